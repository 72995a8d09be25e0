import { describe, expect, it } from 'vitest'
import type { CohortSummary } from '../../../src/screening/cohort/summary.js'
import { differencesFrom } from '../../../src/screening/cohort/summary-differences.js'
import { PATIENTS } from './found.js'
import { RUN, summaryOfPatients } from './summaries.js'

const summary = summaryOfPatients([PATIENTS.fits])
const shard = { ...summary, shard: { number: 1, of: 3 } }

function told(one: CohortSummary, other: CohortSummary): string[] {
  const found = differencesFrom({ name: 'a.json', summary: one }, { name: 'b.json', summary: other })
  return found.map(({ file, message, remedy }) => `${file}: ${message} / ${String(remedy)}`)
}

describe('two summaries', () => {
  it('are alike whoever is in them', () => {
    expect(told(summary, summaryOfPatients([PATIENTS.child, PATIENTS.misspelt], { rejected: 3 }))).toEqual([])
    expect(told(summary, summaryOfPatients([], { source: { ...RUN.source, records: 0 } }))).toEqual([])
    expect(told(shard, { ...shard, shard: { number: 2, of: 3 } })).toEqual([])
  })

  it.each([
    [
      { version: '2.0.0' },
      'is of version 2.0.0 of the program, and a.json of version 1.0.0 / screen all of them with the same version',
    ],
    [
      { criteriaDigest: 'sha256:0', trials: [] },
      'has other criteria than a.json / screen all of them with the same criteria and options',
    ],
    [
      { trials: summary.trials.slice(1) },
      'has other trials than a.json / screen all of them with the same criteria and options',
    ],
    [
      { trials: summary.trials.map((trial) => ({ ...trial, criteria: trial.criteria.toReversed() })) },
      'has other trials than a.json / screen all of them with the same criteria and options',
    ],
    [{ strict: true }, 'differs from a.json in --strict / screen all of them with the same criteria and options'],
    [
      { asOf: { ...summary.asOf, asked: '2025-06-01' } },
      'differs from a.json in --as-of / screen all of them with the same criteria and options',
    ],
    [
      { asOf: { ...summary.asOf, current: '2025-06-02' } },
      'took 2025-06-02 for today, and a.json 2025-06-01 / screen all of them on one day, or with --as-of',
    ],
    [
      { shard: { number: 1, of: 2 } },
      'is one of several shards, and a.json is not / merge the shards of a run first, and then what comes of it with others',
    ],
  ])('differ, and why is told: %#', (changes, message) => {
    expect(told(summary, { ...summary, ...changes })).toEqual([`b.json: ${message}`])
  })

  it.each([
    [
      summary,
      'is no shard, and a.json is one / merge the shards of a run first, and then what comes of it with others',
    ],
    [
      { ...shard, shard: { number: 2, of: 4 } },
      'is one of 4 shards, and a.json one of 3 / divide a run into the same number of shards everywhere',
    ],
    [
      { ...shard, shard: { number: 2, of: 3 }, sources: [{ ...RUN.source, bytes: 901 }] },
      'has read other patients than a.json / give every shard of a run the same input, in the same order',
    ],
  ])('differ as shards, and why is told: %#', (other, message) => {
    expect(told(shard, other)).toEqual([`b.json: ${message}`])
  })
})
