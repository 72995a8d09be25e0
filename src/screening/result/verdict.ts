import type { Trial } from '../../criteria/trial.js'
import type { Outcome, Verdict } from './result.js'

/**
 * The verdict of a trial: one violated criterion makes the patient ineligible; else one unknown, or a part of the
 * published lists that is missing, leaves it undetermined.
 */
export function verdictOf(trial: Trial, outcomes: readonly Outcome[]): Verdict {
  if (outcomes.includes('violated')) return 'ineligible'
  return outcomes.includes('unknown') || !isComplete(trial) ? 'undetermined' : 'potentially-eligible'
}

/** No part of the published lists is missing. */
export function isComplete({ source }: Trial): boolean {
  return source.inclusion === 'complete' && source.exclusion === 'complete' && source.gaps.length === 0
}
