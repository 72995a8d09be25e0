import type { Criterion, Trial } from '../../criteria/trial.js'
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
  /** of those that are unknown alone, which is less to look for */
  readonly unknown: readonly CriterionFinding[]
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
  const { criteria } = trial
  // as long as they will be, for there may be hundreds of trials: what grows has room for more
  const patients = evaluations.map((evaluation) => ({ evaluation, outcomes: criteria.map((): Outcome => 'unknown') }))
  let index = 0
  for (const criterion of criteria) {
    for (const { evaluation, outcomes } of patients) outcomes[index] = outcomeOf(trial, criterion, evaluation)
    index += 1
  }
  return patients.map(({ evaluation, outcomes }) => new JudgedTrial(trial, evaluation, outcomes))
}

/** The ids of the criteria with an outcome, in the order of the trial. */
export function criteriaWith({ trial, outcomes }: Pick<TrialFinding, 'trial' | 'outcomes'>, wanted: Outcome): string[] {
  return those(trial.criteria, outcomes, wanted, ({ id }) => id)
}

/** Something of each criterion with an outcome. The others are not even looked at, for there may be thousands. */
function those<T>(
  criteria: readonly Criterion[],
  outcomes: readonly Outcome[],
  wanted: Outcome,
  make: (criterion: Criterion) => T,
): T[] {
  const made: T[] = []
  let index = 0
  for (const outcome of outcomes) {
    const criterion = outcome === wanted ? criteria[index] : undefined
    if (criterion !== undefined) made.push(make(criterion))
    index += 1
  }
  return made
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

  get unknown(): readonly CriterionFinding[] {
    const { trial, evaluation, outcomes } = this
    return those(trial.criteria, outcomes, 'unknown', (criterion) => judgeCriterion(trial, criterion, evaluation))
  }
}
