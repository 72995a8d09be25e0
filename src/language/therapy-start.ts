import type { Day } from '../kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import type { Course } from './course.js'
import { couldBe, courseOfDrug, courseWords, valueOfDrug } from './drug-course.js'
import { routeInWords, routes, routeTruth, type RouteWord } from './drug-route.js'
import { listed, type Clause, type Evidence, type Need } from './finding.js'
import { momentInWords } from './moment.js'
import type { Compiler, Rule } from './rule.js'
import { names } from './schema.js'
import { seek, type Sought } from './sought.js'

/** The keys by which a rule names a therapy whose start it measures from. */
export const therapyKeys = {
  'start-of': names.describe('drugs or classes of drugs: the first course of any of them is the start'),
  route: routes
    .optional()
    .describe('only courses by this route, or by one of a list; systemic and parenteral are groups'),
}

interface TherapyArgs {
  readonly 'start-of': string | readonly string[]
  readonly route?: readonly RouteWord[] | undefined
}

/** A therapy as a rule names it. */
export interface Therapy {
  /** `corticosteroid or antimalarial given by a systemic route` */
  readonly what: string
  /** whether it was ever given, by what the list of drugs says and does not say */
  readonly given: Rule
  /** when it was first given; asked only when it surely was */
  readonly startIn: (facts: Facts) => TherapyStart
}

/** The day on which a therapy was first given, as far as the record tells. */
export interface TherapyStart {
  /** minus infinity where a course has no start */
  readonly first: Day
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

/** @param key under which the therapy stands in the rule */
export function compileTherapy({ 'start-of': drugs, route }: TherapyArgs, key: string, compiler: Compiler): Therapy {
  const sought = seek(drugs, compiler.vocabulary.drugs, 'drug or class of drugs', [key, 'start-of'], compiler)
  return {
    what: `${sought.what}${route === undefined ? '' : ` given by ${routeInWords(route)}`}`,
    given: compiler.child([key], { drug: drugs, taken: 'ever', ...(route === undefined ? {} : { route }) }),
    startIn: (facts) => startOf(coursesOf(sought, route, facts), sought.names),
  }
}

/** A course that is of the therapy, or may be. */
interface TherapyCourse {
  readonly fact: DrugFact
  readonly known: boolean
  readonly byRoute: Truth
  readonly denied: boolean
  readonly course: Course
}

function coursesOf(
  sought: Sought<DrugTerm>,
  route: readonly RouteWord[] | undefined,
  { drugs, asOf }: Facts,
): TherapyCourse[] {
  const absent = drugs.entries.filter(({ status }) => status === 'absent')
  return drugs.entries
    .filter((fact) => fact.status !== 'absent')
    .filter((fact) => fact.terms.length === 0 || sought.includes(fact) || sought.mayInclude(fact))
    .map((fact) => ({
      fact,
      known: sought.includes(fact),
      byRoute: route === undefined ? TRUE : routeTruth(fact, route),
      denied: sought.denying(fact, absent).length > 0,
      course: courseOfDrug(fact, asOf),
    }))
    .filter(({ byRoute }) => byRoute !== FALSE)
}

function startOf(courses: readonly TherapyCourse[], names: readonly string[]): TherapyStart {
  const sure = courses.filter(({ known, byRoute, denied }) => known && byRoute === TRUE && !denied)
  const last = Math.min(...sure.map(({ course }) => course.startLast))
  const earliest = sure.filter(({ course }) => course.startLast === last).map(({ fact }) => fact)
  const doubts = courses.filter(({ course }) => course.startFirst < last).map((one) => doubtOf(one, names))
  return {
    first: Math.min(last, ...doubts.map(({ first }) => first)),
    last,
    words: listed(
      earliest.map((fact) => startInWords(fact)),
      'and',
    ),
    evidence: earliest.map((fact) => evidenceOf(fact)),
    doubts,
  }
}

function doubtOf({ fact, known, byRoute, denied, course }: TherapyCourse, names: readonly string[]): Doubt {
  const doubt = { first: course.startFirst, evidence: evidenceOf(fact) }
  const { label } = fact
  if (!known) return { ...doubt, need: ask(`what '${label}' is`), clause: () => couldBe(fact, names) }
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
