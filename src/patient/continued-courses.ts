import type { Day } from '../kernel/day.js'
import { grouped } from '../kernel/grouped.js'
import type { Dose, DrugFact } from '../facts/fact.js'

/**
 * The courses, with what goes on from one to the next. A record often begins a new entry where a drug is prescribed again,
 * or by another brand: that is no change of the dose. It is one where both doses are recorded and differ, where one is no
 * daily dose, and where the routes differ.
 */
export function withContinuations(courses: readonly DrugFact[]): readonly DrugFact[] {
  if (courses.length < 2 || !courses.some(isOver)) return courses
  const before = new Map<DrugFact, DrugFact>()
  const continued = new Set<DrugFact>()
  // a record of years may have hundreds of entries, and few of each drug
  for (const ofDrug of grouped(courses, drugKey).values()) {
    for (const earlier of ofDrug) {
      if (earlier.end === undefined || !isTaken(earlier)) continue
      for (const later of ofDrug) {
        if (!goesOn(earlier, later)) continue
        before.set(later, earlier)
        continued.add(earlier)
      }
    }
  }
  if (continued.size === 0) return courses
  return courses.map((course) => ({
    ...course,
    ...(before.has(course) ? { continuesFrom: beginOf(course, before) } : {}),
    ...(continued.has(course) ? { continued: true } : {}),
  }))
}

/** The first day on which what is recorded in these entries can have begun. */
function beginOf(course: DrugFact, before: ReadonlyMap<DrugFact, DrugFact>): Day {
  const earlier = before.get(course)
  return earlier === undefined ? (course.start?.first ?? -Infinity) : beginOf(earlier, before)
}

function isOver({ end }: DrugFact): boolean {
  return end !== undefined
}

function isTaken({ status, doubt, terms }: DrugFact): boolean {
  return status === undefined && doubt === undefined && terms.length > 0
}

/** Of two entries of one drug, whether the later one may begin on the day on which the earlier one ends, or on the day after it, at the same dose. */
function goesOn(earlier: DrugFact, later: DrugFact): boolean {
  const { start, end } = earlier
  const begun = later.start
  if (end === undefined || begun === undefined || earlier === later || !isTaken(later)) return false
  const isLater = start === undefined || start.first < begun.first
  const meets = end.last + 1 >= begun.first && end.first <= begun.last
  return isLater && meets && isOneDose(earlier.dose, later.dose) && isOneRoute(earlier, later)
}

function drugKey({ terms }: DrugFact): string {
  const [only, another] = terms
  if (only !== undefined && another === undefined) return only.id
  return terms
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
}

function isOneRoute(one: DrugFact, other: DrugFact): boolean {
  return one.route === undefined || other.route === undefined || one.route === other.route
}

function isOneDose(one: Dose | undefined, other: Dose | undefined): boolean {
  if (one === undefined || other === undefined) return true
  if (one.kind === 'per-kilogram' || other.kind === 'per-kilogram') return true
  return (
    one.kind === 'daily' &&
    other.kind === 'daily' &&
    one.milligramsPerDay === other.milligramsPerDay &&
    one.isAverage === other.isAverage
  )
}
