import type { Trial } from '../criteria/trial.js'
import { judgeCriterion, type CriterionFinding } from './judge-criterion.js'
import type { Evaluation } from '../language/rule.js'
import type { Verdict } from './result.js'
import { verdictOf } from './verdict.js'

/** The answers of a trial on one day. */
export interface TrialFinding {
  readonly trial: Trial
  readonly verdict: Verdict
  readonly criteria: readonly CriterionFinding[]
}

export function judgeTrial(trial: Trial, evaluation: Evaluation): TrialFinding {
  const criteria = trial.criteria.map((criterion) => judgeCriterion(trial, criterion, evaluation))
  return {
    trial,
    criteria,
    verdict: verdictOf(
      trial,
      criteria.map(({ outcome }) => outcome),
    ),
  }
}
