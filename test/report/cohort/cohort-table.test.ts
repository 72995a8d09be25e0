import { describe, expect, it } from 'vitest'
import { cohortTable } from '../../../src/report/cohort/cohort-table.js'
import { outlineOf, summaryOf, type CohortSummary } from '../../../src/screening/cohort/summary.js'
import { Tally } from '../../../src/screening/cohort/tally.js'
import { found, library, PATIENTS } from '../../screening/cohort/found.js'
import { RUN } from '../../screening/cohort/summaries.js'

function summary(patients: readonly object[], trials = library.trials): CohortSummary {
  const tally = new Tally(trials)
  for (const patient of patients) tally.count(found(patient))
  return summaryOf({ ...RUN, rejected: 1, trials: trials.map(outlineOf) }, tally.counts)
}

describe('the table of a cohort', () => {
  it('has the verdicts, where most are lost, and what most miss', () => {
    expect(cohortTable(summary(Object.values(PATIENTS)), { columns: 60, color: false }))
      .toBe(`8 records: 7 screened, 1 rejected
as of 2025-05-01 to 2025-06-01 (the date of the record, or
today)

             may fit  cannot be told yet  does not fit
ONE                1                   2             4
TWO                0                   6             1
any trial          1                   5             1

Lost first     here   only
ONE     I1        3      3  text of I1
        I3        1      1  text of I3
TWO     I1        1      1  text of I1

Missing most
  3  ESSDAI
  2  IgG – alone decides a verdict for 1
`)
  })

  it('says of which shard it is', () => {
    const shard = { ...summary(Object.values(PATIENTS)), shard: { number: 2, of: 4 } }
    expect(cohortTable(shard, { columns: 80, color: false })).toMatch(
      /^8 records: 7 screened, 1 rejected\nshard 2 of 4, of an input of 9 records\nas of /u,
    )
  })

  it('is short for nobody, and for one trial', () => {
    expect(cohortTable(summary([], library.trials.slice(0, 1)), { columns: 80, color: false })).toBe(
      `1 record: 0 screened, 1 rejected
nobody was screened

       may fit  cannot be told yet  does not fit
ONE          0                   0             0
`,
    )
  })

  it('repeats in colour what the words say', () => {
    const bare = cohortTable(summary(Object.values(PATIENTS)), { columns: 80, color: false })
    const colored = cohortTable(summary(Object.values(PATIENTS)), { columns: 80, color: true })
    expect(colored).not.toBe(bare)
    expect(colored.replaceAll(/\u001B\[\d+m/gu, '')).toBe(bare)
  })
})
