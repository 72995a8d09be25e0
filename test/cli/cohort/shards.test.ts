import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../../../src/cli/start/main.js'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { lawRuns } from '../../law-runs.js'
import { fakeWorld } from '../fake-world.js'
import { FIXTURES, inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen, read, files } = inFolder()

interface Found {
  readonly out: readonly string[]
  readonly rejects: readonly string[]
  readonly rows: readonly string[]
  readonly summary: string
}

/** Each case is a handful of whole runs, with all of their files. */
const LONG = 60 * 60_000

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** What a run over an input writes. */
async function found(inputs: readonly string[], more: readonly string[] = [], input?: Uint8Array): Promise<Found> {
  const words = ['--rejects', 'rejects', '--csv', 'csv', '--summary', 'summary.json', '--quiet']
  const { code, world } = await screen([...inputs, ...words, ...more], input === undefined ? {} : { input })
  expect(world.printed.err).toBe('')
  const rejects = linesOf(await read('rejects'))
  expect(code).toBe(rejects.length === 0 ? 0 : 1)
  return {
    out: linesOf(world.printed.out),
    rejects,
    rows: linesOf(await read('csv')).slice(1),
    summary: await read('summary.json'),
  }
}

/** What the shards of a run over an input write, and what their summaries add up to. */
async function foundInShards(
  of: number,
  inputs: readonly string[],
  input?: Uint8Array,
): Promise<{ readonly shards: readonly Found[]; readonly merged: string }> {
  const shards: Found[] = []
  const names: string[] = []
  for (let number = 1; number <= of; number += 1) {
    shards.push(await found(inputs, ['--shard', `${number}/${of}`], input))
    names.push(`summary-${number}.json`)
    await writeFile(join(folder(), `summary-${number}.json`), shards.at(-1)?.summary ?? '')
  }
  const world = fakeWorld({ folder: folder() })
  expect(await main(['merge', ...names.toReversed(), '--quiet'], world)).toBe(0)
  expect(world.printed.err).toBe('')
  for (const name of names) await rm(join(folder(), name))
  return { shards, merged: world.printed.out }
}

/** Puts the lines of shards together again: each list must be a part of the whole, in its order, with nothing left over. */
function expectParts(parts: readonly (readonly string[])[], whole: readonly string[]): void {
  const rest = parts.map((part) => [...part])
  const together: string[] = []
  for (const line of whole) {
    // of lines that are alike any may be taken: they leave the same behind them
    const part = rest.find(([next]) => next === line)
    if (part?.shift() !== undefined) together.push(line)
  }
  expect(together).toEqual(whole)
  expect(rest.flat()).toEqual([])
}

async function expectShards(of: number, inputs: readonly string[], input?: Uint8Array): Promise<readonly Found[]> {
  const whole = await found(inputs, [], input)
  const { shards, merged } = await foundInShards(of, inputs, input)
  for (const kind of ['out', 'rejects', 'rows'] as const) {
    expectParts(
      shards.map((shard) => shard[kind]),
      whole[kind],
    )
  }
  expect(merged).toBe(whole.summary)
  return shards
}

/** A cohort of good lines and bad ones. */
const cohort = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 12 }).map((id) => `{"id":"P-${id}","age":${20 + id},"drugs":[]}`),
        fc.integer({ min: 0, max: 12 }).map((id) => `{ "age": 40, "labs": { "IgG": "${id} g/L" }, "id": "P-${id}" }`),
        fc.constantFrom(
          '{"age":40}',
          '{}',
          '{"id":"broken",',
          '{"id":"P-1","id":"P-2"}',
          '{"id":7}',
          '{"id":"P-3","age":"forty"}',
          '[]',
          '',
          '  \t',
          '\uFEFF{"id":"P-4"}',
          '{"id":"caf\u00e9 \\u2028","age":70}',
          '{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"P-1"}},{"resource":{"resourceType":"Patient","id":"P-5"}}]}',
          '[{"resourceType":"Patient"},{"resourceType":"Patient","id":"P-6"},{"resourceType":"Patient"}]',
          '{"resourceType":"Bundle","type":"collection","entry":[]}',
        ),
      ),
      { maxLength: 30 },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.boolean(),
  )
  .map(([lines, end, mark, isEnded]) => Buffer.from(`${mark}${lines.join(end)}${isEnded ? end : ''}`))

describe('the shards of a cohort', () => {
  it(
    'have every line of the whole once, in its order, and add up to its summary',
    async () => {
      await fc.assert(
        fc.asyncProperty(cohort, fc.integer({ min: 1, max: 4 }), async (bytes, of) => {
          await writeFile(join(folder(), 'any.ndjson'), bytes)
          await expectShards(of, ['any.ndjson'])
        }),
        { numRuns: Math.min(100, lawRuns(5).numRuns) },
      )
    },
    LONG,
  )

  it('keep the line, the byte and the text of what they reject', async () => {
    const shards = await expectShards(3, ['in.ndjson'])
    const bytes = await readFile(join(folder(), 'in.ndjson'))
    const rejects = shards.flatMap((shard) => shard.rejects).map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(new Set(rejects.map(({ line }) => line))).toEqual(new Set([5, 9]))
    for (const { offset, length, text } of rejects) {
      expect(bytes.subarray(Number(offset), Number(offset) + Number(length)).toString()).toBe(text)
    }
  })

  it('are the same of gzip and of standard input', async () => {
    const bytes = await readFile(join(folder(), 'in.ndjson'))
    await writeFile(join(folder(), 'packed.ndjson.gz'), gzipSync(bytes))
    await expectShards(3, ['packed.ndjson.gz'])
    await expectShards(3, ['-'], bytes)
  })

  it('are the same however the input is called', async () => {
    const text = Array.from({ length: 40 }, (_, index) => `{"age":${index}}`).join('\n')
    await writeFile(join(folder(), 'in.ndjson'), text)
    const [one, other] = [
      await found(['in.ndjson'], ['--shard', '1/2']),
      await found([join(folder(), 'in.ndjson')], ['--shard', '1/2']),
    ]
    expect(one.out.length).toBeGreaterThan(5)
    expect(other.out.map((line) => line.replaceAll(`${folder()}/`, ''))).toEqual(one.out)
  })

  it('have the patients of folders, of files, of bundles and of a bulk export', async () => {
    await mkdir(join(folder(), 'site'))
    for (const id of ['a', 'b', 'c']) await writeFile(join(folder(), `site/${id}.json`), `{ "id": "${id}", "age": 40 }`)
    await writeFile(join(folder(), 'site/none.json'), '{ "age": 70 }')
    await writeFile(join(folder(), 'site/more.ndjson'), '{"id":"a"}\n{"id":"d"}\n{')
    await expectShards(3, ['site', 'in.ndjson'])
    await cp(`${FIXTURES}/export`, join(folder(), 'export'), { recursive: true })
    await expectShards(2, ['export'])
  })

  it('go on after an interruption, but not as another shard', async () => {
    const words = ['in.ndjson', '--out', 'shard', '--shard', '1/2', '--quiet']
    expect((await screen(words)).code).toBe(1)
    const whole = await read('shard')
    expect((await screen(words, { stop: AbortSignal.abort() })).code).toBe(130)
    const other = await screen(['in.ndjson', '--out', 'shard', '--shard', '2/2', '--resume'])
    expect({ code: other.code, err: other.world.printed.err }).toEqual({
      code: 2,
      err:
        '--resume: error: the interrupted run and this one differ in --shard\n' +
        '  leave out --resume to begin anew, or run it as it was\n',
    })
    expect((await screen([...words, '--resume'])).code).toBe(1)
    expect(await read('shard')).toBe(whole)
    expect(await files()).toEqual(['in.ndjson', 'shard'])
  })
})
