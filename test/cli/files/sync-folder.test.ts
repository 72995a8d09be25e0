import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeOut } from '../../../src/cli/files/out-file.js'
import { syncFoldersOf } from '../../../src/cli/files/sync-folder.js'
import { watchFolders } from '../watched-folders.js'

let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'screen-sync-')), 'folder')
  await mkdir(folder)
})
afterEach(() => rm(folder, { recursive: true }))

const failure = (code: string): Error => Object.assign(new Error(code), { code })

describe('the folder of a file', () => {
  it('is on the disk once it has been synced', async () => {
    const work = async (): Promise<void> => await syncFoldersOf(join(folder, 'out'), join(folder, 'csv'))
    expect((await watchFolders(work)).done).toEqual(['sync folder'])
  })

  it.each(['EPERM', 'EINVAL', 'EISDIR'])('is left to the system where it says %s', async (code) => {
    const work = async (): Promise<void> => await syncFoldersOf(join(folder, 'out'))
    await expect(watchFolders(work, failure(code))).resolves.toEqual({ done: ['sync folder'] })
  })

  it('is not taken to be there when the disk fails', async () => {
    const work = async (): Promise<void> => await syncFoldersOf(join(folder, 'out'))
    await expect(watchFolders(work, failure('EIO'))).rejects.toThrow('EIO')
    await expect(syncFoldersOf(join(folder, 'nowhere', 'out'))).rejects.toThrow('ENOENT')
  })

  it('has a file of --out for certain, or that is told', async () => {
    const write = async (): Promise<void> => await writeOut(join(folder, 'out'), 'out', 'text')
    expect((await watchFolders(write)).done).toEqual(['rename out', 'sync folder'])
    await expect(watchFolders(write, failure('EIO'))).rejects.toThrow(
      '--out: out is written, but may not outlast a power cut: EIO',
    )
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('text')
  })
})
