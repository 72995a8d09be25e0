import { describe, expect, it } from 'vitest'
import { readSummary } from '../../../src/screening/cohort/read-summary.js'
import type { CohortSummary } from '../../../src/screening/cohort/summary.js'
import { PATIENTS } from './found.js'
import { summaryOfPatients } from './summaries.js'

const summary = summaryOfPatients(Object.values(PATIENTS), { rejected: 2 })
const { input, asOf, bestVerdicts, trials } = summary

function changed(changes: Partial<CohortSummary>): string {
  return JSON.stringify({ ...summary, ...changes })
}

/** The trials, the first of which has its first criterion changed. */
function withCriterion(change: object): CohortSummary['trials'] {
  return trials.map((trial, index) => {
    const criteria = trial.criteria.map((one, place) => (index + place === 0 ? { ...one, ...change } : one))
    return { ...trial, criteria }
  })
}

describe('a summary that is read back', () => {
  it('is as it was written', () => {
    expect(readSummary('s.json', JSON.stringify(summary))).toEqual(summary)
    const none = summaryOfPatients([], { trials: [] })
    expect(readSummary('s.json', JSON.stringify(none))).toEqual(none)
  })

  it.each(['', '{', '{}', '[]', 'null', '{"patient":"P-1"}', changed({ input: { ...input, screened: -1 } })])(
    'is refused where it is none: %.40s',
    (text) => {
      expect(() => readSummary('s.json', text)).toThrow('s.json: is no summary that this version can read')
    },
  )

  it.each([
    [{ input: { ...input, records: 8 } }, '8 records, but 7 screened and 2 rejected'],
    [{ asOf: { ...asOf, today: 5 } }, '7 screened, but not as many as-of dates'],
    [{ shard: { number: 3, of: 2 } }, 'shard 3 of 2'],
    [{ sources: [] }, '9 records, but nothing was read'],
    [{ bestVerdicts: { ...bestVerdicts, ineligible: 9 } }, '7 screened, but not as many best verdicts'],
    [{ trials: trials.map((trial) => ({ ...trial, verdicts: bestVerdicts, criteria: [] })).slice(0, 1) }, undefined],
    [
      { trials: trials.map((trial) => ({ ...trial, verdicts: { ...trial.verdicts, undetermined: 0 } })) },
      '7 screened, but not as many verdicts of ONE',
    ],
    [
      { trials: withCriterion({ outcomes: { satisfied: 4, violated: 3, unknown: 1, judgment: 0 } }) },
      '7 screened, but not as many outcomes of ONE I1',
    ],
    [{ trials: withCriterion({ funnel: { failed: 3, remaining: 5, open: 0 } }) }, 'the funnel of ONE at I1'],
  ])('adds up, or is refused: %#', (changes, fault) => {
    const read = (): unknown => readSummary('s.json', changed(changes))
    if (fault === undefined) expect(read()).toMatchObject(changes)
    else expect(read).toThrow(`s.json: its numbers do not add up: ${fault}`)
  })
})
