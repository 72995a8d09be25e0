import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { watchFolders } from '../watched-folders.js'
import { inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen } = inFolder()

describe('what a run does to names of files', () => {
  it('is on the disk before anything counts on it', async () => {
    await mkdir(join(folder(), 'beside'))
    const words = ['--out', 'out', '--csv', 'beside/csv', '--rejects', 'rejects', '--summary', 'summary.json']
    const { done } = await watchFolders(async () => await screen(['in.ndjson', ...words, '--quiet']))
    const here = `sync ${basename(folder())}`
    expect(done).toEqual([
      // the journal is there before the drafts, and these are there before it speaks of them
      'unlink out.journal.part',
      here,
      here,
      'sync beside',
      // everything is written, and only waits for its name
      'rename out.journal',
      here,
      'rename summary.json',
      here,
      'rename rejects',
      'rename csv',
      'rename out',
      here,
      'sync beside',
      // all names are given: the journal has done its work
      'unlink out.journal',
      here,
    ])
  })
})
