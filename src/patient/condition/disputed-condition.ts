import type { ConditionFact } from '../../facts/fact.js'
import type { ConditionTerm } from '../../facts/term.js'
import type { Recognised } from '../entry/recognise.js'
import type { Stated } from './condition-status.js'

/** What an entry may be of which the name and the code mean different things. */
interface Disputed {
  /** what its name means */
  readonly terms: readonly ConditionTerm[]
  /** what it may be instead, each a condition of its own: what is said of one of them, as that it does not count, is not said of all */
  readonly instead: readonly ConditionTerm[]
  readonly stated: Stated
}

/**
 * Of an entry whose name means one condition, and whose only code another: it is one of the two, and which is left open. What else
 * a patient may have it does not concern: a "never smoker" with a code of nicotine dependence has no tuberculosis by that.
 * Undefined where they agree, where several codes are written, and where it is said to be absent: it is not told what is.
 */
export function disputedCondition(
  { terms, codes = [], disputed = [] }: Recognised<ConditionTerm>,
  status: ConditionFact['status'],
): Disputed | undefined {
  const [code, another] = codes
  if (terms.length > 0 || disputed.length < 2 || code === undefined || another !== undefined) return undefined
  if (status === 'absent') return undefined
  const unsaid = `means something else than its code ${code}`
  const stated: Stated = { status: 'suspected', past: undefined, unsaid }
  return { terms: disputed.slice(0, 1), instead: disputed.slice(1), stated }
}
