import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { courseOf, type Course } from '../../../src/language/time/course.js'
import type { Anchor } from '../../../src/language/rule/rule.js'
import {
  timingClause,
  timingFlips,
  timingInWords,
  timingTruth,
  type Timing,
} from '../../../src/language/time/timing.js'
import { lifetime } from '../courses.js'
import { day, span } from '../patient.js'

const ever: Timing = { kind: 'ever' }
const now: Timing = { kind: 'now' }
const threeMonths: Timing = { kind: 'within', window: { amount: 3, unit: 'months' } }
const oneMonth: Timing = { kind: 'within', window: { amount: 1, unit: 'months' } }
const fourWeeks: Timing = { kind: 'within', window: { amount: 4, unit: 'weeks' } }

function until(end: string, asOf = '2026-03-01'): Course {
  return courseOf(span('2020'), span(end), 'unknown', { ...lifetime, asOf: day(asOf) })
}

describe('a timing', () => {
  const ongoing = courseOf(span('2024-01-10'), undefined, 'ongoing', lifetime)
  const open = courseOf(span('2024-01-10'), undefined, 'unknown', lifetime)

  it.each([
    [ever, until('2021-01-01'), TRUE],
    [now, ongoing, TRUE],
    [now, open, UNKNOWN],
    [now, until('2026-02-28'), FALSE],
    [threeMonths, until('2025-12-01'), TRUE],
    [threeMonths, until('2025-11-30'), FALSE],
    [threeMonths, open, UNKNOWN],
  ])('of %o holds %o: %i', (timing, course, truth) => {
    expect(timingTruth(timing, course, day('2026-03-01'))).toBe(truth)
  })

  it.each([
    [ever, until('2026-02-28'), []],
    [now, until('2026-03-01'), ['2026-03-02']],
    [now, until('2026-02-28'), []],
    [now, ongoing, []],
    [now, open, []],
    [threeMonths, until('2025-12-15'), ['2026-03-16']],
    [threeMonths, until('2025-11-30'), []],
  ])('of %o changes for %o on %j', (timing, course, days) => {
    expect([...new Set(timingFlips(timing, course, day('2026-03-01')))]).toEqual(days.map(day))
  })

  it.each<[Timing, Anchor, string]>([
    [ever, 'screening', 'ever'],
    [now, 'screening', 'now'],
    [threeMonths, 'first dose', 'within 3 months before first dose'],
  ])('of %o before %s reads: %s', (timing, anchor, words) => {
    expect(timingInWords(timing, anchor)).toBe(words)
  })
})

describe('how an entry stands to a timing', () => {
  const on = day('2026-03-01')

  it.each<[Timing, Anchor, string]>([
    [ever, 'screening', 'is recorded'],
    [now, 'screening', 'is ongoing on 2026-03-01'],
    [fourWeeks, 'screening', 'is within 4 weeks before 2026-03-01'],
    [fourWeeks, 'enrolment', 'is within 4 weeks before 2026-03-01 (enrolment, taken as the screening date)'],
  ])('where %o holds at %s: %s', (timing, anchor, words) => {
    expect(timingClause(timing, until('2026-02-20'), TRUE, on, anchor)).toBe(words)
  })

  it.each<[Timing, Truth, string]>([
    [now, FALSE, 'is over on 2026-03-01'],
    [now, UNKNOWN, 'is not known to be over by 2026-03-01'],
    [fourWeeks, FALSE, 'is more than 4 weeks before 2026-03-01'],
    [fourWeeks, UNKNOWN, 'may or may not be within 4 weeks before 2026-03-01'],
  ])('where %o is %i: %s', (timing, truth, words) => {
    expect(timingClause(timing, until('2025-12-31'), truth, on, 'screening')).toBe(words)
  })

  it.each([
    ['2025-03-01', '2025-06-01', threeMonths, ' (92 days: not if a month were 30 days)'],
    ['2025-03-02', '2025-06-01', threeMonths, ' (91 days: not if a month were 30 days)'],
    ['2025-03-03', '2025-06-01', threeMonths, ''],
    ['2025-02-28', '2025-06-01', threeMonths, ''],
    ['2026-01-31', '2026-03-01', oneMonth, ' (29 days: within, if a month were 30 days)'],
    ['2026-01-29', '2026-03-01', oneMonth, ''],
  ])(
    'of last dose %s, on %s, it notes where months of 30 days would decide otherwise (S03.3)',
    (end, asOf, timing, note) => {
      const course = until(end, asOf)
      const truth = timingTruth(timing, course, day(asOf))
      const clause = timingClause(timing, course, truth, day(asOf), 'screening')
      expect(clause.slice(clause.indexOf(asOf) + asOf.length)).toBe(note)
    },
  )
})
