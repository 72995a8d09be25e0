import type { Day } from '../../../src/kernel/day.js'
import type { Vocabulary } from '../../../src/facts/lexicon/vocabulary.js'

export type Path = readonly (string | number)[]

/** A rule as it stands in a trial file, and what is needed to change it. */
export interface Written {
  readonly rule: unknown
  readonly vocabulary: Vocabulary
  /** how many decimals a number of the rule is written with: 1 for `6.0` */
  readonly decimalsAt: (path: Path) => number
}

/** One small fault put into a rule. */
export interface Mutation {
  /** what was changed, within the rule */
  readonly path: Path
  /** `at-least 18 → 19` */
  readonly change: string
  /** the rule with the fault in it; that of a window of months depends on the day on which it ends */
  readonly ruleOn: (day: Day) => unknown
}

/** Puts every fault of one kind into a rule, each alone. */
export type Mutator = (written: Written) => Mutation[]

export interface Part {
  readonly path: Path
  readonly value: unknown
}

/** Everything in a rule: the rule itself, and the parts of its parts. */
export function* partsOf(value: unknown, path: Path = []): Iterable<Part> {
  yield { path, value }
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* partsOf(part, [...path, index])
  } else if (isMap(value)) {
    for (const [key, part] of Object.entries(value)) yield* partsOf(part, [...path, key])
  }
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy with something else at a path. */
export function replaced(whole: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part
  if (Array.isArray(whole))
    return whole.map((one: unknown, index) => (index === step ? replaced(one, rest, part) : one))
  if (!isMap(whole)) throw new Error(`nothing stands at ${step}`)
  return { ...whole, [step]: replaced(whole[step], rest, part) }
}

/** A copy of a map in which one key is called otherwise, at the same place. */
export function renamed(map: Readonly<Record<string, unknown>>, from: string, to: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key === from ? to : key, value]))
}

/** A fault that is the same on every day. */
export function mutation({ rule }: Written, path: Path, part: unknown, change: string): Mutation {
  const mutated = replaced(rule, path, part)
  return { path, change, ruleOn: () => mutated }
}
