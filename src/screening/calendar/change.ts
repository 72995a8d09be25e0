import type { Day } from '../../kernel/day.js'
import type { CriterionFinding } from '../judge/judge-criterion.js'
import type { Outcome, Verdict } from '../result/result.js'

/** A criterion that comes out otherwise than before. */
export interface CriterionChange {
  readonly from: Outcome
  readonly to: CriterionFinding
}

/** What is new of a trial on one day. */
export interface TrialChange {
  readonly day: Day
  /** undefined where it stays */
  readonly verdict: { readonly from: Verdict; readonly to: Verdict } | undefined
  readonly criteria: readonly CriterionChange[]
}
