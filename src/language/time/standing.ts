import type { Bounds } from '../../kernel/range.js'
import { FALSE, TRUE, type Truth } from '../../kernel/truth.js'

/**
 * How a value stands to bounds, behind the value as the subject: `is at least 4`, `is below 4`, `may or may not be at
 * least 4`. It says what is true and not what is wanted, because an exclusion does not want it.
 * @param words the bounds in words, with their unit
 */
export function standing(truth: Truth, bounds: Bounds, words: (bounds: Bounds) => string): string {
  if (truth === TRUE) return `is ${words(bounds)}`
  if (truth !== FALSE) return `may or may not be ${words(bounds)}`
  const opposite = oppositeOf(bounds)
  return opposite === undefined ? `is not ${words(bounds)}` : `is ${words(opposite)}`
}

/** What holds of a number of which the one bound does not hold; undefined where there is no shorter way than `not`. */
function oppositeOf(bounds: Bounds): Bounds | undefined {
  if (Object.keys(bounds).length !== 1) return undefined
  if (bounds.atLeast !== undefined) return { below: bounds.atLeast }
  if (bounds.atMost !== undefined) return { moreThan: bounds.atMost }
  return bounds.below === undefined ? undefined : { atLeast: bounds.below }
}
