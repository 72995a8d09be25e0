import { dayAt, dayOf, daysInMonth, formatDay, type Day } from './day.js'

/** The days that a date may mean, both ends included. A full date is a span of one day; `2024-05` one of 31. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/** The lengths of `2024`, `2024-05` and `2024-05-17`. */
const [YEAR, MONTH, DAY] = [4, 7, 10]
const [DASH, ZERO, NINE] = [0x2d, 0x30, 0x39]

/** Why a text is no date. */
export type NoDate = 'no-date' | 'no-such-day'

/**
 * Reads `2024`, `2024-05` or `2024-05-17` as the span of days that it may mean.
 * @returns `no-date` when the text has another form, `no-such-day` for a day that the calendar does not have (2023-02-30)
 */
export function parseSpan(text: string): Span | NoDate {
  const { length } = text
  if (length !== YEAR && length !== MONTH && length !== DAY) return 'no-date'
  if ((length >= MONTH && text.charCodeAt(YEAR) !== DASH) || (length === DAY && text.charCodeAt(MONTH) !== DASH)) {
    return 'no-date'
  }
  const year = numberIn(text, 0, YEAR)
  const month = length >= MONTH ? numberIn(text, YEAR + 1, MONTH) : 1
  const day = length === DAY ? numberIn(text, MONTH + 1, DAY) : 1
  if (Number.isNaN(year + month + day)) return 'no-date'
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'no-such-day'
  const first = dayAt(year, month, day)
  if (length === DAY) return { first, last: first }
  if (length === MONTH) return { first, last: first + daysInMonth(year, month) - 1 }
  return { first, last: dayOf({ year, month: 12, day: 31 }) }
}

/** The number that these digits are; NaN for anything else. A date is read more often than anything, so without a pattern. */
function numberIn(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    number = code >= ZERO && code <= NINE ? number * 10 + (code - ZERO) : NaN
  }
  return number
}

/** The first and the last day that a date can be. */
const EARLIEST = dayOf({ year: 1, month: 1, day: 1 })
const LATEST = dayOf({ year: 9999, month: 12, day: 31 })

/**
 * Reads a date, or a stretch of which some day is meant: `2025-11/2026-02`, `../2026-02` (until then), `2025-11/..` (since
 * then).
 * @returns `no-date`, too, for a stretch that runs backwards
 */
export function parseStretch(text: string): Span | NoDate {
  if (!text.includes('/')) return parseSpan(text)
  const [from = '', to = '', ...more] = text.split('/')
  const start = from === '..' ? { first: EARLIEST, last: EARLIEST } : parseSpan(from)
  const end = to === '..' ? { first: LATEST, last: LATEST } : parseSpan(to)
  if (typeof start === 'string') return start
  if (typeof end === 'string') return end
  const isOpen = from === '..' && to === '..'
  return more.length > 0 || isOpen || end.last < start.first ? 'no-date' : { first: start.first, last: end.last }
}

export function spanOfDay(day: Day): Span {
  return { first: day, last: day }
}

/** All days until this one, itself included. */
export function spanUntil(last: Day): Span {
  return { first: EARLIEST, last }
}

/** Whether the two have a day in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last
}

/** What of the span lies on or before `last`; undefined when nothing does. */
export function cutAfter(span: Span, last: Day): Span | undefined {
  if (span.first > last) return undefined
  return span.last <= last ? span : { first: span.first, last }
}

/**
 * `2024-05-17`, `2024-05`, `2024`; a span that is no whole month or year is `between 2024-05-01 and 2024-05-20`, and one
 * without a beginning `until 2024-05-20`.
 */
export function formatSpan({ first, last }: Span): string {
  const start = formatDay(first)
  if (first === last) return start
  if (first === EARLIEST) return `until ${formatDay(last)}`
  for (const whole of [start.slice(0, 4), start.slice(0, 7)]) {
    const read = parseSpan(whole)
    if (typeof read !== 'string' && read.first === first && read.last === last) return whole
  }
  return `between ${start} and ${formatDay(last)}`
}
