import { TRUE } from '../kernel/truth.js'
import type { Clause } from '../language/finding.js'
import type { Counted, Evaluation, Rule } from '../language/rule.js'

/**
 * What bears on the questions that a rule leaves to a person. Of parts that must each be as wanted, those that are so
 * already have nothing to do with the question of another one; where one of several is enough, what the others say is why
 * it is asked.
 * @param wanted whether the rule is to hold; that of an exclusion is not
 */
export function questionGrounds(rule: Rule, wanted: boolean, evaluation: Evaluation): readonly Clause[] {
  const finding = evaluation.find(rule)
  if (finding.asks.length === 0) return []
  const { count } = rule
  if (count === undefined) return finding.clauses()
  const parts = count.of.filter((part) => !isFulfilledPremise(part, evaluation))
  const enough = wanted ? count.atLeast : parts.length - count.atLeast + 1
  if (enough < parts.length) return finding.clauses()
  return count.of.flatMap((part) => {
    if (parts.includes(part)) return questionGrounds(part.rule, part.negated === true ? !wanted : wanted, evaluation)
    const premise = evaluation.find(part.rule)
    // that it holds is worth a word only where it is assumed
    return premise.basis === 'assumed' ? premise.clauses() : []
  })
}

/** The condition of a rule that applies only under one. */
function isFulfilledPremise({ negated, rule }: Counted, evaluation: Evaluation): boolean {
  return negated === true && evaluation.truthOf(rule) === TRUE
}
