import type { Day } from '../kernel/day.js'
import { firstIndex } from '../kernel/first-index.js'
import { grouped } from '../kernel/grouped.js'
import type { Span } from '../kernel/span.js'
import { mayBeOneDose } from './daily-dose.js'
import type { Dose } from './dose.js'
import type { DrugFact } from './fact.js'
import type { Route } from './term.js'

/**
 * The courses, with what goes on from one to the next. A record often begins a new entry where a drug is prescribed again,
 * or by another brand: that is no change of the dose. It is one where both doses are recorded and differ, where one is no
 * daily dose, and where the routes differ.
 */
export function withContinuations(courses: readonly DrugFact[]): readonly DrugFact[] {
  if (courses.length < 2 || !courses.some(isOver)) return courses
  // a record of years may have hundreds of entries, and few of each drug
  const connected = [...grouped(courses, drugKey).values()].flatMap((ofDrug) => [...connections(ofDrug)])
  if (connected.length === 0) return courses
  const known = new Map(connected)
  return courses.map((course) => known.get(course) ?? course)
}

/** The courses after one of them was changed or added: what those of its drug go on from is found anew. */
export function continuedAnew(courses: readonly DrugFact[], changed: DrugFact): readonly DrugFact[] {
  const ofDrug = sameDrugAs(changed, courses)
  if (ofDrug.length < 2) return courses
  const apart = new Map(ofDrug.map((course) => [course, apartOf(course)] as const))
  const known = connections([...apart.values()])
  return courses.map((course) => {
    const alone = apart.get(course)
    if (alone === undefined) return course
    const now = known.get(alone) ?? alone
    // what is as it was is the very same, so that what rests on it is not asked again
    return isContinuedAs(now, course) ? course : now
  })
}

function isContinuedAs(one: DrugFact, other: DrugFact): boolean {
  return (
    one.continuesFrom === other.continuesFrom &&
    one.continued === other.continued &&
    String(one.continuedBy) === String(other.continuedBy) &&
    one.changedOn === other.changedOn
  )
}

/** The courses of the drug of a course, by whatever name, of which one may go on from another; itself among them. */
export function sameDrugAs(course: DrugFact, courses: readonly DrugFact[]): readonly DrugFact[] {
  if (!isTaken(course)) return []
  const key = drugKey(course)
  return courses.filter((other) => isTaken(other) && drugKey(other) === key)
}

/**
 * The days at which a course may begin to meet another one of its drug, or cease to: for all its first and last days
 * between two of them it goes on, or does not, as for any other.
 */
export function meetingDays(course: DrugFact, courses: readonly DrugFact[]): readonly Day[] {
  const others = sameDrugAs(course, courses).filter(({ path }) => path !== course.path)
  return others.flatMap(({ start, end }) => [
    ...(start === undefined ? [] : [start.first - 1, start.first, start.last]),
    ...(end === undefined ? [] : [end.first, end.last + 1]),
  ])
}

/**
 * The doses of the other courses of its drug, in milligrams a day: at one of them a course may go on from another, and at
 * all between two of them it does not.
 */
export function meetingDoses(course: DrugFact, courses: readonly DrugFact[]): readonly number[] {
  const others = sameDrugAs(course, courses).filter(({ path }) => path !== course.path)
  return others.flatMap(({ dose }) => (dose?.kind === 'daily' ? [dose.milligramsPerDay] : []))
}

function apartOf({
  continuesFrom: _from,
  continued: _continued,
  continuedBy: _by,
  changedOn: _changed,
  ...course
}: DrugFact): DrugFact {
  return course
}

/** Of the courses of one drug, those that go on from one to the next, with that. */
function connections(ofDrug: readonly DrugFact[]): ReadonlyMap<DrugFact, DrugFact> {
  if (ofDrug.length < 2) return NONE
  const before = new Map<DrugFact, DrugFact>()
  const continued = new Map<DrugFact, readonly Route[]>()
  const changed = new Map<DrugFact, Day>()
  const metBy = meetings(ofDrug)
  for (const earlier of ofDrug) {
    if (earlier.end === undefined || !isTaken(earlier)) continue
    for (const later of metBy(earlier.end)) {
      if (!goesOn(earlier, later)) {
        if (changesOnItsLastDay(earlier, later)) changed.set(earlier, earlier.end.last)
        continue
      }
      before.set(later, earlier)
      const routes = continued.get(earlier) ?? []
      continued.set(
        earlier,
        earlier.route === undefined && later.route !== undefined ? [...routes, later.route] : routes,
      )
    }
  }
  const connected = ofDrug.filter((course) => [before, continued, changed].some((known) => known.has(course)))
  const begun = new Map<DrugFact, Day>()
  return new Map(
    connected.map((course) => {
      const routes = continued.get(course)
      const changedOn = changed.get(course)
      return [
        course,
        {
          ...course,
          ...(before.has(course) ? { continuesFrom: beginOf(course, before, begun) } : {}),
          ...(routes === undefined ? {} : { continued: true }),
          ...(routes === undefined || routes.length === 0 ? {} : { continuedBy: routes }),
          ...(changedOn === undefined ? {} : { changedOn }),
        },
      ]
    }),
  )
}

const NONE: ReadonlyMap<DrugFact, DrugFact> = new Map()

/** Of a start that is told less closely, it is not looked up where it may lie. */
const CLOSELY_TOLD = 366

/**
 * Of courses, those that may begin on a day of the end of one, or on the day after it, in their order; and a few besides. Of
 * a drug whose dose changes daily there are thousands, of which one or two begin where another one ends.
 */
function meetings(courses: readonly DrugFact[]): (end: Span) => readonly DrugFact[] {
  const begun = courses.flatMap((course, place) =>
    course.start === undefined ? [] : [{ course, place, ...course.start }],
  )
  const vague = begun.filter(({ first, last }) => last - first > CLOSELY_TOLD)
  const close = begun.filter(({ first, last }) => last - first <= CLOSELY_TOLD).sort((a, b) => a.first - b.first)
  const firsts = close.map(({ first }) => first)
  const longest = close.reduce((most, { first, last }) => Math.max(most, last - first), 0)
  return (end) => {
    const from = firstIndex(firsts.length, (index) => Number(firsts[index]) >= end.first - longest)
    const to = firstIndex(firsts.length, (index) => Number(firsts[index]) > end.last + 1)
    const near = [...vague, ...close.slice(from, to)]
    return near.sort((a, b) => a.place - b.place).map(({ course }) => course)
  }
}

/**
 * The first day on which what is recorded in these entries can have begun.
 * @param begun what is known of others: where thousands follow each other, each goes on from all before it
 */
function beginOf(course: DrugFact, before: ReadonlyMap<DrugFact, DrugFact>, begun: Map<DrugFact, Day>): Day {
  const row = [course]
  let first = course
  for (let earlier = before.get(course); earlier !== undefined; earlier = before.get(earlier)) {
    row.push(earlier)
    first = earlier
    if (begun.has(earlier)) break
  }
  const day = begun.get(first) ?? first.start?.first ?? -Infinity
  for (const one of row) begun.set(one, day)
  return day
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

/**
 * Of two entries of one drug, whether the dose of the earlier one gave way to that of the later one on the day on which it
 * ends. By another route, or by one that is not told, it may have been given besides, to the end of that day.
 */
function changesOnItsLastDay(earlier: DrugFact, later: DrugFact): boolean {
  const { start, end } = earlier
  const begun = later.start
  if (end === undefined || begun === undefined || earlier === later || !isTaken(later)) return false
  const isLater = start === undefined || start.last < begun.first
  const isOneDay = [end.first, end.last, begun.last].every((day) => day === begun.first)
  return isLater && isOneDay && earlier.route === later.route
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
  return one.kind === 'daily' && other.kind === 'daily' && mayBeOneDose(one, other)
}
