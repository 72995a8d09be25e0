import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { courseOf, type Course } from '../../../src/language/time/course.js'
import { timedBy, type TimeAsked } from '../../../src/language/time/timed.js'
import { asOf, lifetime } from '../courses.js'
import { span } from '../patient.js'

const now: TimeAsked = { timing: { kind: 'now' }, lasting: undefined, anchor: 'screening', day: asOf }
const long: TimeAsked = { ...now, lasting: { length: { amount: 3, unit: 'months' }, strict: false } }

function since(start: string | undefined): Course {
  return courseOf(start === undefined ? undefined : span(start), undefined, 'ongoing', lifetime)
}

describe('a time', () => {
  it.each<[string, TimeAsked, Course, Truth, string]>([
    ['without a length is only when', now, since('2026-02-20'), TRUE, 'is ongoing on 2026-03-01'],
    [
      'with a length is both',
      long,
      since('2025-12-01'),
      TRUE,
      'is ongoing on 2026-03-01 and has lasted at least 3 months',
    ],
    ['too short', long, since('2025-12-02'), FALSE, 'has not lasted at least 3 months on 2026-03-01'],
    ['of unknown start', long, since(undefined), UNKNOWN, 'may or may not have lasted at least 3 months on 2026-03-01'],
    [
      'long enough and over',
      long,
      courseOf(span('2020'), span('2021'), 'unknown', lifetime),
      FALSE,
      'is over on 2026-03-01',
    ],
  ])('%s', (_sentence, asked, course, truth, clause) => {
    const timed = timedBy(asked, course)
    expect([timed.truth, timed.clause()]).toEqual([truth, clause])
  })

  it('is placed by more than the course where that is told', () => {
    const timed = timedBy(long, since('2020-01-01'), FALSE)
    expect([timed.truth, timed.placed, timed.clause()]).toEqual([FALSE, FALSE, 'is over on 2026-03-01'])
  })

  it('changes on the day on which it has lasted so long', () => {
    expect(timedBy(now, since('2025-12-02')).flips).toEqual([])
    expect(new Set(timedBy(long, since('2025-12-02')).flips.map(formatDay))).toEqual(new Set(['2026-03-02']))
  })
})
