import * as z from 'zod'
import { FALSE, TRUE, truthOf, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { DrugFact } from '../../facts/fact.js'
import { onItsDays } from '../../facts/daily-dose.js'
import type { DrugTerm, Route } from '../../facts/term.js'

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

/** One route or several, any of which will do. */
export const routes = z
  .union([z.enum(ROUTE_WORDS), z.array(z.enum(ROUTE_WORDS)).min(1, 'must not be empty')])
  .transform((written): readonly RouteWord[] => [written].flat())
  .describe('only courses by this route, or by one of a list; systemic and parenteral are groups')

/**
 * Whether the course was given by one of the routes; without a recorded route, whether all, none or some of the drug's
 * routes are among them, or of the parenteral ones where it is recorded as that, and not of those that its dose rules out.
 */
export function routeTruth(
  { route, isRouteOpen, isParenteral, terms, dose }: DrugFact,
  asked: readonly RouteWord[],
): Truth {
  if (route !== undefined) return truthOf(isOfRoute(route, asked))
  if (isRouteOpen === true) return UNKNOWN
  let possible = 0
  let fitting = 0
  for (const term of isParenteral === true ? PARENTERAL : terms) {
    const ways = isSystemicDose(dose, term) ? term.routes.filter((way) => !LOCAL.has(way)) : term.routes
    possible += ways.length
    for (const way of ways) if (isOfRoute(way, asked)) fitting += 1
  }
  if (possible > 0 && fitting === possible) return TRUE
  return possible > 0 && fitting === 0 ? FALSE : UNKNOWN
}

const LOCAL: ReadonlySet<Route> = new Set(['topical', 'ophthalmic'])

/**
 * No ointment is put on in less than this in a day, in mg: 0.25 g of it cover one side of a hand (half of a finger-tip unit; Long and
 * Finlay, Clin Exp Dermatol 1991;16:444). More may be so much of the ointment itself.
 */
const LEAST_OINTMENT = 100

/** Whether a dose is told that is swallowed or injected, of a drug whose forms for the skin and the eye are told in percent. */
function isSystemicDose(dose: DrugFact['dose'], { systemicFrom }: Pick<DrugTerm, 'systemicFrom'>): boolean {
  if (systemicFrom === undefined || dose?.kind !== 'daily') return false
  const { low, high } = onItsDays(dose)
  return low >= systemicFrom && high < LEAST_OINTMENT
}

/** `a systemic route`, `the oral route`, `the iv or im route`. */
export function routeInWords(routes: readonly RouteWord[]): string {
  const groups = routes.filter(isGroup).map((route) => `a ${route} route`)
  const single = routes.filter((route) => !isGroup(route))
  return listed(single.length === 0 ? groups : [...groups, `the ${listed(single, 'or')} route`], 'or')
}

const GROUPS = {
  systemic: ['oral', 'iv', 'sc', 'im', 'rectal'],
  parenteral: ['iv', 'sc', 'im'],
} as const satisfies Partial<Record<RouteWord, readonly Route[]>>

/** Whatever the drug is. */
const PARENTERAL: readonly Pick<DrugTerm, 'routes' | 'systemicFrom'>[] = [{ routes: GROUPS.parenteral }]

function isGroup(word: RouteWord): word is keyof typeof GROUPS {
  return word in GROUPS
}

const ROUTES: Readonly<Record<RouteWord, readonly Route[]>> = {
  ...GROUPS,
  oral: ['oral'],
  iv: ['iv'],
  sc: ['sc'],
  im: ['im'],
  topical: ['topical'],
  ophthalmic: ['ophthalmic'],
  inhaled: ['inhaled'],
}

/** The routes that a word of a rule stands for. */
export function routesOf(word: RouteWord): readonly Route[] {
  return ROUTES[word]
}

export function isOfRoute(route: Route, asked: readonly RouteWord[]): boolean {
  for (const word of asked) if (routesOf(word).includes(route)) return true
  return false
}
