import { FALSE, not, TRUE, type Truth } from '../kernel/truth.js'
import type { Count, Rule, Evaluation } from '../language/rule.js'
import type { Lever, Levers } from './levers.js'

/**
 * Levers of which one at least has to be pulled so that a decided rule comes out otherwise. Of an `all` that is false
 * every false part has to turn, so one of them is enough to look at; of an `any` whichever turns will do. Of a rule that
 * is open – because the record contradicts itself – it is any that it looks at.
 */
export function turningLevers(rule: Rule, levers: Levers, evaluation: Evaluation): readonly Lever[] {
  const { truth } = evaluation.find(rule)
  const { count } = rule
  if (truth !== TRUE && truth !== FALSE) return [...allWithin(rule, levers)]
  if (count === undefined) {
    const own = (levers.get(rule) ?? []).filter(({ turns }) => turns === undefined || turns === truth)
    return [
      ...own.map(({ lever }) => lever),
      ...(rule.parts ?? []).flatMap((part) => [...allWithin(part.rule, levers)]),
    ]
  }
  const turning = partsToTurn(count, truth, evaluation).map((part) => turningLevers(part, levers, evaluation))
  return [...new Set(turning.flat())]
}

/** So many of the parts that make it true, or false, that not all of them can stay as they are. */
function partsToTurn({ atLeast, of }: Count, truth: Truth, evaluation: Evaluation): readonly Rule[] {
  const parts = of.map(({ rule, negated }) => {
    const found = evaluation.find(rule).truth
    return { rule, truth: negated === true ? not(found) : found }
  })
  const deciding = parts.filter((part) => part.truth === truth).map(({ rule }) => rule)
  // of the true ones so many may stay as do not yet suffice; of the false ones, so many as the others leave free
  const mayStay = truth === TRUE ? atLeast - 1 : of.length - atLeast
  return deciding.slice(0, mayStay + 1)
}

function allWithin(rule: Rule, levers: Levers): ReadonlySet<Lever> {
  const inside = (rule.parts ?? []).flatMap((part) => [...allWithin(part.rule, levers)])
  return new Set([...(levers.get(rule) ?? []).map(({ lever }) => lever), ...inside])
}
