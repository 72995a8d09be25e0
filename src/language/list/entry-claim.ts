import type { Duration } from '../../kernel/duration.js'
import type { Term } from '../../facts/term.js'
import { unspoken, type Demand, type EntryClaim } from '../rule/claim.js'
import type { Lasting } from '../time/course.js'
import type { Sought } from '../sought/sought.js'
import type { Timing } from '../time/timing.js'

const SPOKEN = new Set(
  'drug taken within route response for silence stable condition status grade procedure immunization done'.split(' '),
)
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
