import type { Range } from '../kernel/range.js'
import type { Score } from '../facts/term.js'

/** The totals that the items of a score can add up to, ascending; of a score without items all that lie in its range. */
export function possibleTotals({ items, range }: Score): readonly number[] | Range {
  if (items.length === 0) return range
  let totals = new Set([0])
  for (const { weight, levels } of items) {
    totals = new Set([...totals].flatMap((total) => levels.map((level) => total + weight * level)))
  }
  return [...totals].sort((a, b) => a - b)
}
