import { atLeast, FALSE, not, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { Need } from '../language/finding.js'
import type { Evaluation, Rule } from '../language/rule.js'

/** Something that a criterion misses. */
export interface OpenNeed extends Need {
  /** one answer to it is enough to decide the criterion, whatever else is missing */
  readonly settles: boolean
}

/** What is missing for a rule that is unknown, each once. */
export function openNeeds(rule: Rule, evaluation: Evaluation): OpenNeed[] {
  const needs = new Map(evaluation.find(rule).needs.map((need) => [needKey(need), need]))
  return [...needs].map(([key, need]) => {
    const { highest, lowest } = reachOf(rule, key, evaluation)
    return { ...need, settles: highest !== UNKNOWN || lowest !== UNKNOWN }
  })
}

/** The same key is the same thing to find out. */
export function needKey({ need, kind }: Need): string {
  return `${kind} ${need}`
}

/** How far up and how far down one datum can bring a truth, as long as all others stay unknown. */
interface Reach {
  readonly highest: Truth
  readonly lowest: Truth
}

const EITHER: Reach = { highest: TRUE, lowest: FALSE }

/**
 * Of an `all` one part that is false is enough, of an `any` one that is true; of three parts of which two must hold one
 * is enough only where another one is certain. A rule without parts is decided by any one of the things that it
 * misses: by one drug of several that turns out to be the one that excludes.
 */
function reachOf(rule: Rule, key: string, evaluation: Evaluation): Reach {
  const { truth, needs } = evaluation.find(rule)
  if (truth !== UNKNOWN || !needs.some((need) => needKey(need) === key)) return { highest: truth, lowest: truth }
  const { count } = rule
  if (count === undefined) return EITHER
  const parts = count.of.map(({ rule: part, negated }) => {
    const reach = reachOf(part, key, evaluation)
    return negated === true ? { highest: not(reach.lowest), lowest: not(reach.highest) } : reach
  })
  return {
    highest: atLeast(
      count.atLeast,
      parts.map(({ highest }) => highest),
    ),
    lowest: atLeast(
      count.atLeast,
      parts.map(({ lowest }) => lowest),
    ),
  }
}
