import { gapBetween, outsideOf } from '../../kernel/cells.js'
import { rangeOf, within, type Range } from '../../kernel/range.js'
import { not, TRUE, type Truth } from '../../kernel/truth.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import type { Quantity, Threshold } from '../../language/rule/threshold.js'
import type { Difference } from '../result/result.js'
import { quantityDifference } from './difference.js'
import { thresholdsOf } from './thresholds.js'

/**
 * How far a decided rule is from coming out the other way: of every number or day on which its answer rests, what it
 * would have to be. Of one that is held against several bounds, the nearest.
 */
export function distancesOf(rule: Rule, evaluation: Evaluation): Difference[] {
  const nearest = new Map<string, Distance>()
  for (const { rule: leaf, truth } of groundsOf(rule, evaluation)) {
    for (const threshold of thresholdsOf(leaf, evaluation)) {
      for (const distance of distancesTo(threshold, truth)) {
        const { key } = distance.variable
        const known = nearest.get(key)
        if (known === undefined || distance.gap < known.gap) nearest.set(key, distance)
      }
    }
  }
  return [...nearest.values()].map(({ variable, needed }) => quantityDifference(variable, needed))
}

interface Distance {
  readonly variable: Quantity
  readonly needed: Range
  readonly gap: number
}

interface Ground {
  readonly rule: Rule
  readonly truth: Truth
}

/** The rules inside it, itself among them, by which its answer is what it is. */
function groundsOf(rule: Rule, evaluation: Evaluation, grounds: Ground[] = []): readonly Ground[] {
  const truth = evaluation.truthOf(rule)
  grounds.push({ rule, truth })
  for (const { rule: part, negated } of rule.count?.of ?? []) {
    const found = evaluation.truthOf(part)
    if ((negated === true ? not(found) : found) === truth) groundsOf(part, evaluation, grounds)
  }
  for (const part of rule.follows?.(evaluation) ?? []) {
    if (evaluation.truthOf(part) === truth) groundsOf(part, evaluation, grounds)
  }
  return grounds
}

/** None where the threshold does not speak as the rule does: of a rule that asks for several things, another one decides. */
function distancesTo(threshold: Threshold, truth: Truth): Distance[] {
  if (!('accepts' in threshold) || threshold.isYesOrNo === true) return []
  const { variable, accepts } = threshold
  const accepted = rangeOf(accepts)
  if (accepted === undefined || within(variable.value, accepts) !== truth) return []
  const sides = truth === TRUE ? outsideOf(accepted) : [accepted]
  return sides
    .filter((needed) => variable.sampleIn(needed) !== undefined)
    .map((needed) => ({ variable, needed, gap: gapBetween(variable.value, needed) }))
}
