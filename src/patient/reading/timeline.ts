import { formatDay, type Day } from '../../kernel/day.js'
import { cutAfter, formatSpan, type Span } from '../../kernel/span.js'
import type { JsonPath } from '../json/json-path.js'
import type { Remarks } from './remarks.js'
import type { WrittenDate } from '../written/written-date.js'

/** The days between which everything in a record must lie. */
export interface Timeline {
  readonly asOf: Day
  readonly birth: Span | undefined
}

/** Whether all of it lies before the birth, so that it cannot be right. */
export function isBeforeBirth(days: Span, birth: Span | undefined): boolean {
  return birth !== undefined && days.last < birth.first
}

/** A date of the record against its timeline. */
export type Placed =
  /** the days that it may mean, cut to the timeline */
  | { readonly kind: 'past'; readonly span: Span }
  /** all of it lies after the as-of date: `2026-05 is after the as-of date 2026-03-01` */
  | { readonly kind: 'future'; readonly why: string }
  /** no date, or one before the birth, which cannot be right */
  | { readonly kind: 'unknown' }

const UNKNOWN: Placed = { kind: 'unknown' }

/**
 * Places a date on the timeline. A date before the birth is warned of and not used.
 * @param path where the entry stands
 * @param key of the date in it
 */
export function placeDate(
  date: WrittenDate | undefined,
  path: JsonPath,
  key: string,
  { asOf, birth }: Timeline,
  remarks: Remarks,
): Placed {
  if (date === undefined) return UNKNOWN
  const past = cutAfter(date.span, asOf)
  if (past === undefined) {
    return { kind: 'future', why: `${date.written} is after the as-of date ${formatDay(asOf)}` }
  }
  if (birth === undefined) return { kind: 'past', span: past }
  if (isBeforeBirth(past, birth)) {
    remarks.warn([...path, key], `${date.written} is before the birth (${formatSpan(birth)}); the date was not used`)
    return UNKNOWN
  }
  if (past.first >= birth.first) return { kind: 'past', span: past }
  return { kind: 'past', span: { first: birth.first, last: past.last } }
}
