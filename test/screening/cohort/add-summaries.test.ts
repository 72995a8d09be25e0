import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSummaries, sourceKey } from '../../../src/screening/cohort/add-summaries.js'
import type { CohortSummary } from '../../../src/screening/cohort/summary.js'
import { summarySchema } from '../../../src/screening/cohort/summary-schema.js'
import { lawRuns } from '../../law-runs.js'
import { PATIENTS } from './found.js'
import { RUN, summaryOfPatients } from './summaries.js'

const cohort = fc.array(fc.constantFrom(...Object.values(PATIENTS)), { maxLength: 8 })

/** The bytes in which a summary is written: the order of the keys counts, too. */
const written = (summary: CohortSummary): string => JSON.stringify(summary)

describe('summaries that are added', () => {
  it('of shards are that of all, whoever is in which, and in whatever order', () => {
    const parts = fc.array(cohort, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat(3)), (patients, counts) => {
        const of = patients.length
        const shards = patients.map((part, index) => {
          const [rejected = 0, blankLines = 0, repeatedIds = 0] = [...counts.take(3)]
          const shard = { number: index + 1, of }
          return { part, run: { shard, rejected, blankLines, repeatedIds } }
        })
        const total = (key: 'rejected' | 'blankLines' | 'repeatedIds'): number =>
          shards.reduce((sum, { run }) => sum + run[key], 0)
        const whole = summaryOfPatients(patients.flat(), {
          rejected: total('rejected'),
          blankLines: total('blankLines'),
          repeatedIds: total('repeatedIds'),
        })
        const [first, ...others] = shards.map(({ part, run }) => summaryOfPatients(part, run))
        if (first === undefined) return
        expect(written(addSummaries([first, ...others]))).toBe(written(whole))
        const [last, ...before] = [first, ...others].toReversed()
        if (last !== undefined) expect(written(addSummaries([last, ...before]))).toBe(written(whole))
      }),
      lawRuns(60),
    )
  })

  it('of runs over different patients have what all of them have read', () => {
    const source = (checksum: string): typeof RUN.source => ({ records: 1, bytes: 30, checksum: `crc32:${checksum}` })
    const [one, two, three] = ['0000000b', '0000000a', '0000000c'].map((checksum) =>
      summaryOfPatients([PATIENTS.fits], { source: source(checksum) }),
    )
    if (one === undefined || two === undefined || three === undefined) throw new Error('a summary is missing')
    const sum = addSummaries([one, two, three])
    expect(sum.sources.map(({ checksum }) => checksum)).toEqual(['crc32:0000000a', 'crc32:0000000b', 'crc32:0000000c'])
    expect(sum.input).toMatchObject({ records: 3, screened: 3 })
    expect(written(addSummaries([addSummaries([three, one]), two]))).toBe(written(sum))
    expect(summarySchema.parse(sum)).toEqual(sum)
  })

  it('keep the day that counted as today, of those who needed one', () => {
    const needed = summaryOfPatients([PATIENTS.fits])
    const none = summaryOfPatients([PATIENTS['child without results']])
    expect(none.asOf.current).toBeNull()
    for (const sum of [addSummaries([needed, none]), addSummaries([none, needed])]) {
      expect(sum.asOf).toMatchObject({ first: '2025-05-01', last: '2025-06-01', patient: 1, today: 1, asked: null })
      expect(sum.asOf.current).toBe('2025-06-01')
    }
  })

  it('of nobody are that of nobody', () => {
    const none = summaryOfPatients([], { source: { ...RUN.source, records: 0 } })
    expect(addSummaries([none, none])).toEqual(none)
    expect(none.asOf).toMatchObject({ first: null, last: null })
  })

  it('tell what was read by size and checksum', () => {
    expect(sourceKey(RUN.source)).toBe('crc32:0a1b2c3d 9 900')
  })
})
