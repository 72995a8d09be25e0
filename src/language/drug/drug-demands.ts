import { eventDemands, lengthDemand } from '../list/entry-claim.js'
import type { Demand } from '../rule/claim.js'
import type { Timing } from '../time/timing.js'
import type { DrugFilter } from './drug-filter.js'
import { routesOf } from './drug-route.js'

/** What a rule asks of a course, so that it can be compared with another rule. */
export function drugDemands(timing: Timing, { route, response, lasting, stable }: DrugFilter): Demand[] {
  return [
    ...eventDemands(timing),
    ...(route === undefined ? [] : [{ what: 'route', oneOf: new Set<string>(route.flatMap(routesOf)) }]),
    ...(response === undefined ? [] : [{ what: 'response', oneOf: new Set<string>(response) }]),
    ...lengthDemand(lasting),
    ...(stable === undefined ? [] : [{ what: 'stable dose', atLeast: stable, strict: false }]),
  ]
}
