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
    return isFollowing ? needsOf(followed, evaluation) : foundMissing(rule, evaluation)
  }
  if (rule.count.of.some((part) => part.rule.naming !== undefined)) return foundMissing(rule, evaluation)
  const needs: Need[] = []
  for (const part of rule.count.of) {
    if (evaluation.truthOf(part.rule) !== UNKNOWN) continue
    for (const need of needsOf(part.rule, evaluation)) needs.push(need)
  }
  return needs
}

function foundMissing(rule: Rule, evaluation: Evaluation): readonly Need[] {
  return (evaluation.gistOf?.(rule) ?? evaluation.find(rule)).needs
}
