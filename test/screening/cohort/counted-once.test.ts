import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/kernel/diagnostic.js'
import { countedTwice, missingShards, type Counted } from '../../../src/screening/cohort/counted-once.js'
import { RUN, summaryOfPatients } from './summaries.js'

function shards(numbers: readonly number[], of: number): Counted[] {
  return numbers.map((number, index) => ({ name: `${index}.json`, shard: { number, of }, sources: [RUN.source] }))
}

function run(name: string, checksum: string): Counted {
  return { name, shard: null, sources: [{ ...RUN.source, checksum }] }
}

const words = (faults: readonly Diagnostic[]): string[] => faults.map(({ file, message }) => `${file}: ${message}`)

describe('patients', () => {
  it('are in one summary', () => {
    expect(countedTwice([run('a.json', 'crc32:00000001'), run('b.json', 'crc32:00000002')])).toEqual([])
    expect(countedTwice(shards([2, 1, 3], 3))).toEqual([])
  })

  it('of whom nobody was there are in as many as one likes', () => {
    const { sources } = summaryOfPatients([], { source: { ...RUN.source, records: 0 } })
    expect(countedTwice(['a', 'b', 'c'].map((name) => ({ name, shard: null, sources })))).toEqual([])
  })

  it('are not in two of the same input', () => {
    expect(
      words(
        countedTwice([
          run('a.json', 'crc32:00000001'),
          run('b.json', 'crc32:00000002'),
          run('c.json', 'crc32:00000001'),
        ]),
      ),
    ).toEqual(['c.json: has counted the same 9 records as a.json'])
  })

  it('are not in a shard that is there twice', () => {
    expect(words(countedTwice(shards([1, 2, 2, 2], 3)))).toEqual([
      '2.json: is shard 2 of 3, and so is 1.json',
      '3.json: is shard 2 of 3, and so is 1.json',
    ])
  })
})

describe('shards that are missing', () => {
  it.each([
    [[1, 2, 3], 3, []],
    [[1, 3], 3, ['shard 2 of 3 is missing']],
    [[3], 3, ['shards 1 and 2 of 3 are missing']],
    [[2], 6, ['shards 1, 3, 4, 5 and 6 of 6 are missing']],
    [[2], 9, ['shards 1, 3, 4, 5, 6 and 3 more of 9 are missing']],
  ])('of %j of %i are told', (numbers, of, messages) => {
    expect(words(missingShards(shards(numbers, of)))).toEqual(messages.map((message) => `screen merge: ${message}`))
  })

  it('are none of a whole run', () => {
    expect(missingShards([run('a.json', 'crc32:00000001')])).toEqual([])
  })
})
