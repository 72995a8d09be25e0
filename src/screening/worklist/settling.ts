import { answersTo, type Missing } from '../../criteria/logic/answers.js'
import type { World, Worlds } from '../../criteria/logic/worlds.js'
import { atLeast, not, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import { EITHER, missingParts, type MissingPart } from './missing-parts.js'

/** After so many steps nothing is promised, rather than late. */
const MOST_STEPS = 2 ** 10

/** After so many states of what else is missing, something may help. */
const MOST_STATES = 2 ** 8

/** What deciding a rule asks of the things that it misses, each called by its key. */
export interface Settling {
  /**
   * Whether some answer decides the rule while all else that is missing stays so: every answer is tried out on the parts
   * that miss it, all of them at once. A number that one part finds too low is not high enough for another.
   */
  isSettledBy(key: string): boolean
  /**
   * Whether some answer decides the rule once some of what else is missing is known, and not without it. Of several things
   * that one part misses each may help.
   */
  helpsToSettle(key: string): boolean
}

export function settlingOf(rule: Rule, evaluation: Evaluation): Settling {
  const parts = missingParts(rule, evaluation)
  const partsOf = (key: string): readonly MissingPart[] => parts.get(key) ?? []
  const tried: Tried[] = []
  const worlds = new Map<string, Worlds>()
  const worldsOf = (key: string): Worlds => {
    const known = worlds.get(key)
    if (known !== undefined) return known
    const found = answersTo(partsOf(key).map(({ rule: part }) => ({ rule: part, makes: EITHER })))
    worlds.set(key, found)
    return found
  }
  return {
    isSettledBy: (key) => {
      const missing = partsOf(key)
      const before = tried.find((one) => isSame(one.missing, missing))
      if (before !== undefined) return before.settles
      const settles = isSettled(rule, evaluation, answersTo(missing), NOTHING)
      tried.push({ missing, settles })
      return settles
    },
    helpsToSettle: (key) => {
      const own = partsOf(key)
      if (own.some(({ only }) => !only)) return true
      const others = [...parts.keys()].filter((one) => one !== key).map(worldsOf)
      return doesHelp(rule, evaluation, answersTo(own), others)
    },
  }
}

/** What was tried out: whatever it is called, what the same parts miss in the same way decides the same. */
interface Tried {
  readonly missing: readonly Missing[]
  readonly settles: boolean
}

function isSame(one: readonly Missing[], other: readonly Missing[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ rule, makes }, index) => other[index]?.rule === rule && other[index].makes.join() === makes.join())
  )
}

/** @param before what else has been found out before */
function isSettled(rule: Rule, evaluation: Evaluation, { axes, allows }: Worlds, before: World): boolean {
  let steps = 0
  const isSettledFrom = (world: World, axis: number): boolean => {
    steps += 1
    if (truthIn(world, rule, evaluation) !== UNKNOWN) return true
    if (steps > MOST_STEPS) return false
    return (axes[axis] ?? []).some((way) => {
      const more: World = new Map([...world, ...way])
      return allows(more) && isSettledFrom(more, axis + 1)
    })
  }
  return isSettledFrom(before, 0)
}

/**
 * @param answers to what may help
 * @param others all that can be found out of each of the other things
 */
function doesHelp(rule: Rule, evaluation: Evaluation, answers: Worlds, others: readonly Worlds[]): boolean {
  let states = 0
  const helps = (known: World, from: number): boolean => {
    states += 1
    if (states > MOST_STATES) return true
    if (truthIn(known, rule, evaluation) !== UNKNOWN) return false
    if (isSettled(rule, evaluation, answers, known)) return true
    for (const [index, other] of others.entries()) {
      if (index < from) continue
      for (const more of worldsBeyond(known, other)) if (helps(more, index + 1)) return true
    }
    return false
  }
  return helps(NOTHING, 0)
}

/** Everything that the parts that miss something can be once it is found out, beside what is known. */
function* worldsBeyond(known: World, { axes, allows }: Worlds): Iterable<World> {
  const grown = function* (world: World, axis: number): Iterable<World> {
    const ways = axes[axis]
    if (ways === undefined) {
      yield world
      return
    }
    for (const way of ways) {
      const more: World = new Map([...world, ...way])
      if (allows(more)) yield* grown(more, axis + 1)
    }
  }
  yield* grown(known, 0)
}

const NOTHING: World = new Map()

/** What the rule is where some of its parts are no longer unknown. */
function truthIn(world: World, rule: Rule, evaluation: Evaluation): Truth {
  const truth = evaluation.truthOf(rule)
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
