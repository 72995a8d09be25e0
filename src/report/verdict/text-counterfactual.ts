import { listed } from '../../kernel/listed.js'
import type { Difference, TrialResult } from '../../screening/result/result.js'
import type { Span } from '../terminal/layout.js'
import { changeInWords } from '../wording/difference.js'

/** How many sets are said; the others are counted. */
const MOST_SETS = 3

/**
 * What would have to be otherwise so that nothing is against a trial: a line for each of the smallest sets. That nothing
 * can is said of several criteria; of the only one, what is said of it tells.
 */
export function counterfactualLines({ counterfactual, soleReason }: TrialResult): (readonly Span[])[] {
  if (counterfactual === null) return []
  const { sets, more, complete, against } = counterfactual
  if (against.length > 0) {
    return soleReason === null
      ? [['nothing: no result or treatment would clear ', ['strong', listed(against, 'and')]]]
      : []
  }
  const rest = sets.length + more - Math.min(sets.length, MOST_SETS)
  const lines = sets
    .slice(0, MOST_SETS)
    .map((set, index): readonly Span[] => [index === 0 ? '' : 'or ', ['strong', listed(set.map(withPresent), 'and')]])
  return [
    ...lines,
    ...(rest === 0 ? [] : [[`or one of ${rest} other ways of as many changes: see --json`]]),
    ...(complete ? [] : [['the search was broken off: not every combination was tried']]),
  ]
}

/** The change with what the record has now: `platelet count at least 75 ×10⁹/L (recorded: 71 10*9/L on 2026-02-20)`. */
function withPresent(difference: Difference): string {
  const change = changeInWords(difference)
  return difference.recorded === '' ? change : `${change} (recorded: ${difference.recorded})`
}
