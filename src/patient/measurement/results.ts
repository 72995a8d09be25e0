import { formatDay } from '../../kernel/day.js'
import { grouped } from '../../kernel/grouped.js'
import { spanOfDay, type Span } from '../../kernel/span.js'
import type { Fact } from '../../facts/fact.js'
import { readDay } from '../entry/event-period.js'
import type { JsonPath } from '../json/json-path.js'
import type { Reading } from '../reading/reading.js'
import type { WrittenDate } from '../written/written-date.js'

interface Result extends Fact {
  readonly on: Span | undefined
}

/**
 * Reads the day of a result. One without a date is of the day of the record, where the record has one.
 * @param path the entry
 * @returns undefined, with a warning, for a day after the as-of date
 */
export function readResultDay(
  date: WrittenDate | undefined,
  path: JsonPath,
  reading: Reading,
): { readonly on: Span | undefined } | undefined {
  const { recordedOn, timeline, remarks } = reading
  if (date !== undefined || recordedOn === undefined) return readDay(date, path, reading)
  if (recordedOn <= timeline.asOf) return { on: spanOfDay(recordedOn) }
  const days = `the record is of ${formatDay(recordedOn)}, after the as-of date ${formatDay(timeline.asOf)}`
  remarks.warn(path, `no date, and ${days}; the entry was left out`)
  return undefined
}

/** The results by key; most recent first by the last day that their date may mean, undated last. */
export function indexed<R extends Result>(
  results: readonly R[],
  keyOf: (result: R) => string,
): Map<string, readonly R[]> {
  return grouped(mostRecentFirst(results), keyOf)
}

/** Behind every day, as `mostRecentFirst` ranks them. */
const UNDATED = 2 ** 22

/** Each result is a number, by its last day and then by its place, since numbers are sorted without a call for each pair. */
function mostRecentFirst<R extends Result>(results: readonly R[]): readonly R[] {
  const { length } = results
  const ranks = new Float64Array(length)
  let place = 0
  for (const { on } of results) {
    ranks[place] = (on === undefined ? UNDATED : -on.last) * length + place
    place += 1
  }
  const sorted: R[] = []
  for (const rank of ranks.sort()) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each rank is that of one of the results
    sorted.push(results[rank - Math.floor(rank / length) * length] as R)
  }
  return sorted
}
