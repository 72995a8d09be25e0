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

/** The results that may be the most recent. */
interface Newest<F> {
  /** the most recent one is of this day, or of a later one */
  readonly newest: Day
  readonly candidates: readonly (F & { readonly on: Span })[]
  /** those without a date that stand beside the candidates: each may be later, and none decides */
  readonly undated: readonly F[]
}

export function newestOf<F extends Dated>(results: readonly F[]): Newest<F> {
  const dated = results.filter(isDated)
  const firm = dated.filter((one) => !isDoubt(one))
  const newest = highest(firm.map(({ on }) => on.first))
  if (firm.length === 0) return { newest, candidates: [], undated: [] }
  return {
    newest,
    candidates: dated.filter(({ on, time }) => on.last >= newest && time?.followedBy === undefined),
    undated: results.filter((result) => !isDated(result)),
  }
}

/** That results disagree of which each may be the most recent, as a clause. */
export function disagreement(candidates: readonly { readonly on: Span }[]): string {
  const [one] = candidates
  const isOfOneTime = candidates.every(({ on }) => on.first === one?.on.first && on.last === one.on.last)
  return isOfOneTime ? 'results of the same time disagree' : 'results disagree of which each may be the latest'
}

export function isDated<F extends Dated>(result: F): result is F & { readonly on: Span } {
  return result.on !== undefined
}
