import type { Span } from '../../kernel/span.js'
import type { JsonPath } from '../json/json-path.js'
import type { Remarks } from '../reading/remarks.js'
import { placeDate, type Timeline } from '../reading/timeline.js'
import type { WrittenDate } from '../written/written-date.js'

/** When something began and ended, as the record says. */
export interface WrittenPeriod {
  readonly start: WrittenDate | undefined
  readonly end: WrittenDate | undefined
  /** the record says that it goes on */
  readonly ongoing: boolean
}

/** The keys of the record that hold a period, for messages and places. */
export interface PeriodKeys {
  readonly start: string
  readonly end: string
  /** what says that it goes on: `ongoing is true` */
  readonly ongoing: string
}

export interface Period {
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
}

/**
 * Reads a period against the timeline. An end before the start is an error. What begins after the as-of date is no
 * evidence yet. What ends after it was still going on. Something that goes on and has ended contradicts itself, so that
 * neither counts.
 * @param path the entry
 * @returns undefined for a period that begins after the as-of date, with a warning
 */
export function readPeriod(
  { start, end, ongoing }: WrittenPeriod,
  keys: PeriodKeys,
  path: JsonPath,
  timeline: Timeline,
  remarks: Remarks,
): Period | undefined {
  if (start === undefined && end === undefined) return { start: undefined, end: undefined, ongoing }
  if (start !== undefined && end !== undefined && end.span.last < start.span.first) {
    const message = `the ${keys.end} ${end.written} lies before the ${keys.start} ${start.written}`
    remarks.refuse([...path, keys.end], message, 'correct one of the two')
  }
  const began = placeDate(start, path, keys.start, timeline, remarks)
  if (began.kind === 'future') {
    remarks.warn([...path, keys.start], `${began.why}; the entry was left out`)
    return undefined
  }
  const from = began.kind === 'past' ? began.span : undefined
  if (end === undefined) return { start: from, end: undefined, ongoing }
  const ended = placeDate(end, path, keys.end, timeline, remarks)
  if (ended.kind === 'future') {
    remarks.warn([...path, keys.end], `${ended.why}; on that day it had not ended`)
    return { start: from, end: undefined, ongoing: ongoing || from !== undefined }
  }
  if (ongoing && end.span.last <= timeline.asOf) {
    remarks.warn([...path, keys.end], `${keys.ongoing}, but the ${keys.end} is ${end.written}; neither was used`)
    return { start: from, end: undefined, ongoing: false }
  }
  return { start: from, end: ended.kind === 'past' && !ongoing ? ended.span : undefined, ongoing }
}
