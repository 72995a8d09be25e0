import { InputError, type Diagnostic } from '../../kernel/diagnostic.js'
import { addSummaries } from './add-summaries.js'
import { countedTwice, missingShards, type Counted } from './counted-once.js'
import type { CohortSummary } from './summary.js'
import { differencesFrom, type NamedSummary } from './summary-differences.js'

/**
 * The summaries of the shards of one run, or of runs over different patients, on their way to one. Of each only what is
 * needed stays, so that there may be thousands.
 */
export class SummaryMerge {
  private first: NamedSummary | undefined
  private sum: CohortSummary | undefined
  private readonly differences: Diagnostic[] = []
  private readonly counted: Counted[] = []

  add(one: NamedSummary): void {
    const { name, summary } = one
    const { shard, sources } = summary
    this.first ??= one
    this.differences.push(...differencesFrom(this.first, one))
    this.counted.push({ name, shard, sources })
    if (this.differences.length > 0) return
    this.sum = addSummaries(this.sum === undefined ? [summary] : [this.sum, summary])
  }

  /**
   * The summary of all patients; undefined where there is no summary.
   * @throws InputError with what stands against adding them up: other criteria or options; else a shard that is missing,
   * and patients who would be counted twice
   */
  get merged(): CohortSummary | undefined {
    const { differences, counted } = this
    const faults = differences.length > 0 ? differences : [...countedTwice(counted), ...missingShards(counted)]
    if (faults.length > 0) throw new InputError(faults)
    return this.sum
  }
}
