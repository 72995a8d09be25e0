import type { Duration } from '../../kernel/duration.js'
import { exactly, within, type Bounds } from '../../kernel/range.js'
import { TRUE } from '../../kernel/truth.js'
import type { Term } from '../../facts/term.js'
import { unspoken, type Demand, type EntryClaim } from '../rule/claim.js'
import type { Lasting } from '../time/course.js'
import type { DrugFilter } from '../drug/drug-filter.js'
import { routesOf } from '../drug/drug-route.js'
import type { Sought } from '../sought/sought.js'
import type { Timing } from '../time/timing.js'

const SPOKEN = new Set(
  'drug taken within route response for silence stable condition status grade procedure immunization done'.split(' '),
)
const GRADES = [1, 2, 3, 4, 5]
const TODAY: Duration = { amount: 0, unit: 'days' }

/** What a rule about a list says: there is an entry of what is sought, of which all of this holds. */
export function entryClaim(list: string, args: object, sought: Sought<Term>, demands: readonly Demand[]): EntryClaim {
  return { kind: 'entry', list: `${list}${unspoken(args, SPOKEN)}`, terms: sought.kinds(), demands }
}

/** Of a course of a drug, or of an event, which lies on a day: "now" is a window of that day. */
export function eventDemands(timing: Timing): Demand[] {
  if (timing.kind === 'ever') return []
  return [{ what: 'time', within: timing.kind === 'now' ? TODAY : timing.window }]
}

/** How long it must have lasted, where that is asked. */
export function lengthDemand(lasting: Lasting | undefined): Demand[] {
  return lasting === undefined ? [] : [{ what: 'length', atLeast: lasting.length, strict: lasting.strict }]
}

export function drugDemands(timing: Timing, { route, response, lasting, stable }: DrugFilter): Demand[] {
  return [
    ...eventDemands(timing),
    ...(route === undefined ? [] : [{ what: 'route', oneOf: new Set<string>(route.flatMap(routesOf)) }]),
    ...(response === undefined ? [] : [{ what: 'response', oneOf: new Set<string>(response) }]),
    ...lengthDemand(lasting),
    ...(stable === undefined ? [] : [{ what: 'stable dose', atLeast: stable, strict: false }]),
  ]
}

/** A disease that is there now need not lie in a window: an infarction that still counts as active was on its day. */
export function conditionDemands(timing: Timing, lasting: Lasting | undefined, grade: Bounds | undefined): Demand[] {
  const grades = GRADES.filter((one) => grade !== undefined && within(exactly(one), grade) === TRUE)
  return [
    ...(timing.kind === 'now' ? [{ what: 'status', oneOf: new Set(['current']) }] : eventDemands(timing)),
    ...lengthDemand(lasting),
    ...(grade === undefined ? [] : [{ what: 'grade', oneOf: new Set(grades.map(String)) }]),
  ]
}
