import { InputError } from '../../kernel/diagnostic.js'
import { addSummaries, type Several } from './add-summaries.js'
import { countedTwice, missingShards } from './counted-once.js'
import type { CohortSummary } from './summary.js'
import { differencesFrom, type NamedSummary } from './summary-differences.js'

/**
 * The summary of all patients of several summaries: of the shards of one run, or of runs over different patients.
 * @throws InputError with what stands against adding them up: other criteria or options; else a shard that is missing, and
 * patients who would be counted twice
 */
export function mergeSummaries(all: Several<NamedSummary>): CohortSummary {
  const [first, ...others] = all
  const differences = others.flatMap((other) => differencesFrom(first, other))
  const faults = differences.length > 0 ? differences : [...countedTwice(all), ...missingShards(all)]
  if (faults.length > 0) throw new InputError(faults)
  return addSummaries([first.summary, ...others.map(({ summary }) => summary)])
}
