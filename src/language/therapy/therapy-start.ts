import type { Day } from '../../kernel/day.js'
import { lowest } from '../../kernel/extremes.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { DrugTerm } from '../../facts/term.js'
import type { Onset } from '../condition/condition-onset.js'
import type { Course } from '../time/course.js'
import { couldBe, courseOfDrug, courseWords, identityNeed, valueOfDrug } from '../drug/drug-course.js'
import { routeTruth, type RouteWord } from '../drug/drug-route.js'
import type { Clause, Evidence, Need } from '../rule/finding.js'
import { momentInWords } from '../time/moment.js'
import type { Sought } from '../sought/sought.js'

/** The day on which a therapy was first given, as far as the record tells. */
export interface TherapyStart {
  /** of a course without a start the first possible day of life, or minus infinity where that is not known either */
  readonly first: Day
  /** infinity where no course is known to have begun since the onset that the rule names */
  readonly last: Day
  /** `prednisone was started on 2024-01-15` */
  readonly words: string
  readonly evidence: readonly Evidence[]
  /** the courses that leave the day open, because they may have been the first */
  readonly doubts: readonly Doubt[]
}

interface Doubt {
  readonly first: Day
  readonly evidence: Evidence
  /** what would settle it: `start of hydroxychloroquine` */
  readonly need: Need
  readonly clause: () => Clause
}

/** A course that is of the therapy, or may be. */
export interface TherapyCourse {
  readonly fact: DrugFact
  readonly known: boolean
  readonly byRoute: Truth
  readonly denied: boolean
  readonly course: Course
}

/** The courses that are, or may be, of the therapy. */
export function coursesOf(
  sought: Sought<DrugTerm>,
  route: readonly RouteWord[] | undefined,
  facts: Facts,
): TherapyCourse[] {
  const { entries } = facts.drugs
  const absent = entries.filter(({ status }) => status === 'absent')
  return entries
    .filter((fact) => fact.status !== 'absent')
    .filter((fact) => fact.terms.length === 0 || sought.includes(fact) || sought.mayInclude(fact))
    .map((fact) => ({
      fact,
      known: sought.includes(fact),
      byRoute: route === undefined ? TRUE : routeTruth(fact, route),
      denied: sought.denying(fact, absent).length > 0,
      course: courseOfDrug(fact, facts),
    }))
    .filter(({ byRoute }) => byRoute !== FALSE)
}

/** The onset of the disease whose treatment is meant. */
export type Disease = Onset & { readonly what: string }

/** @param disease undefined where the therapy of no disease in particular is meant */
export function startOf(
  courses: readonly TherapyCourse[],
  names: readonly string[],
  disease: Disease | undefined,
): TherapyStart {
  const sure = courses
    .filter(({ known, byRoute, denied }) => known && byRoute === TRUE && !denied)
    .filter(({ course }) => disease === undefined || course.startFirst >= disease.last)
  const last = lowest(sure.map(({ course }) => course.startLast))
  const earliest = sure.filter(({ course }) => course.startLast === last).map(({ fact }) => fact)
  const doubts = courses
    .filter(({ course }) => course.startFirst < last)
    .map((one) => (disease === undefined ? doubtOf(one, names) : sinceOnset(doubtOf(one, names), one, disease)))
  return {
    first: Math.min(last, ...doubts.map(({ first }) => first)),
    last,
    words:
      disease !== undefined && earliest.length === 0
        ? `when the treatment of ${disease.what} began is not recorded`
        : listed(
            earliest.map((fact) => startInWords(fact)),
            'and',
          ),
    evidence: [...earliest.map((fact) => evidenceOf(fact)), ...(disease?.evidence ?? [])],
    doubts,
  }
}

/** A course that was begun before the disease, or may have been, need not be the treatment of it. */
function sinceOnset(doubt: Doubt, { fact, known, course }: TherapyCourse, disease: Disease): Doubt {
  const first = Math.max(doubt.first, disease.first)
  if (!known || course.startFirst >= disease.last) return { ...doubt, first }
  const before = course.startLast < disease.first
  return {
    ...doubt,
    first,
    need: before
      ? ask(`when the treatment of ${disease.what} began`)
      : { need: `onset of ${disease.what}`, kind: 'condition' },
    clause: () => `${courseWords(fact)} ${before ? 'was' : 'may have been'} begun before ${disease.what}`,
  }
}

function doubtOf({ fact, known, byRoute, denied, course }: TherapyCourse, names: readonly string[]): Doubt {
  const doubt = { first: course.startFirst, evidence: evidenceOf(fact) }
  const { label } = fact
  if (!known) return { ...doubt, need: ask(identityNeed(fact)), clause: () => couldBe(fact, names) }
  if (byRoute === UNKNOWN) {
    return {
      ...doubt,
      need: ask(`route of ${label}`),
      clause: () => `${courseWords(fact)} is recorded without a route`,
    }
  }
  if (!denied) return { ...doubt, need: ask(`start of ${label}`), clause: () => startInWords(fact) }
  return {
    ...doubt,
    need: ask(`whether ${label} was taken`),
    clause: () => `${label} is recorded as taken and as absent`,
  }
}

function ask(need: string): Need {
  return { need, kind: 'drug' }
}

function evidenceOf(fact: DrugFact): Evidence {
  return { fact, value: valueOfDrug(fact) }
}

function startInWords({ label, start }: DrugFact): string {
  return start === undefined ? `the start of ${label} is not recorded` : `${label} was started ${momentInWords(start)}`
}
