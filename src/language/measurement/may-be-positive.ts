import type { Day } from '../../kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Test } from './judge-result.js'
import type { ResultQuestion } from './latest.js'
import { isPositive } from './measured.js'
import { mayCount } from './tested.js'

/**
 * Whether a test that leaves it open may be positive all the same: by a result whose day is not known well enough to tell
 * whether it counts, by one that a test since did not confirm, by one that is not final yet, or by a number that nobody called positive or negative, as
 * 8 mm of a skin test. A test that failed, or was not done, says nothing.
 */
export function mayBePositive(
  { results, selection, judge }: ResultQuestion<Measurement>,
  test: Test,
  on: Day,
): boolean {
  const negative: Truth = test.kind === 'sign' && test.sign === 'positive' ? FALSE : TRUE
  return results.some((result) => {
    if (!mayCount(result, selection, on)) return false
    const { truth } = judge(result)
    if (truth === negative || (truth === UNKNOWN && isUnclear(result))) return false
    return selection.kind !== 'latest' || !results.some((other) => isNegativeSince(result, other))
  })
}

/** Neither positive nor negative by its word, or no result at all; a number of no date is none that counts. */
function isUnclear({ value, written, on }: Measurement): boolean {
  if (value.kind === 'set-aside' && value.isPending === true) return false
  return value.kind === 'word' ? value.word === 'indeterminate' : on === undefined || !/\d/u.test(written)
}

function isNegativeSince({ on }: Measurement, other: Measurement): boolean {
  if (on === undefined || other.on === undefined) return false
  return other.on.first > on.last && isPositive(other) === FALSE
}
