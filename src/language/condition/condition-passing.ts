import type { ConditionFact } from '../../facts/fact.js'
import { arePassing, LONGEST } from '../../facts/lexicon/passing-infection.js'
import type { Day } from '../../kernel/day.js'
import { after } from '../../kernel/duration.js'
import type { Course } from '../time/course.js'

/** The course of an acute infection of which no end is recorded, which is over all the same; of any other, the course given. */
export function passing(fact: ConditionFact, course: Course): Course {
  const last = lastDayOf(fact)
  return last === undefined ? course : { ...course, endLast: Math.min(course.endLast, last) }
}

/** What is known by a stay, a drug or a procedure may be of another day; what is called active goes on. */
function lastDayOf({ terms, status, onset, end, remission, isOlder }: ConditionFact): Day | undefined {
  const isDated = end !== undefined || remission !== undefined || status === 'active'
  if (onset === undefined || isDated || isOlder === true || !arePassing(terms)) return undefined
  return after(onset.last, LONGEST)
}
