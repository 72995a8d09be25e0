import type { Trial } from '../../criteria/trial.js'
import type { Evaluation } from '../../language/rule/rule.js'
import type { Outcome, Verdict } from '../result/result.js'
import { verdictOf } from '../result/verdict.js'
import { judgeCriterion, outcomeOf, type CriterionFinding } from './judge-criterion.js'

/** The answers of a trial on one day. */
export interface TrialFinding {
  readonly trial: Trial
  readonly verdict: Verdict
  /** of the criteria, in the order of the trial */
  readonly outcomes: readonly Outcome[]
  /** the same with their grounds */
  readonly criteria: readonly CriterionFinding[]
}

export function judgeTrial(trial: Trial, evaluation: Evaluation): TrialFinding {
  const outcomes = trial.criteria.map((criterion) => outcomeOf(trial, criterion, evaluation))
  return new JudgedTrial(trial, evaluation, outcomes)
}

/**
 * The same of several patients, criterion by criterion: what is asked, and the code that answers it, are fetched into the
 * caches of a processor once for all of the patients.
 */
export function judgeTrialTogether(trial: Trial, evaluations: readonly Evaluation[]): readonly TrialFinding[] {
  const patients = evaluations.map((evaluation) => ({ evaluation, outcomes: new Array<Outcome>() }))
  for (const criterion of trial.criteria) {
    for (const { evaluation, outcomes } of patients) outcomes.push(outcomeOf(trial, criterion, evaluation))
  }
  return patients.map(({ evaluation, outcomes }) => new JudgedTrial(trial, evaluation, outcomes))
}

/** The ids of the criteria with an outcome, in the order of the trial. */
export function criteriaWith({ trial, outcomes }: Pick<TrialFinding, 'trial' | 'outcomes'>, wanted: Outcome): string[] {
  const ids: string[] = []
  let index = 0
  for (const { id } of trial.criteria) {
    if (outcomes[index] === wanted) ids.push(id)
    index += 1
  }
  return ids
}

/** Of most patients of a cohort nothing but outcomes is told, and several patients are kept until they are. */
class JudgedTrial implements TrialFinding {
  readonly trial: Trial
  readonly verdict: Verdict
  readonly outcomes: readonly Outcome[]
  private readonly evaluation: Evaluation
  private found: readonly CriterionFinding[] | undefined

  constructor(trial: Trial, evaluation: Evaluation, outcomes: readonly Outcome[]) {
    this.trial = trial
    this.evaluation = evaluation
    this.outcomes = outcomes
    this.verdict = verdictOf(trial, outcomes)
  }

  get criteria(): readonly CriterionFinding[] {
    const { trial, evaluation } = this
    this.found ??= trial.criteria.map((criterion) => judgeCriterion(trial, criterion, evaluation))
    return this.found
  }
}
