import type { Day } from '../../kernel/day.js'
import { after, before, firstClearDay, type Duration } from '../../kernel/duration.js'
import { formatSpan, type Span } from '../../kernel/span.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Facts } from '../../facts/facts.js'
import { dayInWords } from './moment.js'

/** When something took place: a drug course, an episode of a disease, or an event on one day. */
export interface Course {
  /** -Infinity where neither its start nor the birth is known */
  readonly startFirst: Day
  readonly startLast: Day
  readonly endFirst: Day
  /** Infinity while it goes on, and where its end is not known */
  readonly endLast: Day
}

/** How a course ends when the record gives no end. */
export type OpenEnd =
  /** it goes on */
  | 'ongoing'
  /** it may be over or not */
  | 'unknown'
  /** it takes place on the day on which it starts */
  | 'same-day'
  /** it is over; on which day is not known */
  | 'over'

/** The days on which anything recorded can have happened: from the birth, where it is known, to the as-of date. */
export type Lifetime = Pick<Facts, 'asOf' | 'birth'>

/** What of it is not recorded is as early, and as late, as it can have been. */
export function courseOf(
  start: Span | undefined,
  end: Span | undefined,
  open: OpenEnd,
  { asOf, birth }: Lifetime,
): Course {
  const startLast = Math.min(start?.last ?? Infinity, end?.last ?? asOf)
  const startFirst = start?.first ?? Math.min(birth?.on.first ?? -Infinity, startLast)
  if (end !== undefined) return { startFirst, startLast, endFirst: Math.max(end.first, startFirst), endLast: end.last }
  switch (open) {
    case 'ongoing':
      return { startFirst, startLast, endFirst: Infinity, endLast: Infinity }
    case 'same-day':
      return { startFirst, startLast, endFirst: startFirst, endLast: startLast }
    case 'over':
      return { startFirst, startLast, endFirst: startFirst, endLast: asOf }
    case 'unknown':
      return { startFirst, startLast, endFirst: startFirst, endLast: Infinity }
  }
}

/** Whether some day of the course lies within the window that ends on `day`; both edges belong to it. */
export function inWindow(course: Course, window: Duration, day: Day): Truth {
  return touches(course, before(day, window), day)
}

/** Whether the course goes on on this day. */
export function onDay(course: Course, day: Day): Truth {
  return touches(course, day, day)
}

/** The days after `day` on which the answer of `inWindow` changes: when the last possible days leave the window. */
export function windowFlips(course: Course, window: Duration, day: Day): Day[] {
  return [course.endFirst, course.endLast]
    .filter(Number.isFinite)
    .map((end) => firstClearDay(end, window))
    .filter((flip) => flip > day)
}

/** The days that two courses share; undefined when they certainly share none. */
export function overlapOf(a: Course, b: Course): Course | undefined {
  const overlap = {
    startFirst: Math.max(a.startFirst, b.startFirst),
    startLast: Math.max(a.startLast, b.startLast),
    endFirst: Math.min(a.endFirst, b.endFirst),
    endLast: Math.min(a.endLast, b.endLast),
  }
  return overlap.endLast < overlap.startFirst ? undefined : overlap
}

/** How long a course must last. */
export interface Lasting {
  readonly length: Duration
  /** true when exactly so long does not do */
  readonly strict: boolean
}

/** Whether the course has lasted so long by `day`. */
export function lasted(course: Course, lasting: Lasting, day: Day): Truth {
  const shortest = reaches(course.startLast, Math.min(course.endFirst, day), lasting)
  const longest = reaches(course.startFirst, Math.min(course.endLast, day), lasting)
  if (shortest) return TRUE
  return longest ? UNKNOWN : FALSE
}

/** The days after `day` on which a course that goes on reaches its length. */
export function lastingFlips(course: Course, lasting: Lasting, day: Day): Day[] {
  return [course.startFirst, course.startLast]
    .filter(Number.isFinite)
    .map((start) => dayReached(start, lasting))
    .filter((flip) => flip > day && flip <= course.endLast)
}

/** Whether what lasts from the one day to the other lasts so long. */
export function reaches(start: Day, end: Day, lasting: Lasting): boolean {
  if (start === -Infinity) return true
  return end >= dayReached(start, lasting)
}

/** The day on which what begins on `start` has lasted so long. */
export function dayReached(start: Day, { length, strict }: Lasting): Day {
  return after(start, length) + (strict ? 1 : 0)
}

function touches(course: Course, first: Day, last: Day): Truth {
  if (course.endLast < first || course.startFirst > last) return FALSE
  return course.endFirst >= first && course.startLast <= last ? TRUE : UNKNOWN
}

/** `from 2024-01, in remission since 2025-12-01`: of what is neither known to go on nor to be over. */
export function formatRemission(start: Span | undefined, remission: Span): string {
  return `${start === undefined ? '' : `from ${dayInWords(start)}, `}in remission since ${dayInWords(remission)}`
}

/** `2025-12-01 to 2025-12-15`, `since 2024-01-10`, `2025-03-01`, `dates not recorded`. */
export function formatCourse(start: Span | undefined, end: Span | undefined, ongoing: boolean): string {
  if (start === undefined) {
    if (end !== undefined) return `until ${dayInWords(end)}`
    return ongoing ? 'ongoing, start not recorded' : 'dates not recorded'
  }
  if (ongoing) return `since ${dayInWords(start)}`
  if (end === undefined) return `from ${dayInWords(start)}, end not recorded`
  if (start.first === end.first && start.last === end.last) return formatSpan(start)
  return `${dayInWords(start)} to ${dayInWords(end)}`
}
