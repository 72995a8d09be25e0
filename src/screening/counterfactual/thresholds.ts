import type { Evaluation, Rule } from '../../language/rule/rule.js'
import type { Threshold } from '../../language/rule/threshold.js'

/** What a rule itself, without its parts, holds of this record against something. Distances and counterfactuals ask the same. */
export function thresholdsOf(rule: Rule, evaluation: Evaluation): readonly Threshold[] {
  if (rule.thresholds === undefined) return NONE
  const asked = (evaluation.kept.thresholds ??= new Map<number, readonly Threshold[]>())
  const before = asked.get(rule.slot)
  if (before !== undefined) return before
  const found = rule.thresholds(evaluation)
  asked.set(rule.slot, found)
  return found
}

const NONE: readonly never[] = []

const holding = new WeakMap<Rule, readonly Rule[]>()

/** The rules inside a rule, itself first, that may hold something against something: the same for every patient. */
export function holdingRules(rule: Rule): readonly Rule[] {
  const before = holding.get(rule)
  if (before !== undefined) return before
  const inside = (rule.parts ?? []).flatMap((part) => holdingRules(part.rule))
  const found = [...new Set(rule.thresholds === undefined ? inside : [rule, ...inside])]
  holding.set(rule, found)
  return found
}
