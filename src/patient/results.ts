import { formatDay } from '../kernel/day.js'
import { grouped } from '../kernel/grouped.js'
import { spanOfDay, type Span } from '../kernel/span.js'
import type { Fact } from '../facts/fact.js'
import { readDay } from './event-period.js'
import type { JsonPath } from './json-path.js'
import type { Reading } from './reading.js'
import type { WrittenDate } from './written-date.js'

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
): ReadonlyMap<string, readonly R[]> {
  return grouped(
    results.toSorted((a, b) => lastDay(b) - lastDay(a)),
    keyOf,
  )
}

function lastDay({ on }: Result): number {
  return on?.last ?? Number.MIN_SAFE_INTEGER
}
