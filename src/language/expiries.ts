import type { Day } from '../kernel/day.js'
import { firstClearDay, type Duration } from '../kernel/duration.js'
import type { Span } from '../kernel/span.js'

/** The days after `day` on which results leave the window. */
export function expiries(results: readonly { readonly on: Span }[], window: Duration, day: Day): Day[] {
  const flips: Day[] = []
  for (const { on } of results) {
    const first = firstClearDay(on.first, window)
    const last = on.last === on.first ? first : firstClearDay(on.last, window)
    if (first > day) flips.push(first)
    if (last > day) flips.push(last)
  }
  return flips
}
