import { cellsOf, cutsOf, gapBetween, intersectionOf } from '../kernel/cells.js'
import type { Range } from '../kernel/range.js'
import type { Truth } from '../kernel/truth.js'
import type { Facts } from '../facts/facts.js'
import type { Evaluation, Rule } from '../language/rule.js'
import type { Threshold, Variable } from '../language/threshold.js'
import { thresholdsOf } from './thresholds.js'

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
  const held = new Map<Rule, readonly Threshold[]>()
  for (const rule of rules) hold(rule, evaluation, held)
  const drafts = new Map<string, { readonly variable: Variable; readonly cuts: number[] }>()
  for (const threshold of [...held.values()].flat()) {
    const { variable } = threshold
    const draft = drafts.get(idOf(variable)) ?? { variable, cuts: [] }
    drafts.set(idOf(variable), draft)
    if ('accepts' in threshold) draft.cuts.push(...cutsOf(threshold.accepts))
  }
  const levers = [...drafts].flatMap(([id, { variable, cuts }], place) =>
    leverOf(variable, cuts, place).map((lever) => ({ id, lever })),
  )
  return new Map(
    [...held].map(([rule, thresholds]) => {
      const turned = new Map(thresholds.map(({ variable, turns }) => [idOf(variable), turns]))
      const taken = thresholds.find(({ variable }) => isNew(variable))
      const own = levers.filter(({ id, lever }) => turned.has(id) || (taken !== undefined && isNew(lever.variable)))
      return [rule, own.map(({ id, lever }) => ({ lever, turns: turned.has(id) ? turned.get(id) : taken?.turns }))]
    }),
  )
}

function hold(rule: Rule, evaluation: Evaluation, held: Map<Rule, readonly Threshold[]>): void {
  if (held.has(rule)) return
  const thresholds = thresholdsOf(rule, evaluation)
  if (thresholds.length > 0) held.set(rule, thresholds)
  for (const part of rule.parts ?? []) hold(part.rule, evaluation, held)
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
function leverOf(variable: Variable, cuts: readonly number[], place: number): Lever[] {
  if (variable.scale === 'word') {
    const positions = variable.alternatives.map((word): Position => ({
      range: undefined,
      word,
      changed: (facts) => variable.changed(facts, word),
    }))
    return [{ variable, place, positions, ways: positions }]
  }
  const { value, changed } = variable
  if (changed === undefined) return []
  const positions = cellsOf(cuts).flatMap((range) => {
    const sample = variable.sampleIn(range)
    return sample === undefined ? [] : [{ range, word: '', changed: (facts: Facts) => changed(facts, sample) }]
  })
  const ways = positions
    .filter(({ range }) => !isWithin(value, range))
    .toSorted((a, b) => gapBetween(value, a.range) - gapBetween(value, b.range))
  return [{ variable, place, positions, ways }]
}

function isWithin(value: Range, range: Range): boolean {
  const common = intersectionOf(value, range)
  return common?.low === value.low && common.high === value.high
}
