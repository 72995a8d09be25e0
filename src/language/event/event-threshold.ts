import type { Day } from '../../kernel/day.js'
import { FALSE } from '../../kernel/truth.js'
import type { Facts } from '../../facts/facts.js'
import type { Term } from '../../facts/term.js'
import { formatCourse, lasted } from '../time/course.js'
import { endThresholds } from '../time/course-threshold.js'
import { courseOfEvent } from './event-answer.js'
import type { EventSought } from './event-list.js'
import type { Bounded } from '../rule/threshold.js'

/** The last days of the events that are what is sought, and lasted so long, against the time in which one must have been. */
export function eventThresholds<T extends Term>(
  { among, sought, timing, lasting }: EventSought<T>,
  facts: Facts,
  day: Day,
): readonly Bounded[] {
  const { name: kind, edited } = among
  return among
    .listing(facts)
    .entries.filter((fact) => fact.status !== 'absent' && sought.includes(fact))
    .map((fact) => ({ fact, course: courseOfEvent(fact, facts) }))
    .filter(({ course }) => lasting === undefined || lasted(course, lasting, day) !== FALSE)
    .flatMap(({ fact, course }) => {
      const recorded = formatCourse(fact.start, fact.end, fact.ongoing)
      const ended = { fact, kind, course, recorded, timing, day }
      return endThresholds(edited === undefined ? ended : { ...ended, edited })
    })
}
