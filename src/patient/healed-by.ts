import type { Day } from '../kernel/day.js'
import type { Span } from '../kernel/span.js'

/** Of infections, what comes back within 14 days is still the same one (repeat infection timeframe of the CDC's NHSN). */
const SAME_INFECTION = 14

/** What was treated on a day is not over on that day: of one that is not long ago no end is known. */
export function healedBy(end: Span | undefined, asOf: Day): Span | undefined {
  return end === undefined || end.last + SAME_INFECTION > asOf ? undefined : end
}
