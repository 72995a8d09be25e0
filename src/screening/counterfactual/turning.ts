import { FALSE, not, TRUE, type Truth } from '../../kernel/truth.js'
import type { Count, Rule, Evaluation } from '../../language/rule/rule.js'
import type { Lever, Levers } from './levers.js'
import { holdingRules, thresholdsOf } from './thresholds.js'

/**
 * Levers of which one at least has to be pulled so that a decided rule comes out otherwise. Of an `all` that is false
 * every false part has to turn, so one of them is enough to look at; of an `any` whichever turns will do. Of a rule that
 * is open – because the record contradicts itself – it is any that it looks at.
 */
export function turningLevers(rule: Rule, levers: Levers, evaluation: Evaluation): readonly Lever[] {
  const truth = evaluation.truthOf(rule)
  const { count } = rule
  if (truth !== TRUE && truth !== FALSE) return allWithin(rule, levers)
  if (count === undefined) {
    const own = (levers.get(rule) ?? []).filter(({ turns }) => turns === undefined || turns === truth)
    return [...own.map(({ lever }) => lever), ...(rule.parts ?? []).flatMap((part) => allWithin(part.rule, levers))]
  }
  const { deciding, mayStay } = partsDeciding(count, truth, evaluation)
  const turning = deciding.slice(0, mayStay + 1).map((part) => turningLevers(part, levers, evaluation))
  return [...new Set(turning.flat())]
}

/**
 * Whether a decided rule may come out otherwise at all, each thing that could be otherwise looked at for itself. Where not,
 * no record needs to be changed to find out: mostly a diagnosis or an age stands against it.
 */
export function canTurn(rule: Rule, evaluation: Evaluation): boolean {
  const truth = evaluation.truthOf(rule)
  const { count } = rule
  if (truth !== TRUE && truth !== FALSE) return true
  if (holdingRules(rule).length === 0) return false
  if (count === undefined) {
    const own = thresholdsOf(rule, evaluation).some(
      ({ variable, turns }) => variable.changed !== undefined && (turns === undefined || turns === truth),
    )
    return own || (rule.parts ?? []).some((part) => holdsChangeable(part.rule, evaluation))
  }
  const { deciding, mayStay } = partsDeciding(count, truth, evaluation)
  const turning = deciding.filter((part) => canTurn(part, evaluation))
  return turning.length >= deciding.length - mayStay
}

/**
 * How many things, at least, have to be otherwise so that a rule comes out otherwise. One thing may turn several parts, so
 * that of those that have to turn only the one that takes the most counts.
 */
export function leastToTurn(rule: Rule, evaluation: Evaluation): number {
  const truth = evaluation.truthOf(rule)
  const { count } = rule
  if (truth !== TRUE && truth !== FALSE) return 1
  if (count === undefined) return truth === TRUE ? (rule.leastToTurn?.(evaluation) ?? 1) : 1
  const { deciding, mayStay } = partsDeciding(count, truth, evaluation)
  const least = deciding.map((part) => leastToTurn(part, evaluation)).sort((a, b) => a - b)
  return least.slice(0, deciding.length - mayStay).reduce((most, one) => Math.max(most, one), 1)
}

function holdsChangeable(rule: Rule, evaluation: Evaluation): boolean {
  return holdingRules(rule).some((one) =>
    thresholdsOf(one, evaluation).some(({ variable }) => variable.changed !== undefined),
  )
}

interface Deciding {
  /** the parts by which it is true, or false */
  readonly deciding: readonly Rule[]
  /** how many of them may stay as they are though it turns */
  readonly mayStay: number
}

function partsDeciding({ atLeast, of }: Count, truth: Truth, evaluation: Evaluation): Deciding {
  const parts = of.map(({ rule, negated }) => {
    const found = evaluation.truthOf(rule)
    return { rule, truth: negated === true ? not(found) : found }
  })
  const deciding = parts.filter((part) => part.truth === truth).map(({ rule }) => rule)
  // of the true ones so many may stay as do not yet suffice; of the false ones, so many as the others leave free
  return { deciding, mayStay: truth === TRUE ? atLeast - 1 : of.length - atLeast }
}

function allWithin(rule: Rule, levers: Levers): readonly Lever[] {
  const held = holdingRules(rule).flatMap((one) => levers.get(one) ?? [])
  return [...new Set(held.map(({ lever }) => lever))]
}
