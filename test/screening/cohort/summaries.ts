import { outlineOf, summaryOf, type CohortRun, type CohortSummary } from '../../../src/screening/cohort/summary.js'
import { Tally } from '../../../src/screening/cohort/tally.js'
import { day } from '../facts.js'
import { found, library } from './found.js'

/** A run whose every patient was screened. */
export const RUN: CohortRun = {
  version: '1.0.0',
  criteriaDigest: library.digest,
  asOf: undefined,
  today: day('2025-06-01'),
  strict: false,
  shard: undefined,
  source: { records: 9, bytes: 900, checksum: 'crc32:0a1b2c3d' },
  trials: library.trials.map(outlineOf),
  rejected: 0,
  blankLines: 0,
  repeatedIds: 0,
}

/** The summary of patients. */
export function summaryOfPatients(patients: readonly object[], run: Partial<CohortRun> = {}): CohortSummary {
  const tally = new Tally(library.trials)
  for (const patient of patients) tally.count(found(patient))
  return summaryOf({ ...RUN, ...run }, tally.counts)
}
