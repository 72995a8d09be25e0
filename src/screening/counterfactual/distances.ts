import { gapBetween, outsideOf } from '../../kernel/cells.js'
import { rangeOf, within, type Range } from '../../kernel/range.js'
import { not, TRUE, type Truth } from '../../kernel/truth.js'
import type { Count, Evaluation, Rule } from '../../language/rule/rule.js'
import type { Quantity, Threshold } from '../../language/rule/threshold.js'
import type { Difference } from '../result/result.js'
import { quantityDifference } from './difference.js'
import { thresholdsOf } from './thresholds.js'

/**
 * How far a decided rule is from coming out the other way: of every number or day on which its answer rests, what it
 * would have to be. Of one that is held against several bounds, the nearest. None of a fact that decides as it is, whatever
 * its numbers: of a drug that excludes whoever ever took it, no washout is told.
 */
export function distancesOf(rule: Rule, evaluation: Evaluation): Difference[] {
  const nearest = new Map<string, Distance>()
  const grounds = groundsOf(rule, evaluation)
  const settled = settledPaths(grounds, evaluation)
  for (const { rule: leaf, truth } of grounds) {
    for (const threshold of thresholdsOf(leaf, evaluation)) {
      for (const distance of distancesTo(threshold, truth)) {
        const { key, paths } = distance.variable
        if (paths.length > 0 && paths.every((path) => settled.has(path))) continue
        const known = nearest.get(key)
        if (known === undefined || distance.gap < known.gap) nearest.set(key, distance)
      }
    }
  }
  return [...nearest.values()].map(({ variable, needed }) => quantityDifference(variable, needed))
}

/** The places of the facts by which the answer would stay, were every number of the record otherwise. */
function settledPaths(grounds: readonly Ground[], evaluation: Evaluation): ReadonlySet<string> {
  // most answers rest on one ground, and then nothing else can keep it
  if (!grounds.some(({ isOneOfSeveral }) => isOneOfSeveral)) return NOWHERE
  const keeping = grounds.filter(
    ({ rule, suffices }) =>
      suffices && rule.count === undefined && rule.follows === undefined && thresholdsOf(rule, evaluation).length === 0,
  )
  return new Set(keeping.flatMap(({ rule }) => evaluation.find(rule).evidence.map(({ fact }) => fact.path)))
}

const NOWHERE: ReadonlySet<string> = new Set()

interface Distance {
  readonly variable: Quantity
  readonly needed: Range
  readonly gap: number
}

interface Ground {
  readonly rule: Rule
  readonly truth: Truth
  /** whether the whole would be answered as it is by this one by itself */
  readonly suffices: boolean
  /** whether another ground of the rule that it is a part of does the same */
  readonly isOneOfSeveral: boolean
}

const WHOLE = { suffices: true, isOneOfSeveral: false }

/** The rules inside it, itself among them, by which its answer is what it is. */
function groundsOf(
  rule: Rule,
  evaluation: Evaluation,
  place: Pick<Ground, 'suffices' | 'isOneOfSeveral'> = WHOLE,
  grounds: Ground[] = [],
): readonly Ground[] {
  const truth = evaluation.truthOf(rule)
  grounds.push({ rule, truth, ...place })
  const { atLeast, of } = rule.count ?? NO_COUNT
  const agreeing = of.filter(({ rule: part, negated }) => {
    const found = evaluation.truthOf(part)
    return (negated === true ? not(found) : found) === truth
  })
  const suffices = place.suffices && (truth === TRUE ? atLeast : of.length - atLeast + 1) === 1
  const isOneOfSeveral = suffices && agreeing.length > 1
  for (const { rule: part } of agreeing) groundsOf(part, evaluation, { suffices, isOneOfSeveral }, grounds)
  for (const part of rule.follows?.(evaluation) ?? []) {
    if (evaluation.truthOf(part) === truth)
      groundsOf(part, evaluation, { suffices: false, isOneOfSeveral: false }, grounds)
  }
  return grounds
}

const NO_COUNT = { atLeast: 0, of: [] } satisfies Count

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
