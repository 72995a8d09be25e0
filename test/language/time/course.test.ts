import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { before } from '../../../src/kernel/duration.js'
import type { Span } from '../../../src/kernel/span.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import {
  courseOf,
  formatCourse,
  inWindow,
  onDay,
  overlapOf,
  windowFlips,
  type OpenEnd,
} from '../../../src/language/time/course.js'
import { agreed, AHEAD, asOf, courses, durations, lifetime, possible, unnamed, written } from '../courses.js'
import { day, span } from '../patient.js'

describe('a window', () => {
  it.each<[string, string | undefined, string | undefined, OpenEnd, Truth]>([
    ['rituximab 2025-12-01, the first day of the window (S03.1)', '2025-12-01', '2025-12-01', 'unknown', TRUE],
    ['rituximab 2025-11-30, one day before (S03.2)', '2025-11-30', '2025-11-30', 'unknown', FALSE],
    ['since 2024, ongoing (S05.1)', '2024-01-10', undefined, 'ongoing', TRUE],
    ['from 2024, end not known (S05.2)', '2024-01-10', undefined, 'unknown', UNKNOWN],
    ['from within the window, end not known (S05.3)', '2026-02-15', undefined, 'unknown', TRUE],
    ['at some time (S05.4)', undefined, undefined, 'unknown', UNKNOWN],
    ['in 2025-11, all before (S06.1)', '2025-11', '2025-11', 'unknown', FALSE],
    ['in 2025-12, all inside (S06.2)', '2025-12', '2025-12', 'unknown', TRUE],
    ['in 2025, on both sides (S06.3)', '2025', '2025', 'unknown', UNKNOWN],
    ['until 2025-06', undefined, '2025-06', 'unknown', FALSE],
    ['over, on a day that is not known', '2024', undefined, 'over', UNKNOWN],
    ['an event of 2025-12-01', '2025-12-01', undefined, 'same-day', TRUE],
    ['an event of 2025-11-30', '2025-11-30', undefined, 'same-day', FALSE],
  ])('of 3 months holds or does not hold what was %s', (_what, start, end, open, truth) => {
    const course = courseOf(
      start === undefined ? undefined : span(start),
      end === undefined ? undefined : span(end),
      open,
      lifetime,
    )
    expect(inWindow(course, { amount: 3, unit: 'months' }, asOf)).toBe(truth)
  })

  it('holds a course for certain, or certainly not, when all that the course may be agrees', () => {
    fc.assert(
      fc.property(written, durations, fc.integer({ min: 0, max: AHEAD }), (given, window, later) => {
        const on = asOf + later
        const inside = possible(given).map(({ start, end }) => start <= on && end >= before(on, window))
        const truth = inWindow(courseOf(given.start, given.end, given.open, lifetime), window, on)
        // a few possibilities are looked at: they may agree by chance where others would not
        if (truth === UNKNOWN) return
        expect(agreed(inside)).toBe(truth)
      }),
    )
  })

  it('is left only on the days that are named', () => {
    fc.assert(
      fc.property(courses, durations, (course, window) => {
        expect(unnamed((on) => inWindow(course, window, on), windowFlips(course, window, asOf))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('names no day that has been, and none for what goes on', () => {
    fc.assert(
      fc.property(courses, durations, (course, window) => {
        expect(windowFlips(course, window, asOf).every((flip) => flip > asOf)).toBe(true)
      }),
    )
    expect(windowFlips(courseOf(undefined, undefined, 'ongoing', lifetime), { amount: 1, unit: 'days' }, asOf)).toEqual(
      [],
    )
  })
})

describe('a day', () => {
  it('is a window of no length', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: AHEAD }), (course, later) => {
        expect(onDay(course, asOf + later)).toBe(inWindow(course, { amount: 0, unit: 'days' }, asOf + later))
      }),
    )
  })
})

describe('an earlier day', () => {
  it.each<[string, string, Truth]>([
    ['is none of what began after it', '2026-01-31', FALSE],
    ['may be one of what began in its month', '2026-02-10', UNKNOWN],
    ['is one of what had begun', '2026-02-28', TRUE],
  ])('%s', (_what, on, truth) => {
    expect(onDay(courseOf(span('2026-02'), undefined, 'ongoing', lifetime), day(on))).toBe(truth)
  })
})

describe('the day after the screening date', () => {
  it.each<[string, OpenEnd, Truth]>([
    ['is none of what is over', 'over', FALSE],
    ['is none of an event', 'same-day', FALSE],
    ['may be one of what has no recorded end', 'unknown', UNKNOWN],
    ['is one of what goes on, as far as anybody knows', 'ongoing', TRUE],
  ])('%s', (_what, open, truth) => {
    expect(onDay(courseOf(span('2024'), undefined, open, lifetime), asOf + 1)).toBe(truth)
  })
})

describe('what is shared', () => {
  it('lies in both courses, and is nothing where they certainly do not meet', () => {
    const first = courseOf(span('2025-01-01'), span('2025-06-30'), 'unknown', lifetime)
    const second = courseOf(span('2025-03'), undefined, 'ongoing', lifetime)
    expect(overlapOf(first, second)).toEqual({
      startFirst: day('2025-03-01'),
      startLast: day('2025-03-31'),
      endFirst: day('2025-06-30'),
      endLast: day('2025-06-30'),
    })
    const last = day('2025-06-30')
    expect(overlapOf(first, courseOf(span('2025-06-30'), undefined, 'ongoing', lifetime))).toEqual({
      startFirst: last,
      startLast: last,
      endFirst: last,
      endLast: last,
    })
    expect(overlapOf(first, courseOf(span('2025-07-01'), undefined, 'ongoing', lifetime))).toBeUndefined()
  })

  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(courses, courses, (one, other) => {
        expect(overlapOf(one, other)).toEqual(overlapOf(other, one))
      }),
    )
  })
})

describe('a course in words', () => {
  it.each<[string | undefined, string | undefined, boolean, string]>([
    ['2025-12-01', '2025-12-15', false, '2025-12-01 to 2025-12-15'],
    ['2025-12-01', '2025-12-01', false, '2025-12-01'],
    ['2025', '2025', false, '2025'],
    ['2025-12', '2025-12-31', false, '2025-12 to 2025-12-31'],
    ['2025-12-01', '2025-12', false, '2025-12-01 to 2025-12'],
    ['2024-01-10', undefined, true, 'since 2024-01-10'],
    ['2024-01-10', undefined, false, 'from 2024-01-10, end not recorded'],
    [undefined, '2025-03', false, 'until 2025-03'],
    [undefined, undefined, true, 'ongoing, start not recorded'],
    [undefined, undefined, false, 'dates not recorded'],
  ])('from %s to %s, ongoing %s: %s', (start, end, ongoing, words) => {
    const spanOr = (text: string | undefined): Span | undefined => (text === undefined ? undefined : span(text))
    expect(formatCourse(spanOr(start), spanOr(end), ongoing)).toBe(words)
  })
})
