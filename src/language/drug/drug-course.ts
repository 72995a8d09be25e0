import type { Span } from '../../kernel/span.js'
import { remembered } from '../../kernel/remembered.js'
import type { DrugFact } from '../../facts/fact.js'
import { dateWithin, type ToldDate } from '../../facts/names/date-behind.js'
import { courseOf, formatCourse, type Course, type Lifetime } from '../time/course.js'
import { dayInWords, momentInWords } from '../time/moment.js'
import type { Clause } from '../rule/finding.js'
import { unnamed } from '../rule/vague.js'

/** The days of a drug course; without an end and not ongoing, it may have ended on any day. */
export function courseOfDrug({ start, end, ongoing }: DrugFact, lifetime: Lifetime): Course {
  return courseOf(start, end, ongoing ? 'ongoing' : 'unknown', lifetime)
}

/**
 * The course as a subject: `rituximab until 2025-12-15`, `belimumab since 2024-01-10`, `anakinra (dates not recorded)`. A date
 * that its name tells is not said twice.
 */
export function courseWords({ label, start, end, ongoing }: DrugFact): string {
  const told = toldIn(label)
  if (end !== undefined) {
    if (isSame(told?.days ?? told?.stretch?.to, end)) return label
    const single = start !== undefined && start.first === end.first && start.last === end.last
    return single ? `${label} ${momentInWords(end)}` : `${label} until ${dayInWords(end)}`
  }
  if (ongoing) return start === undefined ? `${label} (ongoing)` : `${label} since ${dayInWords(start)}`
  if (start !== undefined && isSame(told?.days, start)) return `${label} (end not recorded)`
  return start === undefined ? `${label} (dates not recorded)` : `${label} from ${dayInWords(start)} (end not recorded)`
}

/** Looked for first: few names tell a date. */
const DIGIT = /\d{2}/u

const dateOf = remembered(dateWithin)

function toldIn(label: string): ToldDate | undefined {
  return DIGIT.test(label) ? dateOf(label) : undefined
}

/** Whether the days of a course are those that its name tells, as far as they lie before the day of the record. */
function areOfName({ label, start, end }: DrugFact): boolean {
  const { days, stretch } = toldIn(label) ?? {}
  return [days, stretch?.from, stretch?.to].some((told) => [start, end].some((own) => isPartOf(told, own)))
}

function isPartOf(told: Span | undefined, own: Span | undefined): boolean {
  if (told === undefined || own === undefined) return false
  return own.last === told.last || (own.first === told.first && own.last < told.last)
}

function isSame(told: Span | undefined, days: Span): boolean {
  return told?.first === days.first && told.last === days.last
}

/**
 * Why a course leaves open whether it is what is sought: its name is not recognised, or names something broader; or it is
 * not known whether it was taken.
 */
export function couldBe(fact: DrugFact, names: readonly string[]): Clause {
  if (fact.terms.length === 0) return { unrecognised: fact.label, kind: 'drug', couldBe: names }
  if (fact.doubt === 'ordered') return `${courseWords(fact)} is ordered, which does not say that it was taken`
  if (fact.doubt === 'uncertain') return `whether ${courseWords(fact)} was taken is uncertain`
  return unnamed(courseWords(fact), names)
}

/** What would settle whether a course is what is sought. */
export function identityNeed({ label, terms, doubt }: DrugFact): string {
  return doubt === undefined || terms.length === 0 ? `what '${label}' is` : `whether ${label} was taken`
}

/** The course as evidence: `2025-12-01 to 2025-12-15, for secondary prophylaxis`; `by its name until 2025-12`. */
export function valueOfDrug(fact: DrugFact): string {
  const { start, end, ongoing, purpose, response, doubt } = fact
  return [
    ...(doubt === undefined ? [] : [doubt]),
    `${areOfName(fact) ? 'by its name ' : ''}${formatCourse(start, end, ongoing)}`,
    ...(purpose === undefined ? [] : [`for ${purpose.label}`]),
    ...(response === undefined ? [] : [`response ${response}`]),
  ].join(', ')
}
