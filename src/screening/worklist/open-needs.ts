import type { Need } from '../../language/rule/finding.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import { needKey } from './need-key.js'
import { settlingOf } from './settling.js'

/** Something that a criterion misses. */
export interface OpenNeed extends Need {
  /** one answer to it is enough to decide the criterion, whatever else is missing */
  readonly settles: boolean
}

/** What is missing for a rule that is unknown, each once, without what decides nothing whatever else is found out. */
export function openNeeds(rule: Rule, evaluation: Evaluation): OpenNeed[] {
  const needs = new Map(evaluation.find(rule).needs.map((need) => [needKey(need), need]))
  const settling = settlingOf(rule, evaluation)
  return [...needs].flatMap(([key, need]) => {
    const settles = settling.isSettledBy(key)
    return settles || settling.helpsToSettle(key) ? [{ ...need, settles }] : []
  })
}
