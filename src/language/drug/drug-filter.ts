import * as z from 'zod'
import type { Day } from '../../kernel/day.js'
import { after, formatDuration, type Duration } from '../../kernel/duration.js'
import { between, within, type Bounds } from '../../kernel/range.js'
import { both, FALSE, TRUE, truthOf, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import { onItsDays } from '../../facts/daily-dose.js'
import type { DrugFact, DrugResponse } from '../../facts/fact.js'
import type { PurposeTerm } from '../../facts/term.js'
import { onDay, type Course, type Lasting } from '../time/course.js'
import { isOfRoute, routeInWords, type RouteWord } from './drug-route.js'
import { lastingInWords } from '../time/lasting.js'
import type { Compiler } from '../rule/rule.js'
import { bounds, boundsInWords, boundsOf } from '../rule/schema.js'
import type { Sought } from '../sought/sought.js'

/** Any of several responses. */
export const responses = z
  .array(z.enum(['inadequate', 'intolerant', 'relapse', 'adequate']))
  .min(1)
  .describe('responses, any of which will do')

/** The unit of a dose of one drug, which is not converted to another. */
export const DOSE_UNIT = 'mg/day'

/** How much of the drug itself, on a day on which it is given. */
export const doseBounds = z.strictObject({
  ...bounds,
  unit: z.literal(DOSE_UNIT).describe('the unit of the bounds'),
})

/** The dose that a rule asks for; refuses it without bounds. */
export function doseOf(written: z.output<typeof doseBounds>, compiler: Compiler): Bounds {
  return (
    boundsOf(written, ['dose'], compiler) ??
    compiler.refuse(['dose'], 'the dose needs bounds', 'for example at-least: 250')
  )
}

/** Which courses of a drug a rule means. What it does not ask is left out. */
export interface DrugFilter {
  /** any of these */
  readonly route?: readonly RouteWord[] | undefined
  readonly purpose?: Sought<PurposeTerm> | undefined
  /** courses that are recorded as given for one of these do not count */
  readonly unlessPurpose?: Sought<PurposeTerm> | undefined
  readonly response?: readonly DrugResponse[] | undefined
  readonly lasting?: Lasting | undefined
  /** milligrams of the drug itself, on a day on which it is given */
  readonly dose?: Bounds | undefined
  readonly stable?: Duration | undefined
  /** the dose has not been the same for so long */
  readonly unstable?: Duration | undefined
  /** the rule asks for an unstable dose, also of courses that are over: of these it is the same no more */
  readonly takesInPast?: true | undefined
}

/** Whether the course had one of the responses; unknown where none is recorded. */
export function responseTruth(response: DrugResponse | undefined, asked: readonly DrugResponse[]): Truth {
  return response === undefined ? UNKNOWN : truthOf(asked.includes(response))
}

/**
 * Whether so much is given on a day on which it is given: unknown of a dose that is not recorded, or is no amount a day,
 * or is that of several drugs together.
 */
export function doseTruth(fact: DrugFact, asked: Bounds): Truth {
  const { dose } = fact
  return dose?.kind !== 'daily' || isOfSeveral(fact) ? UNKNOWN : within(onItsDays(dose), asked)
}

/** Whether a dose is told, even if not how often, that may be as asked; of several drugs together it may be that of any. */
export function mayBeOfDose(fact: DrugFact, asked: Bounds): boolean {
  const { dose, unreadDose } = fact
  if (dose?.kind !== 'daily') return unreadDose !== undefined && within(between(0, unreadDose), asked) !== FALSE
  const { low, high } = onItsDays(dose)
  return within(between(isOfSeveral(fact) ? 0 : low, high), asked) !== FALSE
}

/** Of which of its drugs a dose is, the entry does not say: a product of two, "A and B". */
export function isOfSeveral({ terms }: DrugFact): boolean {
  return terms.length > 1 || terms.some(({ ingredients }) => ingredients.length > 1)
}

/**
 * Whether the dose has been the same for so long; where past courses are taken in, up to this day. Without a recorded day
 * of the last change it is not known – but a course that began later than that cannot have been stable for so long,
 * whatever is recorded of the dose, nor can one that is taken as needed, or tapered. An entry that goes on from another
 * one began with that, and answers for its dose. One that gave way to another dose was changed on its last day; what came
 * then answers for itself.
 */
export function stableTruth(
  fact: DrugFact,
  course: Course,
  asked: Duration,
  day: Day,
  { takesInPast, route, dose }: Pick<DrugFilter, 'takesInPast' | 'route' | 'dose'> = {},
): Truth {
  const { changedOn } = fact
  if (takesInPast === true && changedOn !== undefined && after(changedOn, asked) <= day) return TRUE
  if (irregularity(fact) !== undefined) return FALSE
  const { stableSince, continuesFrom = course.startFirst, continued, continuedBy = [] } = fact
  const began = Math.max(continuesFrom, stableSince?.first ?? -Infinity)
  if (began > -Infinity && after(began, asked) > day) return FALSE
  if (takesInPast === true && continued === true) {
    // it goes on by a route that is not asked for only if that was its own
    const isByOther = route !== undefined && continuedBy.some((one) => !isOfRoute(one, route))
    // at a dose as asked, where none is recorded, it need not be the one at which the next entry goes on
    const isOfOther = dose !== undefined && fact.dose?.kind !== 'daily'
    return isByOther || isOfOther ? UNKNOWN : TRUE
  }
  const same = stableSince !== undefined && after(stableSince.last, asked) <= day ? TRUE : UNKNOWN
  return takesInPast === undefined ? same : both(same, onDay(course, day))
}

/** Why the course has no dose a day: `taken as needed`. */
export function irregularity({ dose }: DrugFact): string | undefined {
  if (dose?.kind === 'as-needed') return 'taken as needed'
  return dose?.kind === 'tapering' ? 'tapered' : undefined
}

/** The days after `day` on which a dose becomes stable if nothing changes. */
export function stableFlips(
  { stableSince, continuesFrom, changedOn }: DrugFact,
  { startFirst }: Course,
  asked: Duration | undefined,
  day: Day,
): Day[] {
  if (asked === undefined) return []
  const since = stableSince === undefined ? [] : [stableSince.first, stableSince.last]
  return [continuesFrom ?? startFirst, ...since, changedOn ?? -Infinity]
    .filter(Number.isFinite)
    .map((since) => after(since, asked))
    .filter((flip) => flip > day)
}

/** The filter behind the name of a drug: ` given by the oral route with response inadequate`. */
export function filterInWords(filter: DrugFilter): string {
  const { route, purpose, unlessPurpose, response, lasting, dose, stable, unstable } = filter
  const parts = [
    route === undefined ? undefined : `given by ${routeInWords(route)}`,
    purpose === undefined ? undefined : `given for ${purpose.what}`,
    unlessPurpose === undefined ? undefined : `not recorded as given for ${unlessPurpose.what}`,
    response === undefined ? undefined : `with response ${listed(response, 'or')}`,
    lasting === undefined ? undefined : `for ${lastingInWords(lasting)}`,
    dose === undefined ? undefined : `at a dose of ${boundsInWords(dose, DOSE_UNIT)}`,
    stable === undefined ? undefined : `at a dose unchanged for at least ${formatDuration(stable)}`,
    unstable === undefined ? undefined : `without a dose unchanged for at least ${formatDuration(unstable)}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`
}
