import type { ConditionFact } from '../../facts/fact.js'
import type { ConditionTerm } from '../../facts/term.js'
import type { Sought } from '../sought/sought.js'
import type { OpenEnd } from '../time/course.js'
import type { Timing } from '../time/timing.js'

/**
 * Without an end: an active one goes on, unless its code says that it is over, or its name that it comes back; a resolved one
 * is over on an unknown day, and else the kind of condition tells, unless its name says no more than that the patient had it.
 */
export function openEndOf(
  { status, terms, pastBy, formerly }: ConditionFact,
  timing: Timing,
  sought: Sought<ConditionTerm>,
): OpenEnd {
  const kind = courseOfSought(terms, sought)
  if (kind === 'event' && (timing.kind !== 'now' || status !== 'active')) return 'same-day'
  if (pastBy !== undefined) return 'unknown'
  // of a sepsis that recurs it is the recurring that is active
  if (status === 'active') return kind !== 'chronic' && isRecurring(terms) ? 'unknown' : 'ongoing'
  if (status === 'resolved') return 'over'
  return kind === 'chronic' && formerly !== true ? 'ongoing' : 'unknown'
}

/** Whether they are an infection, and that it comes back. */
function isRecurring(terms: readonly ConditionTerm[]): boolean {
  return terms.length > 1 && terms.some(({ stays }) => stays === true)
}

/**
 * The course of what is asked for. Of several that are there together one that is asked for and lasts is enough: a pneumonia
 * that recurs may be over, and its recurring is not.
 */
function courseOfSought(terms: readonly ConditionTerm[], sought: Sought<ConditionTerm>): ConditionTerm['course'] {
  const [first, another] = terms
  if (first === undefined || another === undefined) return first?.course ?? 'episode'
  const asked = terms.filter((term) => sought.includes({ terms: [term], doubt: undefined }))
  return (asked.find(({ course }) => course === 'chronic') ?? asked[0] ?? first).course
}
