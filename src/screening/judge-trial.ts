import type { Trial } from '../criteria/trial.js'
import { judgeCriterion, type CriterionFinding } from './judge-criterion.js'
import type { Evaluation } from '../language/rule.js'
import type { Outcome, Verdict } from './result.js'
import { verdictOf } from './verdict.js'

/** The answers of a trial on one day. */
export interface TrialFinding {
  readonly trial: Trial
  readonly verdict: Verdict
  readonly criteria: readonly CriterionFinding[]
}

export function judgeTrial(trial: Trial, evaluation: Evaluation): TrialFinding {
  const criteria: CriterionFinding[] = []
  const outcomes: Outcome[] = []
  for (const criterion of trial.criteria) {
    const found = judgeCriterion(trial, criterion, evaluation)
    criteria.push(found)
    outcomes.push(found.outcome)
  }
  return { trial, criteria, verdict: verdictOf(trial, outcomes) }
}
