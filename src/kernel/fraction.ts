import { plus, times } from './decimal.js'
import type { Bounds } from './range.js'
import { both, TRUE, truthOf, UNKNOWN, type Truth } from './truth.js'

/**
 * A quotient that is not divided, so that sums of thirds are held against a limit exactly. The upper number may be
 * infinite; the lower one is above zero and finite.
 */
export interface Fraction {
  readonly over: number
  readonly under: number
}

export const NOTHING: Fraction = { over: 0, under: 1 }
export const WITHOUT_END: Fraction = { over: Infinity, under: 1 }

export function sumOf(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: plus(a.over, b.over), under: a.under }
  return { over: plus(times(a.over, b.under), times(b.over, a.under)), under: times(a.under, b.under) }
}

/** The quotient, rounded as every double is: to show it, never to compare. */
export function valueOf({ over, under }: Fraction): number {
  return over / under
}

/** True if everything from the lowest to the highest is within the bounds, false if nothing is, else unknown. */
export function betweenWithin(lowest: Fraction, highest: Fraction, bounds: Bounds): Truth {
  const { atLeast, moreThan, atMost, below, equals } = bounds
  let truth: Truth = TRUE
  if (atLeast !== undefined)
    truth = both(truth, agreed(compared(lowest, atLeast) >= 0, compared(highest, atLeast) >= 0))
  if (moreThan !== undefined)
    truth = both(truth, agreed(compared(lowest, moreThan) > 0, compared(highest, moreThan) > 0))
  if (atMost !== undefined) truth = both(truth, agreed(compared(lowest, atMost) <= 0, compared(highest, atMost) <= 0))
  if (below !== undefined) truth = both(truth, agreed(compared(lowest, below) < 0, compared(highest, below) < 0))
  if (equals === undefined) return truth
  const [low, high] = [compared(lowest, equals), compared(highest, equals)]
  return both(truth, both(agreed(low >= 0, high >= 0), agreed(low <= 0, high <= 0)))
}

/** Below zero where the quotient is below the limit, above zero where it is above it. */
function compared({ over, under }: Fraction, limit: number): number {
  const scaled = times(limit, under)
  if (over === scaled) return 0
  return over < scaled ? -1 : 1
}

/** What a bound asks changes once at most from the lowest number to the highest. */
function agreed(one: boolean, other: boolean): Truth {
  return one === other ? truthOf(one) : UNKNOWN
}
