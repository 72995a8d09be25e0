import type { Day } from '../../kernel/day.js'
import { before } from '../../kernel/duration.js'
import { both, FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
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
  const isEver = selection.kind === 'ever'
  // where every result must fulfil the test, one that does not is enough; else one that does
  const decisive = selection.kind === 'every' ? FALSE : TRUE
  let isCounted = false
  let isSome = false
  for (const result of results) {
    if (!mayBeSince(result, first)) continue
    isCounted = true
    if (isInside(result, first, isEver)) isSome = true
  }
  if (!isCounted) return UNKNOWN
  let found: Truth = not(decisive)
  for (const result of results) {
    if (!mayBeSince(result, first)) continue
    const own = truthOf(result)
    const truth = isInside(result, first, isEver) || (own !== decisive && isSome) ? own : UNKNOWN
    found = decisive === FALSE ? both(found, truth) : not(both(not(found), not(truth)))
  }
  return found
}

function mayBeSince({ on }: Dated, first: Day): boolean {
  return on === undefined || on.last >= first
}

/** Whether it is surely of the time that counts. */
function isInside(result: Dated, first: Day, isEver: boolean): boolean {
  const { on } = result
  return !isDoubt(result) && (isEver || (on !== undefined && on.first >= first))
}
