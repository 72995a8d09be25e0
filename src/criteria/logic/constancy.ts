import { atLeast, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Count, Counted, Rule } from '../../language/rule/rule.js'
import { claimOf } from './claims.js'
import { areRelated, worldsOf, type World } from './worlds.js'

/** That no patient whatsoever makes something true, or none makes it false. */
export type Constancy = 'never true' | 'never false'

/** Rules that are taken to be true or false whatever else is. */
export type Open = ReadonlySet<Rule>

/** After so many steps nothing is said, rather than late. */
const MOST_STEPS = 2 ** 14

/**
 * Whether a count can only come out one way. It is never said of what can come out both ways; of what holds too many
 * rules that have to do with each other nothing is said.
 *
 * A rule that stands there once and has nothing to do with the others counts as unknown: Kleene's logic then gives
 * unknown exactly where either truth of it can decide, so only the rules that have to do with each other need be tried
 * out.
 */
export function constancyOf(count: Count, open: Open): Constancy | undefined {
  const { axes, allows } = worldsOf(tiedIn(count, open))
  const seen = new Set<Truth>()
  let steps = 0
  const explore = (world: World, axis: number): void => {
    steps += 1
    const truth = truthIn(world, count, open)
    if (seen.has(truth)) return
    const ways = axes[axis]
    if (ways === undefined) seen.add(truth)
    for (const way of ways ?? []) {
      if (seen.has(UNKNOWN) || seen.size > 1 || steps > MOST_STEPS) return
      const more: World = new Map([...world, ...way])
      if (allows(more)) explore(more, axis + 1)
    }
  }
  explore(new Map(), 0)
  if (seen.has(UNKNOWN) || seen.size > 1 || steps > MOST_STEPS) return undefined
  return seen.has(TRUE) ? 'never false' : 'never true'
}

/**
 * What of a part of a count has to do with other parts. Parts that have nothing to do with each other are never true
 * together only where one of them never is.
 */
export class Bearing {
  readonly isNeverTrue: boolean
  private readonly leaves: ReadonlySet<Rule>
  /** those that say something of the record: of the others none has to do with another */
  private readonly telling: readonly Rule[]

  constructor(part: Counted, open: Open) {
    const alone = { atLeast: 1, of: [part] }
    this.isNeverTrue = constancyOf(alone, open) === 'never true'
    this.leaves = new Set(leavesOf(alone, open))
    this.telling = [...this.leaves].filter((leaf) => claimOf(leaf) !== undefined)
  }

  /** Whether some rule of the one has to do with some rule of the other, or is the same. */
  isOn(other: Bearing): boolean {
    for (const leaf of this.leaves) if (other.leaves.has(leaf)) return true
    return this.telling.some((one) => other.telling.some((its) => areRelated(one, its)))
  }
}

/** Rules by which alone the count is constant: without any one of them it would not be. */
export function groundsOf(count: Count, constancy: Constancy, open: Open): readonly Rule[] {
  const leaves = [...new Set(leavesOf(count, open))]
  let freed = open
  for (const leaf of leaves) {
    const more = new Set([...freed, leaf])
    if (constancyOf(count, more) === constancy) freed = more
  }
  return leaves.filter((leaf) => !freed.has(leaf))
}

/** The rules that have to do with others, or with themselves: because they stand there twice, or can only be one thing. */
function tiedIn(count: Count, open: Open): readonly Rule[] {
  const all = leavesOf(count, open)
  const leaves = [...new Set(all)]
  return leaves.filter(
    (leaf) =>
      all.indexOf(leaf) !== all.lastIndexOf(leaf) ||
      leaves.some((other) => other !== leaf && areRelated(leaf, other)) ||
      worldsOf([leaf]).axes[0]?.length === 1,
  )
}

/** The rules that are not made of others, each as often as it stands there. */
function leavesOf({ of }: Count, open: Open): readonly Rule[] {
  return of.flatMap(({ rule }) => {
    if (open.has(rule)) return []
    return rule.count === undefined ? [rule] : leavesOf(rule.count, open)
  })
}

function truthIn(world: World, { atLeast: enough, of }: Count, open: Open): Truth {
  return atLeast(
    enough,
    of.map(({ rule, negated }) => {
      const truth = truthOfPart(world, rule, open)
      return negated === true ? not(truth) : truth
    }),
  )
}

function truthOfPart(world: World, rule: Rule, open: Open): Truth {
  if (open.has(rule)) return UNKNOWN
  return rule.count === undefined ? (world.get(rule) ?? UNKNOWN) : truthIn(world, rule.count, open)
}
