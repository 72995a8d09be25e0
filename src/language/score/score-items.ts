import { between, type Range } from '../../kernel/range.js'
import type { Score } from '../../facts/term.js'

/**
 * The lowest and highest total that the known items leave possible: their own points, and for every other item from
 * nothing to its highest level.
 * @param items item id → level
 */
export function sumOfItems(score: Score, items: ReadonlyMap<string, number>): Range {
  let low = 0
  let high = 0
  for (const { id, weight, levels } of score.items) {
    const level = items.get(id)
    low += weight * (level ?? 0)
    high += weight * (level ?? Math.max(...levels))
  }
  return between(low, high)
}
