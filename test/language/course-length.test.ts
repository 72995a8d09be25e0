import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { after } from '../../src/kernel/duration.js'
import type { Span } from '../../src/kernel/span.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { courseOf, lasted, lastingFlips } from '../../src/language/time/course.js'
import { agreed, asOf, courses, durations, lifetime, possible, unnamed, written } from './courses.js'
import { span } from './patient.js'

describe('a length', () => {
  const threeMonths = { amount: 3, unit: 'months' } as const

  it.each<[string, string | undefined, string | undefined, boolean, Truth]>([
    ['exactly three months (S04.4)', '2025-12-01', undefined, true, FALSE],
    ['exactly three months, which is enough for "at least"', '2025-12-01', undefined, false, TRUE],
    ['a day more than three months', '2025-11-30', undefined, true, TRUE],
    ['begun in a month of which a part is long enough', '2025-11', undefined, true, TRUE],
    ['begun in a year of which a part is long enough', '2025', undefined, false, UNKNOWN],
    ['of no recorded start', undefined, undefined, false, UNKNOWN],
    ['ended too early', '2025-01-01', '2025-03-31', false, FALSE],
    ['ended on a day that leaves it open', '2025-01-01', '2025-04', true, UNKNOWN],
  ])('of more than, or at least, three months: %s', (_what, start, end, strict, truth) => {
    const course = courseOf(
      start === undefined ? undefined : span(start),
      end === undefined ? undefined : span(end),
      'ongoing',
      lifetime,
    )
    expect(lasted(course, { length: threeMonths, strict }, asOf)).toBe(truth)
  })

  it.each([
    ['more than 5 years of an unknown start, of who had not lived so long', '2020-06', '2025-06-01', FALSE],
    ['more than 5 years of an unknown start, of who had just lived so long', '2020-06', '2025-06-02', UNKNOWN],
    // a record is changed to see what would follow from it
    ['more than 5 years, where it ended before the birth', '2020-06', '2019-01-01', FALSE],
  ])('is no longer than the life: %s', (_what, birth, end, truth) => {
    const born = { path: '/birthDate', label: 'birth date', on: span(birth) }
    const course = courseOf(undefined, span(end), 'unknown', { asOf, birth: born })
    expect(lasted(course, { length: { amount: 5, unit: 'years' }, strict: true }, asOf)).toBe(truth)
    expect(course.startFirst).toBeLessThanOrEqual(course.endFirst)
    expect(course.endFirst).toBeLessThanOrEqual(course.endLast)
  })

  it('is certain when all that the course may be agrees', () => {
    fc.assert(
      fc.property(written, durations, fc.boolean(), (given, length, strict) => {
        const truth = lasted(courseOf(given.start, given.end, given.open, lifetime), { length, strict }, asOf)
        if (truth === UNKNOWN) return
        const long = possible(given).map(({ start, end }) => {
          const needed = after(start, length) + (strict ? 1 : 0)
          return Math.min(end, asOf) >= needed
        })
        expect(agreed(long)).toBe(truth)
      }),
    )
  })

  it('is reached only on the days that are named', () => {
    fc.assert(
      fc.property(courses, durations, fc.boolean(), (course, length, strict) => {
        const lasting = { length, strict }
        expect(unnamed((on) => lasted(course, lasting, on), lastingFlips(course, lasting, asOf))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, string | undefined, string | undefined, string[]]>([
    ['on the one day, where the start is known', '2025-12-15', undefined, ['2026-03-15']],
    ['on the first and the last possible day', '2025-12', undefined, ['2026-03-31']],
    ['on two days ahead', '2026-01', undefined, ['2026-04-01', '2026-04-30']],
    ['on no later day, where it is reached today', '2025-12-01', undefined, []],
    ['on no day that has been', '2025-11-15', undefined, []],
    ['on no day after the end', '2026-01-15', '2026-02-15', []],
    ['on the last possible day, where no start is recorded', undefined, undefined, ['2026-06-01']],
  ])('is reached %s', (_what, start, end, days) => {
    const spanOr = (text: string | undefined): Span | undefined => (text === undefined ? undefined : span(text))
    const course = courseOf(spanOr(start), spanOr(end), 'ongoing', lifetime)
    const flips = new Set(lastingFlips(course, { length: threeMonths, strict: false }, asOf))
    expect([...flips].map(formatDay)).toEqual(days)
  })
})
