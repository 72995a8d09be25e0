import { answersTo, type Missing } from '../../criteria/logic/answers.js'
import type { World, Worlds } from '../../criteria/logic/worlds.js'
import { rememberedOf } from '../../kernel/remembered.js'
import { atLeast, FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Need } from '../../language/rule/finding.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import { needKey } from './need-key.js'

/** After so many steps nothing is promised, rather than late. */
const MOST_STEPS = 2 ** 10

/** After so many states of what else is missing, something may help. */
const MOST_STATES = 2 ** 8

/**
 * Whether some answer decides the rule while all else that is missing stays so: every answer is tried out on the parts
 * that miss it, all of them at once. A number that one part finds too low is not high enough for another.
 */
export function isSettledBy(key: string, rule: Rule, evaluation: Evaluation): boolean {
  const missing = [...missingIn(rule, key, evaluation).values()]
  const tried = triedOf(evaluation)(rule)
  const before = tried.find((one) => isSame(one.missing, missing))
  if (before !== undefined) return before.settles
  const settles = isSettled(rule, evaluation, answersTo(missing), NOTHING)
  tried.push({ missing, settles })
  return settles
}

/** What was tried out: whatever it is called, what the same parts miss in the same way decides the same. */
interface Tried {
  readonly missing: readonly Missing[]
  readonly settles: boolean
}

/** A record may have thousands of names that nobody knows, each of which may be what the same few parts miss. */
const triedOf = rememberedOf<Evaluation, (rule: Rule) => Tried[]>(() => rememberedOf(() => []))

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
 * Whether some answer decides the rule once some of what else is missing is known, and not without it. Of several things
 * that one part misses each may help.
 * @param keys of all that the rule misses
 */
export function helpsToSettle(key: string, keys: readonly string[], rule: Rule, evaluation: Evaluation): boolean {
  const own = missingIn(rule, key, evaluation)
  if ([...own.keys()].some((part) => !isOnly(key, evaluation.find(part).needs))) return true
  const answers = answersTo([...own.values()])
  const others = keys
    .filter((one) => one !== key)
    .map((other) =>
      answersTo([...missingIn(rule, other, evaluation).keys()].map((part) => ({ rule: part, makes: EITHER }))),
    )
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

/** The rules without parts that are unknown for want of it. */
function missingIn(
  rule: Rule,
  key: string,
  evaluation: Evaluation,
  found = new Map<Rule, Missing>(),
): ReadonlyMap<Rule, Missing> {
  const { needs } = evaluation.find(rule)
  const need = needsByKey(needs).get(key)
  if (need === undefined) return found
  if (rule.count === undefined) found.set(rule, { rule, makes: isOnly(key, needs) ? EITHER : (need.makes?.() ?? []) })
  else for (const part of rule.count.of) missingIn(part.rule, key, evaluation, found)
  return found
}

const EITHER: readonly Truth[] = [FALSE, TRUE]

/** Whether a part that misses it misses nothing else. */
function isOnly(key: string, needs: readonly Need[]): boolean {
  const keys = needsByKey(needs)
  return keys.size === 1 && keys.has(key)
}

/** The needs of one finding by their keys, the first of each: a record may leave hundreds of things open. */
const needsByKey = rememberedOf((needs: readonly Need[]): ReadonlyMap<string, Need> => {
  return new Map(needs.map((need) => [needKey(need), need] as const).toReversed())
})

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
