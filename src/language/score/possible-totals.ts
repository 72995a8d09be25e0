import { exactly, within, type Bounds, type Range } from '../../kernel/range.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Score } from '../../facts/term.js'

/** Totals one by one, ascending; or all that lie in a range. */
export type Totals = readonly number[] | Range

/** The totals that the items of a score can add up to, ascending; of a score without items all that lie in its range. */
export function possibleTotals(score: Score): Totals {
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
    const longer = new Set<number>()
    for (const total of totals) for (const level of levels) longer.add(total + weight * level)
    totals = longer
  }
  return [...totals].sort((a, b) => a - b)
}

/** Whether a recorded total of the score lies within the bounds: every total that it may be, or none. */
export function withinOfTotals(total: Range, bounds: Bounds, score: Score): Truth {
  // which totals there are tells something only where several are meant
  if (total.low === total.high) return within(total, bounds)
  const totals = possibleTotals(score)
  if ('low' in totals) return within(total, bounds)
  const meant = totals.filter((one) => isIn(one, total)).map((one) => within(exactly(one), bounds))
  // a total that no items add up to is taken at its word
  if (meant.length === 0) return within(total, bounds)
  if (meant.every((truth) => truth === TRUE)) return TRUE
  return meant.includes(TRUE) ? UNKNOWN : FALSE
}

function isIn(one: number, { low, high, lowOpen, highOpen }: Range): boolean {
  return (lowOpen ? one > low : one >= low) && (highOpen ? one < high : one <= high)
}
