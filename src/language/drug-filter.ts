import type { Day } from '../kernel/day.js'
import { after, type Duration } from '../kernel/duration.js'
import { FALSE, TRUE, truthOf, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact, DrugResponse } from '../facts/fact.js'
import type { Route } from '../facts/term.js'
import type { Lasting } from './course.js'

/** The routes that a rule can ask for. */
export const ROUTE_WORDS = [
  'systemic',
  'parenteral',
  'oral',
  'iv',
  'sc',
  'im',
  'topical',
  'ophthalmic',
  'inhaled',
] as const
export type RouteWord = (typeof ROUTE_WORDS)[number]

/** Which courses of a drug a rule means. */
export interface DrugFilter {
  readonly route: RouteWord | undefined
  readonly response: readonly DrugResponse[] | undefined
  readonly lasting: Lasting | undefined
  readonly stable: Duration | undefined
}

/** Whether the course was given by the route; without a recorded route, whether all, none or some of the drug's routes are of it. */
export function routeTruth({ route, terms }: DrugFact, asked: RouteWord): Truth {
  if (route !== undefined) return truthOf(isOfRoute(route, asked))
  const routes = terms.flatMap((term) => term.routes)
  const fitting = routes.filter((possible) => isOfRoute(possible, asked)).length
  if (routes.length === 0) return UNKNOWN
  if (fitting === routes.length) return TRUE
  return fitting === 0 ? FALSE : UNKNOWN
}

/** Whether the course had one of the responses; unknown where none is recorded. */
export function responseTruth(response: DrugResponse | undefined, asked: readonly DrugResponse[]): Truth {
  return response === undefined ? UNKNOWN : truthOf(asked.includes(response))
}

/**
 * Whether the dose has been the same for so long. Without a recorded day of the last change it is not known – but a
 * course that began later than that cannot have been stable for so long, whatever is recorded of the dose.
 */
export function stableTruth({ start, stableSince }: DrugFact, asked: Duration, day: Day): Truth {
  const began = [start, stableSince].filter((span) => span !== undefined)
  if (began.some(({ first }) => after(first, asked) > day)) return FALSE
  return stableSince !== undefined && after(stableSince.last, asked) <= day ? TRUE : UNKNOWN
}

/** The days after `day` on which a dose becomes stable if nothing changes. */
export function stableFlips({ start, stableSince }: DrugFact, asked: Duration | undefined, day: Day): Day[] {
  if (asked === undefined) return []
  return [start, stableSince]
    .filter((span) => span !== undefined)
    .flatMap(({ first, last }) => [after(first, asked), after(last, asked)])
    .filter((flip) => flip > day)
}

/** `a systemic route`, `the oral route`. */
export function routeInWords(route: RouteWord): string {
  if (route === 'systemic' || route === 'parenteral') return `a ${route} route`
  return `the ${route} route`
}

function isOfRoute(route: Route, asked: RouteWord): boolean {
  if (asked === 'parenteral') return route === 'iv' || route === 'sc' || route === 'im'
  if (asked === 'systemic')
    return route === 'oral' || route === 'iv' || route === 'sc' || route === 'im' || route === 'rectal'
  return route === asked
}
