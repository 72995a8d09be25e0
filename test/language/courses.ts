import fc from 'fast-check'
import { formatDay, type Day } from '../../src/kernel/day.js'
import type { Duration, DurationUnit } from '../../src/kernel/duration.js'
import type { Span } from '../../src/kernel/span.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { courseOf, type Course, type Lifetime, type OpenEnd } from '../../src/language/time/course.js'
import { day, span, TODAY } from './patient.js'

export const asOf = day(TODAY)
export const AHEAD = 400

/** Of a patient whose birth is not recorded. */
export const lifetime: Lifetime = { asOf, birth: undefined }

export const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 0, max: 400 }), unit: fc.constant<DurationUnit>('days') }),
  fc.record({ amount: fc.integer({ min: 0, max: 60 }), unit: fc.constant<DurationUnit>('weeks') }),
  fc.record({ amount: fc.integer({ min: 0, max: 14 }), unit: fc.constant<DurationUnit>('months') }),
  fc.record({ amount: fc.integer({ min: 0, max: 2 }), unit: fc.constant<DurationUnit>('years') }),
)

/** A full or partial date of the three years before the screening date. */
const pasts: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: asOf - 1100, max: asOf }), fc.constantFrom(10, 7, 4))
  .map(([one, precision]) => span(formatDay(one).slice(0, precision)))
  .map(({ first, last }) => ({ first, last: Math.min(last, asOf) }))

export interface WrittenCourse {
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly open: OpenEnd
}

export const written: fc.Arbitrary<WrittenCourse> = fc
  .record({
    start: fc.option(pasts, { nil: undefined }),
    end: fc.option(pasts, { nil: undefined }),
    open: fc.constantFrom<OpenEnd>('ongoing', 'unknown', 'same-day', 'over'),
  })
  .filter(({ start, end }) => start === undefined || end === undefined || start.first <= end.last)

export const courses: fc.Arbitrary<Course> = written.map(({ start, end, open }) => courseOf(start, end, open, lifetime))

/** The days ahead on which an answer changes though it was not named. */
export function unnamed(answer: (on: Day) => Truth, flips: readonly Day[]): string[] {
  const found: string[] = []
  for (let on = asOf + 1; on <= asOf + AHEAD; on += 1) {
    if (answer(on) !== answer(on - 1) && !flips.includes(on)) found.push(formatDay(on))
  }
  return found
}

/** Every course of single days that the written one may be; an end that is open runs to beyond what is looked at. */
export function possible({ start, end, open }: WrittenCourse): { readonly start: Day; readonly end: Day }[] {
  const beyond = asOf + AHEAD
  const ends: Record<OpenEnd, Span> = {
    ongoing: { first: beyond, last: beyond },
    unknown: { first: -Infinity, last: beyond },
    over: { first: -Infinity, last: asOf },
    'same-day': { first: -Infinity, last: asOf },
  }
  const last = end ?? ends[open]
  const starts = daysOf(start ?? { first: Math.min(last.last, asOf) - 800, last: Math.min(last.last, asOf) })
  return starts.flatMap((from) => {
    if (end === undefined && open === 'same-day') return [{ start: from, end: from }]
    return daysOf({ first: Math.max(last.first, from), last: last.last }).map((to) => ({ start: from, end: to }))
  })
}

/** The ends of a span, and some of its days between them. */
function daysOf({ first, last }: Span): Day[] {
  if (first > last) return []
  return [...new Set([first, first + Math.floor((last - first) / 3), first + Math.ceil((last - first) / 2), last])]
}

/** What several possibilities that must agree say together. */
export function agreed(answers: readonly boolean[]): Truth {
  if (answers.every(Boolean)) return TRUE
  return answers.some(Boolean) ? UNKNOWN : FALSE
}
