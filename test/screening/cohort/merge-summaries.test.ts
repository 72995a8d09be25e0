import { describe, expect, it } from 'vitest'
import { addSummaries } from '../../../src/screening/cohort/add-summaries.js'
import { SummaryMerge } from '../../../src/screening/cohort/merge-summaries.js'
import type { CohortSummary } from '../../../src/screening/cohort/summary.js'
import type { NamedSummary } from '../../../src/screening/cohort/summary-differences.js'
import { PATIENTS } from './found.js'
import { summaryOfPatients } from './summaries.js'

const one = { name: '1.json', summary: summaryOfPatients([PATIENTS.fits], { shard: { number: 1, of: 2 } }) }
const two = { name: '2.json', summary: summaryOfPatients([PATIENTS.child], { shard: { number: 2, of: 2 } }) }

function mergeSummaries(all: readonly NamedSummary[]): CohortSummary | undefined {
  const merge = new SummaryMerge()
  for (const one of all) merge.add(one)
  return merge.merged
}

describe('summaries that are merged', () => {
  it('are added where nothing stands against it', () => {
    expect(mergeSummaries([one, two])).toEqual(addSummaries([one.summary, two.summary]))
    const whole = summaryOfPatients([PATIENTS.fits])
    expect(mergeSummaries([{ name: 'whole.json', summary: whole }])).toEqual(whole)
  })

  it('are none where there is none', () => {
    expect(mergeSummaries([])).toBeUndefined()
  })

  it('are refused with everything that stands against it', () => {
    const again = { ...two, name: 'again.json' }
    const strict = { name: '3.json', summary: { ...two.summary, strict: true } }
    const other = { name: '4.json', summary: { ...two.summary, version: '2.0.0' } }
    expect(() => mergeSummaries([two, again])).toThrow(
      'again.json: is shard 2 of 2, and so is 2.json\nscreen merge: shard 1 of 2 is missing',
    )
    expect(() => mergeSummaries([one, strict, other])).toThrow(
      '3.json: differs from 1.json in --strict\n4.json: is of version 2.0.0',
    )
  })
})
