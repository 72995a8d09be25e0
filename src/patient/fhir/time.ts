import { parseSpan, parseStretch } from '../../kernel/span.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { parseTimeOfDay } from '../written/time-of-day.js'
import type { Draft } from './draft.js'
import type { Period } from './elements.js'

/** A time of day and a zone behind a date: the day is taken as the record writes it, wherever it was written. */
const TIME = /T.*$/u

/** `2026-02-20T08:30:00+01:00` as the date that patient files write; undefined, with a warning, for what is no date. */
export function dateOf(written: string | undefined, path: JsonPath, draft: Draft): string | undefined {
  if (written === undefined) return undefined
  const date = written.trim().replace(TIME, '')
  if (typeof parseSpan(date) === 'object') return date
  draft.warn(path, `${quoted(written)} is not a date; it was not used`)
  return undefined
}

/** The time of day behind a date, as patient files write it: undefined where there is none, and behind another date. */
export function timeOf(written: string | undefined, date: string | undefined): string | undefined {
  const [day, time] = written?.trim().split('T') ?? []
  return day !== date || time === undefined || parseTimeOfDay(time) === undefined ? undefined : time
}

/** Start and end as dates. Where the end lies before the start, neither is used. */
export function periodOf(
  { start, end }: Period,
  path: JsonPath,
  draft: Draft,
): { readonly start: string | undefined; readonly end: string | undefined } {
  const dates = { start: dateOf(start, [...path, 'start'], draft), end: dateOf(end, [...path, 'end'], draft) }
  if (!isReversed(dates.start, dates.end)) return dates
  draft.warn(path, `the end ${String(dates.end)} lies before the start ${String(dates.start)}; neither was used`)
  return { start: undefined, end: undefined }
}

/** Whether two dates or stretches, in this order, run backwards. */
export function isReversed(start: string | undefined, end: string | undefined): boolean {
  const [from, to] = [parseStretch(start ?? ''), parseStretch(end ?? '')]
  return typeof from === 'object' && typeof to === 'object' && to.last < from.first
}

/** Some day of a period, as patient files write it: `2026-02-01/2026-02-03`, `../2026-02-03`. */
export function someDayOf(period: Period | undefined, path: JsonPath, draft: Draft): string | undefined {
  if (period === undefined) return undefined
  const { start, end } = periodOf(period, path, draft)
  if (start === undefined && end === undefined) return undefined
  return start === end ? start : `${start ?? '..'}/${end ?? '..'}`
}
