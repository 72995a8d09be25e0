import { UNKNOWN } from '../kernel/truth.js'
import type { Need } from './finding.js'
import type { Evaluation, Rule } from './rule.js'

/**
 * What a rule misses that is unknown: the needs of what `find` gives. Of a count they are those of its parts that are
 * unknown, and of a rule that follows a single other one those of that one, so that nothing but what is missing has to be
 * found.
 */
export function needsOf(rule: Rule, evaluation: Evaluation): readonly Need[] {
  if (rule.count === undefined) {
    const [followed, another] = rule.follows?.(evaluation) ?? []
    const isFollowing = followed !== undefined && another === undefined
    return isFollowing ? needsOf(followed, evaluation) : evaluation.find(rule).needs
  }
  let only: readonly Need[] | undefined
  let all: Need[] | undefined
  for (const part of rule.count.of) {
    if (evaluation.truthOf(part.rule) !== UNKNOWN) continue
    const needs = needsOf(part.rule, evaluation)
    if (only === undefined) only = needs
    else (all ??= [...only]).push(...needs)
  }
  return all ?? only ?? []
}
