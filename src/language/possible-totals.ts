import type { Range } from '../kernel/range.js'
import type { Score } from '../facts/term.js'

/** The totals that the items of a score can add up to, ascending; of a score without items all that lie in its range. */
export function possibleTotals(score: Score): readonly number[] | Range {
  if (score.items.length === 0) return score.range
  const before = known.get(score)
  if (before !== undefined) return before
  const totals = totalsOf(score)
  known.set(score, totals)
  return totals
}

/** Of each score once: a hundred totals and more take longer than most answers about it. */
const known = new WeakMap<Score, readonly number[]>()

function totalsOf({ items }: Score): readonly number[] {
  let totals = new Set([0])
  for (const { weight, levels } of items) {
    totals = new Set([...totals].flatMap((total) => levels.map((level) => total + weight * level)))
  }
  return [...totals].sort((a, b) => a - b)
}
