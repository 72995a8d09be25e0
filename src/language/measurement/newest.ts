import type { Day } from '../../kernel/day.js'
import { highest } from '../../kernel/extremes.js'
import type { Span } from '../../kernel/span.js'
import type { Fact, TimeInDay } from '../../facts/fact.js'
import { isDoubt, type MayBeComputed } from './doubted-result.js'

/** A fact of one day: a result, a score. */
export interface Dated extends Fact, MayBeComputed {
  readonly on: Span | undefined
  readonly time?: TimeInDay
}

/** The results that may be the most recent, which is of the day `newest` or of a later one. */
export function newestOf<F extends Dated>(
  results: readonly F[],
): { readonly newest: Day; readonly candidates: readonly (F & { readonly on: Span })[] } {
  const dated = results.filter(isDated)
  const firm = dated.filter((one) => !isDoubt(one))
  const newest = highest(firm.map(({ on }) => on.first))
  return firm.length === 0
    ? { newest, candidates: [] }
    : { newest, candidates: dated.filter(({ on, time }) => on.last >= newest && time?.followedBy === undefined) }
}

export function isDated<F extends Dated>(result: F): result is F & { readonly on: Span } {
  return result.on !== undefined
}
