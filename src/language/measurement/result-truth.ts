import type { Day } from '../../kernel/day.js'
import { before } from '../../kernel/duration.js'
import { all, some, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { firstCounted } from './counted-results.js'
import { isDoubt } from './doubted-result.js'
import type { Selection } from './latest.js'
import type { Dated } from './newest.js'

/** The truth of what `answerFromResults` answers to the same results, each of which says this. */
export function truthFromResults<F extends Dated>(
  results: readonly F[],
  selection: Selection,
  day: Day,
  truthOf: (result: F) => Truth,
): Truth {
  if (results.length === 0) return UNKNOWN
  if (selection.kind !== 'latest') return truthFromSeveral(results, selection, day, truthOf)
  let newest = -Infinity
  for (const result of results) {
    if (result.on !== undefined && result.on.first > newest && !isDoubt(result)) newest = result.on.first
  }
  if (newest < before(day, selection.valid)) return UNKNOWN
  let lowest: Truth = TRUE
  let highest: Truth = FALSE
  for (const result of results) {
    if (result.time?.followedBy !== undefined || (result.on !== undefined && result.on.last < newest)) continue
    const truth = truthOf(result)
    if (truth < lowest) lowest = truth
    if (truth > highest) highest = truth
  }
  // one that says yes and another that says no, of no date perhaps, leave it as open as one that does not say
  return lowest === highest ? lowest : UNKNOWN
}

function truthFromSeveral<F extends Dated>(
  results: readonly F[],
  selection: Exclude<Selection, { readonly kind: 'latest' }>,
  day: Day,
  truthOf: (result: F) => Truth,
): Truth {
  const first = firstCounted(selection, day)
  const isInside = (result: F): boolean => {
    const { on } = result
    return !isDoubt(result) && (selection.kind === 'ever' || (on !== undefined && on.first >= first))
  }
  const counted = results.filter(({ on }) => on === undefined || on.last >= first)
  if (counted.length === 0) return UNKNOWN
  const isSome = counted.some(isInside)
  const decisive = selection.kind === 'every' ? FALSE : TRUE
  const truths = counted.map((result) => {
    const truth = truthOf(result)
    return isInside(result) || (truth !== decisive && isSome) ? truth : UNKNOWN
  })
  // where not every result must fulfil the test, one that does is enough
  return selection.kind === 'every' ? all(truths) : some(truths)
}
