import { isNoLonger } from '../../kernel/duration.js'
import type { Claim, Demand, EntryClaim, NumberClaim } from '../../language/rule/claim.js'
import { accepts, samplesOf } from './number-line.js'

/** Whether the other claim cannot be false where the one is true: rituximab within 3 months is a biologic at any time. */
export function implies(one: Claim, other: Claim): boolean {
  if (one.kind === 'number') return other.kind === 'number' && isNumberWithin(one, other)
  return other.kind === 'entry' && isEntryOf(one, other)
}

function isNumberWithin(one: NumberClaim, other: NumberClaim): boolean {
  if (one.of !== other.of || !isAmong(one, other)) return false
  return samplesOf([one, other]).every((sample) => !accepts(one, sample) || accepts(other, sample))
}

/**
 * The latest result is one of any time; of a window it need not be, because how old it may be counts from the screening
 * date and the window, in a look ahead, from a later day.
 */
function isAmong({ among: one }: NumberClaim, { among: other }: NumberClaim): boolean {
  if (other.kind === 'one') return one.kind === 'one'
  if (other.window === undefined) return true
  return one.kind === 'any' && one.window !== undefined && isNoLonger(one.window, other.window)
}

function isEntryOf(one: EntryClaim, other: EntryClaim): boolean {
  if (one.list !== other.list || !isSubset(one.terms, other.terms)) return false
  return other.demands.every((demand) => one.demands.some((given) => meets(given, demand)))
}

function meets(given: Demand, demand: Demand): boolean {
  if (given.what !== demand.what) return false
  if ('within' in demand) return 'within' in given && isNoLonger(given.within, demand.within)
  if ('oneOf' in demand) return 'oneOf' in given && isSubset(given.oneOf, demand.oneOf)
  if (!('atLeast' in given) || !isNoLonger(demand.atLeast, given.atLeast)) return false
  return given.strict || !demand.strict
}

function isSubset(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const element of one) if (!other.has(element)) return false
  return true
}
