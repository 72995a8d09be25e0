import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../src/screening/cohort/brief.js'
import { mostMissing, summaryOf, type CohortSummary } from '../../../src/screening/cohort/summary.js'
import { summarySchema } from '../../../src/screening/cohort/summary-schema.js'
import { Tally } from '../../../src/screening/cohort/tally.js'
import { day } from '../facts.js'
import { found, library, PATIENTS } from './found.js'
import { RUN } from './summaries.js'

const run = { ...RUN, rejected: 2, blankLines: 1, repeatedIds: 3 }

function summaryFor(patients: readonly object[]): CohortSummary {
  const tally = new Tally(library.trials)
  for (const patient of patients) tally.count(found(patient))
  return summaryOf(run, tally.counts)
}

const all = summaryFor(Object.values(PATIENTS))

describe('the summary of a cohort', () => {
  it('says what went in, and what became of it', () => {
    expect(all.input).toEqual({
      records: 9,
      screened: 7,
      rejected: 2,
      blankLines: 1,
      repeatedIds: 3,
      withWarnings: 1,
    })
    expect(all.asOf).toEqual({
      first: '2025-05-01',
      last: '2025-06-01',
      option: 0,
      patient: 1,
      today: 6,
      asked: null,
      current: '2025-06-01',
    })
  })

  it('says what was read for it, and which part of that it is about', () => {
    expect(all).toMatchObject({ shard: null, sources: [run.source] })
    const { counts } = new Tally(library.trials)
    const shard = { number: 2, of: 3 }
    const part = { ...run, asOf: day('2025-07-01'), shard, source: { ...run.source, records: 0 } }
    expect(summaryOf(part, counts)).toMatchObject({ shard, sources: [], asOf: { asked: '2025-07-01', current: null } })
  })

  it('has the funnel of each trial, from all who were screened, in the order of the source', () => {
    const [one] = all.trials
    expect(one?.criteria.map(({ id, funnel }) => ({ id, ...funnel }))).toEqual([
      { id: 'I1', failed: 3, remaining: 4, open: 0 },
      { id: 'I2', failed: 0, remaining: 4, open: 3 },
      { id: 'I3', failed: 1, remaining: 3, open: 2 },
      { id: 'E1', failed: 0, remaining: 3, open: 2 },
    ])
    expect(one?.criteria[0]).toMatchObject({
      kind: 'inclusion',
      text: 'text of I1',
      source: { section: 'inclusion', item: 1 },
      outcomes: { satisfied: 4, violated: 3, unknown: 0, judgment: 0 },
      sole: { violated: 3, unknown: 0 },
    })
    expect(all.trials[1]).toMatchObject({ id: 'TWO', sourceGaps: ['A list is missing.'] })
  })

  it('says what most patients miss, first what concerns most of them, then what is enough alone', () => {
    const patients = [PATIENTS['without results'], PATIENTS['without IgG'], { ...PATIENTS.fits, scores: [] }]
    expect(summaryFor(patients).missing).toEqual([
      {
        need: 'ESSDAI',
        kind: 'score',
        effort: 'examination',
        patients: 2,
        alone: 1,
        trials: [
          { id: 'ONE', patients: 2, alone: 1 },
          { id: 'TWO', patients: 2, alone: 0 },
        ],
      },
      {
        need: 'IgG',
        kind: 'lab',
        effort: 'blood-test',
        patients: 2,
        alone: 1,
        trials: [{ id: 'ONE', patients: 2, alone: 1 }],
      },
    ])
    expect(summaryFor([...patients, PATIENTS['without IgG']]).missing.map(({ need }) => need)).toEqual([
      'IgG',
      'ESSDAI',
    ])
    const alone = summaryFor([PATIENTS['without results'], PATIENTS['without IgG'], { ...PATIENTS['without results'] }])
    expect(alone.missing.map(({ need, patients: count }) => [need, count])).toEqual([
      ['IgG', 3],
      ['ESSDAI', 2],
    ])
    expect(summaryFor([PATIENTS['without results'], { ...PATIENTS.child, scores: [] }]).missing[0]?.need).toBe('ESSDAI')
  })

  it('puts what is enough for more of them first where as many miss two things, and then goes by name', () => {
    const tally = new Tally(library.trials)
    const missed = { effort: 'record', patients: 1, trials: {} } as const
    tally.add({
      ...new Tally(library.trials).counts,
      needs: [
        { need: 'c', kind: 'lab', alone: 0, ...missed },
        { need: 'b', kind: 'lab', alone: 0, ...missed },
        { need: 'd', kind: 'lab', alone: 1, ...missed },
        { need: 'b', kind: 'drug', alone: 0, ...missed },
      ],
    })
    const { missing } = summaryOf(run, tally.counts)
    expect(missing.map(({ need, kind }) => `${need} ${kind}`)).toEqual(['d lab', 'b drug', 'b lab', 'c lab'])
  })

  it('names so many things that are missing as there is room for, and counts the others', () => {
    const named = { kind: 'lab', effort: 'blood-test', alone: 0, trials: [] } as const
    const missing = Array.from({ length: 10_002 }, (_, index) => ({ ...named, need: String(index), patients: index }))
    const most = mostMissing(missing, 7)
    expect(most.missing.map(({ patients }) => patients)).toEqual(
      Array.from({ length: 10_000 }, (_, index) => 10_001 - index),
    )
    expect(most.otherMissing).toBe(7 + 0 + 1)
  })

  it('works for nobody', () => {
    const none = summaryFor([])
    expect(none.asOf).toMatchObject({ first: null, last: null })
    expect(none.input).toMatchObject({ records: 2, screened: 0 })
    expect(none.trials[0]?.criteria[0]?.funnel).toEqual({ failed: 0, remaining: 0, open: 0 })
    expect(summarySchema.parse(none)).toEqual(none)
  })

  it('fits its schema, also in the order of its keys, and no other object does', () => {
    expect(JSON.stringify(summarySchema.parse(all))).toBe(JSON.stringify(all))
    expect(summarySchema.safeParse({ ...all, input: {} }).success).toBe(false)
  })

  it('says of any cohort what counting its brief lines says', () => {
    const patients = fc.array(fc.constantFrom(...Object.values(PATIENTS)), { maxLength: 12 })
    fc.assert(
      fc.property(patients, (cohort) => {
        const lines = cohort.map((patient) => briefOf(found(patient)))
        const summary = summaryFor(cohort)
        for (const { id, verdicts, criteria } of summary.trials) {
          const trials = lines.flatMap((line) => line.trials.filter((trial) => trial.id === id))
          const count = (holds: (trial: (typeof trials)[number]) => boolean): number => trials.filter(holds).length
          for (const [verdict, patientsOfIt] of Object.entries(verdicts)) {
            expect(patientsOfIt).toBe(count((trial) => trial.verdict === verdict))
          }
          const before: string[] = []
          let remaining = lines.length
          for (const criterion of criteria) {
            const failed = count(
              ({ violated }) => violated.includes(criterion.id) && !before.some((one) => violated.includes(one)),
            )
            before.push(criterion.id)
            remaining -= failed
            expect(criterion.funnel).toEqual({
              failed,
              remaining,
              open: count(
                ({ violated, unknown }) =>
                  !before.some((one) => violated.includes(one)) && before.some((one) => unknown.includes(one)),
              ),
            })
            expect(criterion.sole.violated).toBe(count(({ violated }) => violated.join() === criterion.id))
            expect(criterion.sole.unknown).toBe(
              count(({ violated, unknown }) => violated.length === 0 && unknown.join() === criterion.id),
            )
          }
        }
        for (const { need, patients: persons, alone } of summary.missing) {
          const missing = lines.flatMap((line) => line.missing.filter((one) => one.need === need))
          expect(persons).toBe(missing.length)
          expect(alone).toBe(missing.filter((one) => one.alone.length > 0).length)
        }
      }),
      { numRuns: 30 },
    )
  })
})
