import { atLeast, FALSE, not, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { answersTo, type Missing } from '../criteria/logic/answers.js'
import type { World } from '../criteria/logic/worlds.js'
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
  return [...needs].map(([key, need]) => ({ ...need, settles: isSettledBy(key, rule, evaluation) }))
}

/** The same key is the same thing to find out; a contradiction is the same by its places, whatever it leaves open. */
export function needKey({ need, kind, places }: Need): string {
  return `${kind} ${places?.join(' ') ?? need}`
}

/** After so many steps nothing is promised, rather than late. */
const MOST_STEPS = 2 ** 10

/**
 * Whether some answer decides the rule while all else that is missing stays so: every answer is tried out on the parts
 * that miss it, all of them at once. A number that one part finds too low is not high enough for another.
 */
function isSettledBy(key: string, rule: Rule, evaluation: Evaluation): boolean {
  const { axes, allows } = answersTo([...missingIn(rule, key, evaluation).values()])
  let steps = 0
  const isSettled = (world: World, axis: number): boolean => {
    steps += 1
    if (truthIn(world, rule, evaluation) !== UNKNOWN) return true
    if (steps > MOST_STEPS) return false
    return (axes[axis] ?? []).some((way) => {
      const more: World = new Map([...world, ...way])
      return allows(more) && isSettled(more, axis + 1)
    })
  }
  return isSettled(new Map(), 0)
}

/** The rules without parts that are unknown for want of it. */
function missingIn(
  rule: Rule,
  key: string,
  evaluation: Evaluation,
  found = new Map<Rule, Missing>(),
): ReadonlyMap<Rule, Missing> {
  const { needs } = evaluation.find(rule)
  const need = needs.find((one) => needKey(one) === key)
  if (need === undefined) return found
  if (rule.count === undefined) found.set(rule, { rule, makes: isOnly(key, needs) ? EITHER : (need.makes?.() ?? []) })
  else for (const part of rule.count.of) missingIn(part.rule, key, evaluation, found)
  return found
}

const EITHER: readonly Truth[] = [FALSE, TRUE]

function isOnly(key: string, needs: readonly Need[]): boolean {
  return needs.every((need) => needKey(need) === key)
}

/** What the rule is where some of its parts are no longer unknown. */
function truthIn(world: World, rule: Rule, evaluation: Evaluation): Truth {
  const { truth } = evaluation.find(rule)
  if (truth !== UNKNOWN) return truth
  const { count } = rule
  if (count === undefined) return world.get(rule) ?? UNKNOWN
  return atLeast(
    count.atLeast,
    count.of.map(({ rule: part, negated }) => {
      const found = truthIn(world, part, evaluation)
      return negated === true ? not(found) : found
    }),
  )
}
