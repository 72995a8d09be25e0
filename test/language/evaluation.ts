import { expect } from 'vitest'
import type { Day } from '../../src/kernel/day.js'
import type { Truth } from '../../src/kernel/truth.js'
import type { Facts } from '../../src/facts/facts.js'
import type { Finding } from '../../src/language/rule/finding.js'
import type { Evaluation, Rule } from '../../src/language/rule/rule.js'

/**
 * A patient on a day; the age of results is held against the same day unless another is given. Wherever a rule is
 * evaluated in a test, its truth alone must be that of the whole answer.
 */
export function evaluationOf(facts: Facts, day: Day = facts.asOf, resultsDay: Day = day): Evaluation {
  const truthOf = (rule: Rule): Truth =>
    rule.truth === undefined ? rule.evaluate(evaluation).truth : rule.truth(evaluation)
  const find = (rule: Rule): Finding => {
    const finding = rule.evaluate(evaluation)
    expect(truthOf(rule), rule.words).toBe(finding.truth)
    return finding
  }
  const evaluation: Evaluation = { facts, day, resultsDay, kept: {}, find, truthOf }
  return evaluation
}
