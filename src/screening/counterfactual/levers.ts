import type { Facts } from '../../facts/facts.js'
import { cellsOf, cutsOf, gapBetween, intersectionOf } from '../../kernel/cells.js'
import type { Range } from '../../kernel/range.js'
import type { Truth } from '../../kernel/truth.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import type { Bounded, Quantity, Threshold, Variable } from '../../language/rule/threshold.js'
import { holdingRules, thresholdsOf } from './thresholds.js'

/** A thing of the record that could be otherwise, with all that it could be as far as some rules can tell. */
export interface Lever {
  readonly variable: Variable
  /** its place among the levers of these rules, in the order of the rules */
  readonly place: number
  /** in order; of a word, the alternatives */
  readonly positions: readonly Position[]
  /** the positions without the present one, the nearest first */
  readonly ways: readonly Position[]
}

/** What a lever could be: a number of a range, of which one is as good as another, or a word. */
export interface Position {
  /** undefined for a word */
  readonly range: Range | undefined
  /** empty for a number */
  readonly word: string
  readonly changed: (facts: Facts) => Facts
}

/** A lever of a rule. */
export interface Hold {
  readonly lever: Lever
  /** the only truth of the rule that it can turn; undefined where it can turn both */
  readonly turns: Truth | undefined
}

/** What could be otherwise for each rule that looks at the record itself; rules of which nothing could are missing. */
export type Levers = ReadonlyMap<Rule, readonly Hold[]>

/** The levers of these rules and all inside them. The same result in two rules is one lever, cut at the bounds of both. */
export function leversOf(rules: readonly Rule[], evaluation: Evaluation): Levers {
  const held = heldBy(rules, evaluation)
  const drafts = new Map<string, { readonly variable: Variable; readonly bounded: Bounded[] }>()
  for (const thresholds of held.values()) {
    for (const threshold of thresholds) {
      const { variable } = threshold
      const id = idOf(variable)
      const draft = drafts.get(id) ?? { variable, bounded: [] }
      drafts.set(id, draft)
      if ('accepts' in threshold) draft.bounded.push(threshold)
    }
  }
  const levers = new Map(
    [...drafts].flatMap(([id, { variable, bounded }], place) =>
      leverOf(variable, bounded, place).map((lever): [string, Lever] => [id, lever]),
    ),
  )
  const added = [...levers].filter(([, { variable }]) => isNew(variable))
  return new Map([...held].map(([rule, thresholds]) => [rule, holdsOn(thresholds, levers, added)]))
}

/** In the order of the levers. */
function holdsOn(
  thresholds: readonly Threshold[],
  levers: ReadonlyMap<string, Lever>,
  added: readonly (readonly [string, Lever])[],
): readonly Hold[] {
  const turned = new Map(thresholds.map(({ variable, turns }) => [idOf(variable), turns]))
  for (const threshold of thresholds) {
    if ('accepts' in threshold) for (const key of threshold.alsoTurnedBy ?? []) turned.set(key, undefined)
  }
  const taken = thresholds.find(({ variable }) => isNew(variable))
  const holds: Hold[] = []
  for (const [id, turns] of turned) {
    const lever = levers.get(id)
    if (lever !== undefined) holds.push({ lever, turns })
  }
  if (taken !== undefined) {
    for (const [id, lever] of added) if (!turned.has(id)) holds.push({ lever, turns: taken.turns })
  }
  return holds.sort((a, b) => a.lever.place - b.lever.place)
}

/** The rules, and those inside them, that hold something of this record against something. */
function heldBy(rules: readonly Rule[], evaluation: Evaluation): ReadonlyMap<Rule, readonly Threshold[]> {
  const held = new Map<Rule, readonly Threshold[]>()
  for (const rule of rules) {
    for (const one of holdingRules(rule)) {
      const thresholds = thresholdsOf(one, evaluation)
      if (thresholds.length > 0) held.set(one, thresholds)
    }
  }
  return held
}

/** Something that would be new in the record may be what several rules ask for: rituximab is a biologic. */
function isNew({ paths }: Variable): boolean {
  return paths.length === 0
}

/** What turns on other words is another lever for the same thing; the search pulls one of them only. */
function idOf(variable: Variable): string {
  return variable.scale === 'word' ? `${variable.key} ${variable.alternatives.join()}` : variable.key
}

/** None of what nothing can change. */
function leverOf(variable: Variable, bounded: readonly Bounded[], place: number): Lever[] {
  if (variable.scale === 'word') {
    const positions = variable.alternatives.map((word): Position => ({
      range: undefined,
      word,
      changed: (facts) => variable.changed(facts, word),
    }))
    return [{ variable, place, positions, ways: positions }]
  }
  return isChangeable(variable) ? [new QuantityLever(variable, bounded, place)] : []
}

/** Of many levers the most are never pulled: what a number could be is worked out for the others. */
class QuantityLever implements Lever {
  readonly variable: Changeable
  readonly place: number
  private readonly bounded: readonly Bounded[]
  private known: readonly RangedPosition[] | undefined
  private knownWays: readonly RangedPosition[] | undefined

  constructor(variable: Changeable, bounded: readonly Bounded[], place: number) {
    this.variable = variable
    this.bounded = bounded
    this.place = place
  }

  get positions(): readonly RangedPosition[] {
    this.known ??= positionsOf(
      this.variable,
      this.bounded.flatMap(({ accepts, cuts = [] }) => [...cutsOf(accepts), ...cuts]),
    )
    return this.known
  }

  get ways(): readonly RangedPosition[] {
    const { value } = this.variable
    this.knownWays ??= this.positions
      .filter(({ range }) => !isWithin(value, range))
      .map((position) => ({ position, gap: gapBetween(value, position.range) }))
      .sort((a, b) => a.gap - b.gap)
      .map(({ position }) => position)
    return this.knownWays
  }
}

type Changeable = Quantity & Required<Pick<Quantity, 'changed'>>

function isChangeable(variable: Quantity): variable is Changeable {
  return variable.changed !== undefined
}

interface RangedPosition extends Position {
  readonly range: Range
}

function positionsOf({ sampleIn, changed }: Changeable, cuts: readonly number[]): readonly RangedPosition[] {
  return cellsOf(cuts).flatMap((range) => {
    const sample = sampleIn(range)
    return sample === undefined ? [] : [{ range, word: '', changed: (facts: Facts) => changed(facts, sample) }]
  })
}

function isWithin(value: Range, range: Range): boolean {
  const common = intersectionOf(value, range)
  return common?.low === value.low && common.high === value.high
}
