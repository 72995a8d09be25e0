import type { Day } from '../kernel/day.js'
import type { Evaluation } from '../language/rule.js'
import { judgeCriterion, type CriterionFinding } from './judge-criterion.js'
import type { TrialFinding } from './judge-trial.js'
import type { Outcome, Verdict } from './result.js'

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

/** The criteria that come out otherwise in this evaluation than they were found, in the order of the trial. */
export function changesSince({ trial, criteria }: TrialFinding, evaluation: Evaluation): CriterionChange[] {
  return criteria.flatMap(({ criterion, outcome: from }) => {
    const to = judgeCriterion(trial, criterion, evaluation)
    return to.outcome === from ? [] : [{ from, to }]
  })
}
