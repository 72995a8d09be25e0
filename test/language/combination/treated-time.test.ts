import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Course, Lasting } from '../../../src/language/time/course.js'
import { lasted } from '../../../src/language/time/course.js'
import {
  certainDays,
  lastedInAll,
  lastedInARow,
  possibleDays,
  requiredOf,
  treatmentFlips,
  unionOf,
  type Stretch,
  type Treatment,
} from '../../../src/language/combination/treated-time.js'
import { asOf, courses, durations, unnamed } from '../courses.js'
import { day } from '../patient.js'

function stretch(first: string, last: string): Stretch {
  return { first: first === '' ? -Infinity : day(first), last: last === '' ? Infinity : day(last) }
}

function exactly(...stretches: readonly Stretch[]): Treatment {
  return { certain: stretches, possible: stretches }
}

function treatmentOf(some: readonly Course[]): Treatment {
  return { certain: some.flatMap(certainDays), possible: some.map(possibleDays) }
}

const moreThanThreeMonths = { length: { amount: 3, unit: 'months' }, strict: true } as const satisfies Lasting
const lastings = fc.record({ length: durations, strict: fc.boolean() })

describe('the days of a course', () => {
  const course: Course = { startFirst: 10, startLast: 20, endFirst: 30, endLast: Infinity }

  it('are certain between its latest start and its earliest end, and possible between the other two', () => {
    expect(certainDays(course)).toEqual([{ first: 20, last: 30 }])
    expect(possibleDays(course)).toEqual({ first: 10, last: Infinity })
    expect(certainDays({ ...course, endFirst: 19 })).toEqual([])
  })
})

describe('the union of days', () => {
  it('joins what overlaps or touches, and leaves a gap where there is one', () => {
    const written = [
      stretch('2025-03-01', '2025-03-31'),
      stretch('2025-01-01', '2025-01-31'),
      stretch('2025-02-01', '2025-02-10'),
      stretch('2025-01-10', '2025-01-12'),
    ]
    expect(unionOf(written, asOf).map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
      ['2025-01-01', '2025-02-10'],
      ['2025-03-01', '2025-03-31'],
    ])
  })

  it('ends on the day, and knows no later one', () => {
    expect(unionOf([stretch('', ''), stretch('2027-01-01', '')], asOf)).toEqual([{ first: -Infinity, last: asOf }])
    expect(unionOf([], asOf)).toEqual([])
  })

  it('is as it was where nothing overlaps, touches or lies too late', () => {
    const apart = [stretch('2025-01-01', '2025-01-31'), stretch('2025-02-02', '2025-02-10')]
    expect(unionOf(apart, asOf)).toBe(apart)
    expect(unionOf(unionOf([...apart, stretch('2025-02-01', '')], asOf), asOf)).toHaveLength(1)
    expect(unionOf(apart.toReversed(), asOf)).toEqual(apart)
  })
})

describe('days in a row', () => {
  it.each<[string, Treatment, Truth]>([
    [
      'one entry after another',
      exactly(stretch('2025-01-01', '2025-02-28'), stretch('2025-03-01', '2025-04-02')),
      TRUE,
    ],
    ['with a gap of a day', exactly(stretch('2025-01-01', '2025-02-27'), stretch('2025-03-01', '2025-04-02')), FALSE],
    ['for exactly three months', exactly(stretch('2025-01-01', '2025-04-01')), FALSE],
    [
      'that may have been in a row',
      { certain: [stretch('2025-01-01', '2025-02-01')], possible: [stretch('2025-01-01', '2025-06-01')] },
      UNKNOWN,
    ],
    ['without a beginning', exactly(stretch('', '2025-04-01')), TRUE],
    ['none', exactly(), FALSE],
  ])('for more than three months: %s', (_what, treatment, truth) => {
    expect(lastedInARow(treatment, moreThanThreeMonths, asOf)).toBe(truth)
  })
})

describe('days in all', () => {
  const required = requiredOf(moreThanThreeMonths)

  it.each<[string, Treatment, Truth]>([
    [
      'more days than any three months have',
      exactly(stretch('2025-01-01', '2025-02-28'), stretch('2025-04-01', '2025-05-05')),
      TRUE,
    ],
    [
      'as many days as some three months have and others have not',
      exactly(stretch('2025-01-01', '2025-02-28'), stretch('2025-04-01', '2025-05-04')),
      UNKNOWN,
    ],
    [
      'as many days as the shortest three months have',
      exactly(stretch('2025-01-01', '2025-02-28'), stretch('2025-04-01', '2025-05-01')),
      FALSE,
    ],
    [
      'enough days of a February for some three months, but not for these, gaps and all',
      exactly(stretch('2025-06-01', '2025-07-30'), stretch('2025-08-01', '2025-09-01')),
      FALSE,
    ],
    ['days without a gap, by the calendar', exactly(stretch('2025-01-31', '2025-05-01')), TRUE],
    [
      'one stretch that is enough',
      exactly(stretch('2025-01-01', '2025-04-02'), stretch('2025-06-01', '2025-06-01')),
      TRUE,
    ],
    ['without a beginning', exactly(stretch('', '2019-01-01'), stretch('2025-01-01', '2025-01-02')), TRUE],
    ['none', exactly(), FALSE],
    [
      'that may be enough',
      { certain: [], possible: [stretch('2025-01-01', '2025-03-01'), stretch('2025-05-01', '')] },
      UNKNOWN,
    ],
  ])('of more than three months: %s', (_what, treatment, truth) => {
    expect(lastedInAll(treatment, required, asOf)).toBe(truth)
  })

  it('of one course are as long as the course', () => {
    fc.assert(
      fc.property(courses, lastings, (course, lasting) => {
        const [all, row] = [treatmentOf([course]), lasted(course, lasting, asOf)]
        expect(lastedInAll(all, requiredOf(lasting), asOf)).toBe(row)
        expect(lastedInARow(all, lasting, asOf)).toBe(row)
      }),
    )
  })

  it('do not depend on the order of the courses, and are never fewer with one more', () => {
    fc.assert(
      fc.property(fc.array(courses, { maxLength: 4 }), courses, lastings, (some, more, lasting) => {
        const asked = requiredOf(lasting)
        const truth = lastedInAll(treatmentOf(some), asked, asOf)
        expect(lastedInAll(treatmentOf(some.toReversed()), asked, asOf)).toBe(truth)
        expect(lastedInAll(treatmentOf([...some, more]), asked, asOf)).toBeGreaterThanOrEqual(truth)
      }),
    )
  })

  it('of whole days are counted day by day', () => {
    const pairs = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
    fc.assert(
      fc.property(fc.array(pairs, { maxLength: 4 }), fc.integer({ min: 0, max: 90 }), (written, days) => {
        const stretches = written.map(([start, length]) => ({
          first: asOf - 100 + start,
          last: asOf - 100 + start + length,
        }))
        const counted = new Set(
          stretches.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
        )
        const asked = requiredOf({ length: { amount: days, unit: 'days' }, strict: false })
        expect(lastedInAll(exactly(...stretches), asked, asOf)).toBe(counted.size > days ? TRUE : FALSE)
      }),
    )
  })

  it('become enough, in a row or in all, only on the days that are named', () => {
    fc.assert(
      fc.property(fc.array(courses, { maxLength: 3 }), lastings, (some, lasting) => {
        const [treatment, asked] = [treatmentOf(some), requiredOf(lasting)]
        const flips = treatmentFlips(treatment, asked, asOf)
        expect(unnamed((on) => lastedInAll(treatment, asked, on), flips)).toEqual([])
        expect(unnamed((on) => lastedInARow(treatment, asked, on), flips)).toEqual([])
        expect(flips.every((flip) => flip > asOf && Number.isFinite(flip))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
