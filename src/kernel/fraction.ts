import { plus, times } from './decimal.js'
import type { Bounds } from './range.js'
import { all, truthOf, UNKNOWN, type Truth } from './truth.js'

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
  return all(limitsOf(bounds).map((holds) => (holds(lowest) === holds(highest) ? truthOf(holds(lowest)) : UNKNOWN)))
}

/** What each bound asks; that changes once at most from the lowest number to the highest. */
function limitsOf({ atLeast, moreThan, atMost, below, equals }: Bounds): ((fraction: Fraction) => boolean)[] {
  const against = (
    limit: number | undefined,
    holds: (over: number, scaled: number) => boolean,
  ): ((fraction: Fraction) => boolean)[] =>
    limit === undefined ? [] : [({ over, under }) => holds(over, times(limit, under))]
  return [
    ...against(atLeast, (over, limit) => over >= limit),
    ...against(moreThan, (over, limit) => over > limit),
    ...against(atMost, (over, limit) => over <= limit),
    ...against(below, (over, limit) => over < limit),
    ...against(equals, (over, limit) => over >= limit),
    ...against(equals, (over, limit) => over <= limit),
  ]
}
