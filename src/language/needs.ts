import { UNKNOWN } from '../kernel/truth.js'
import type { Need } from './finding.js'
import type { Evaluation, Rule } from './rule.js'

/**
 * What a rule misses that is unknown: the needs of what `find` gives. Of a count they are those of its parts that are
 * unknown, so that nothing but what is missing has to be found.
 */
export function needsOf(rule: Rule, evaluation: Evaluation): readonly Need[] {
  if (rule.count === undefined) return evaluation.find(rule).needs
  const unknown = rule.count.of.filter((part) => evaluation.truthOf(part.rule) === UNKNOWN)
  const [only, second] = unknown
  if (only !== undefined && second === undefined) return needsOf(only.rule, evaluation)
  return unknown.flatMap((part) => needsOf(part.rule, evaluation))
}
