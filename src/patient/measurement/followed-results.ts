import type { Measurement, TimeInDay } from '../../facts/fact.js'
import { grouped } from '../../kernel/grouped.js'
import { inWords, isLater, type TimeOfDay } from '../written/time-of-day.js'

type Result = Pick<Measurement, 'on' | 'time'>

/**
 * The results, with the times of those that share a test and a day, and which of them follow each other: of those of one
 * day the last is the most recent.
 * @param times of the results that tell one
 * @param testOf what tells the tests apart
 */
export function withFollowed<R extends Result>(
  results: readonly R[],
  times: ReadonlyMap<R, TimeOfDay>,
  testOf: (result: R) => string,
): readonly R[] {
  if (times.size < 2) return results
  const placed = new Map<R, TimeInDay>()
  const ofSomeDay = [...times].filter(([result]) => isOneDay(result))
  for (const ofOneDay of grouped(ofSomeDay, ([result]) => `${testOf(result)} ${String(result.on?.first)}`).values()) {
    if (ofOneDay.length < 2) continue
    const all = ofOneDay.map(([, time]) => time)
    for (const [result, time] of ofOneDay) placed.set(result, placeOf(time, all))
  }
  if (placed.size === 0) return results
  return results.map((result) => {
    const time = placed.get(result)
    return time === undefined ? result : { ...result, time }
  })
}

/** Where a time stands among those of the day with which it can be compared. */
function placeOf(time: TimeOfDay, all: readonly TimeOfDay[]): TimeInDay {
  const last = latestOf(all.filter((other) => isLater(other, time)))
  const previous = latestOf(all.filter((other) => isLater(time, other)))
  return {
    at: inWords(time),
    ...(last === undefined ? {} : { followedBy: inWords(last) }),
    ...(previous === undefined ? {} : { after: inWords(previous) }),
  }
}

function latestOf(times: readonly TimeOfDay[]): TimeOfDay | undefined {
  return times.find((time) => !times.some((other) => isLater(other, time)))
}

function isOneDay({ on }: Result): boolean {
  return on !== undefined && on.first === on.last
}
