import type { Criterion } from '../../criteria/trial.js'
import type { Evaluation } from '../../language/rule/rule.js'
import { judgeCriterion, type CriterionFinding } from '../judge/judge-criterion.js'
import type { TrialFinding } from '../judge/judge-trial.js'

/**
 * Whether a criterion is against a trial once the record is changed. A change that only makes the record contradict itself
 * removes nothing.
 * @param found the trial as the record is
 */
export function isStillAgainst(found: TrialFinding, criterion: Criterion, changed: Evaluation): boolean {
  const judged = judgeCriterion(found.trial, criterion, changed)
  return judged.outcome === 'violated' || (isDisputed(judged) && !wasDisputed(found, criterion))
}

/** Whether the record leaves it open as it is, because it contradicts itself. */
function wasDisputed({ criteria }: TrialFinding, criterion: Criterion): boolean {
  return criteria.some((found) => found.criterion === criterion && isDisputed(found))
}

function isDisputed({ needs }: CriterionFinding): boolean {
  return needs.some(({ kind }) => kind === 'conflict')
}
