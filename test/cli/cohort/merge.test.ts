import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../../../src/cli/start/main.js'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { fakeWorld } from '../fake-world.js'
import { FIXTURES, inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen, read } = inFolder()

describe('screen merge', () => {
  const merge = async (
    words: readonly string[],
    given: Partial<Parameters<typeof fakeWorld>[0]> = {},
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const world = fakeWorld({ folder: folder(), ...given })
    const code = await main(['merge', ...words], world)
    return { code, ...world.printed }
  }

  it('reads files, standard input and folders, and writes a file', async () => {
    await mkdir(join(folder(), 'parts'))
    for (const part of ['1/2', '2/2']) {
      const name = `parts/${part.slice(0, 1)}`
      await screen(['in.ndjson', '--shard', part, '--quiet', '--summary', `${name}.json`, '--out', `${name}.ndjson`])
    }
    await screen(['in.ndjson', '--quiet', '--summary', 'whole.json'])
    const whole = await read('whole.json')
    expect(await merge(['parts', '--quiet'])).toEqual({ code: 0, out: whole, err: '' })
    const input = await readFile(join(folder(), 'parts/2.json'))
    expect(await merge(['parts/1.json', '-', '--quiet'], { input })).toEqual({ code: 0, out: whole, err: '' })
    const written = await merge(['parts', '--out', 'merged.json'])
    expect(written.out).toBe('')
    expect(written.err).toMatch(/^8 records: 6 screened, 2 rejected\nas of 2026-03-01/u)
    expect(await read('merged.json')).toBe(whole)
    expect((await merge(['whole.json', '--quiet'])).out).toBe(whole)
  })

  it('escapes what a summary has for a terminal', async () => {
    const text = (await readFile(`${FIXTURES}/summaries/1-of-2.json`, 'utf8'))
      .replaceAll('INVENTED-1', 'I\\u001b[2J')
      .replace('"IgG"', '"\\u202eIgG"')
    await writeFile(join(folder(), 'hostile.json'), text.replace(/"shard": \{[^}]*\}/u, '"shard": null'))
    const merged = await merge(['hostile.json'])
    expect(merged.code).toBe(0)
    for (const printed of [merged.out, merged.err]) expect(printed).not.toMatch(/[\u001b\u202e]/u)
    await writeFile(join(folder(), 'hostile.json'), text.replace('"violated": 1', '"violated": 9'))
    const refused = await merge(['hostile.json'])
    expect(refused.code).toBe(2)
    expect(refused.err).not.toMatch(/[\u001b\u202e]/u)
  })

  it('has summaries in its transcripts that are those of today', async () => {
    await cp(`${FIXTURES}/cohort.ndjson`, join(folder(), 'cohort.ndjson'))
    for (const number of [1, 2]) {
      await screen(['cohort.ndjson', '--quiet', '--shard', `${number}/2`, '--summary', 'summary.json'])
      const kept = JSON.parse(await readFile(`${FIXTURES}/summaries/${number}-of-2.json`, 'utf8')) as object
      // it changes with every word of the vocabulary
      const criteriaDigest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as unknown
      expect(JSON.parse(await read('summary.json'))).toEqual({ ...kept, criteriaDigest })
    }
  })

  it('refuses to write over what it reads, and a folder without a summary', async () => {
    await screen(['in.ndjson', '--quiet', '--summary', 'whole.json'])
    expect(await merge(['whole.json', '--out', 'whole.json'])).toEqual({
      code: 2,
      out: '',
      err: '--out: error: whole.json is one of the inputs\n  name another file: an input is never written\n',
    })
    await mkdir(join(folder(), 'lines'))
    await writeFile(join(folder(), 'lines/in.ndjson'), '{}')
    expect(await merge(['lines'])).toEqual({
      code: 2,
      out: '',
      err: 'lines: error: this folder has no summary in it\n  summaries are in files that end in .json\n',
    })
  })

  it('refuses what does not add up, with everything that is wrong', async () => {
    await screen(['in.ndjson', '--quiet', '--summary', 'whole.json'])
    await screen(['in.ndjson', '--quiet', '--shard', '1/3', '--summary', 'one.json'])
    await screen(['in.ndjson', '--quiet', '--shard', '2/3', '--summary', 'strict.json', '--strict'])
    expect((await merge(['whole.json', 'whole.json'])).err).toBe(
      'whole.json: error: has counted the same 8 records as whole.json\n' +
        '  give each summary once; of a task that ran twice, one of the two\n',
    )
    expect((await merge(['one.json'])).err).toBe(
      'screen merge: error: shards 2 and 3 of 3 are missing\n  give the summaries of all shards at once\n',
    )
    expect((await merge(['one.json', 'strict.json', 'whole.json'])).err.match(/^\S+: error: .*/gmu)).toEqual([
      'strict.json: error: differs from one.json in --strict',
      'whole.json: error: is no shard, and one.json is one',
    ])
    expect((await merge(['one.json', 'in.ndjson', 'nowhere.json'])).err).toBe(
      'nowhere.json: error: there is no such file or folder\n',
    )
    expect((await merge(['one.json', 'in.ndjson'])).err).toBe(
      'in.ndjson: error: is no summary that this version can read\n  give what screen cohort --summary has written\n',
    )
  })
})
