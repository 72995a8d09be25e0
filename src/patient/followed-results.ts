import type { Measurement } from '../facts/fact.js'
import { grouped } from '../kernel/grouped.js'
import { isLater, type TimeOfDay } from './time-of-day.js'

/**
 * The results, with which of them are followed by a later one of the same test and day: of those of one day the last is
 * the most recent.
 * @param times of the results that tell one
 */
export function withFollowed(
  results: readonly Measurement[],
  times: ReadonlyMap<Measurement, TimeOfDay>,
): readonly Measurement[] {
  if (times.size < 2) return results
  const followed = new Set<Measurement>()
  const ofSomeDay = [...times].filter(([result]) => isOneDay(result))
  for (const ofOneDay of grouped(ofSomeDay, ([result]) => dayKey(result)).values()) {
    for (const [result, time] of ofOneDay) {
      if (ofOneDay.some(([, other]) => isLater(other, time))) followed.add(result)
    }
  }
  return followed.size === 0
    ? results
    : results.map((result) => (followed.has(result) ? { ...result, followed: true } : result))
}

function dayKey({ analyte, on }: Measurement): string {
  return `${analyte.id} ${String(on?.first)}`
}

function isOneDay({ on }: Measurement): boolean {
  return on !== undefined && on.first === on.last
}
