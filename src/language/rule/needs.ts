import { UNKNOWN } from '../../kernel/truth.js'
import type { Need } from './finding.js'
import type { Evaluation, Rule } from './rule.js'

/**
 * What a rule misses that is unknown: the needs of what `find` gives. Of a count they are those of its parts that are
 * unknown, unless one of them waits for what the others find, and of a rule that follows a single other one those of that
 * one, so that nothing but what is missing has to be found.
 */
export function needsOf(rule: Rule, evaluation: Evaluation): readonly Need[] {
  if (rule.count === undefined) {
    const [followed, another] = rule.follows?.(evaluation) ?? []
    const isFollowing = followed !== undefined && another === undefined
    return isFollowing ? needsOf(followed, evaluation) : evaluation.find(rule).needs
  }
  if (rule.count.of.some((part) => part.rule.naming !== undefined)) return evaluation.find(rule).needs
  const needs: Need[] = []
  for (const part of rule.count.of) {
    if (evaluation.truthOf(part.rule) !== UNKNOWN) continue
    for (const need of needsOf(part.rule, evaluation)) needs.push(need)
  }
  return needs
}
