import { intersectionOf, numberIn, wholeIn } from '../../kernel/cells.js'
import type { Bounds, Range } from '../../kernel/range.js'
import type { Truth } from '../../kernel/truth.js'
import type { Facts } from '../../facts/facts.js'

/**
 * What of the record an answer may turn on. Of a `drug` it is the day of the last dose, or whether it is taken at all; of
 * an `immunization`, a `procedure`, an `encounter` or a `trial` the last day; of a `stable-dose` the day since which it
 * is unchanged.
 */
export const VARIABLE_KINDS = [
  'lab',
  'vital',
  'score',
  'age',
  'dose',
  'stable-dose',
  'drug',
  'immunization',
  'procedure',
  'encounter',
  'trial',
] as const

export type VariableKind = (typeof VARIABLE_KINDS)[number]

/** One thing of the record. */
interface Thing {
  /** the same for rules about the same thing */
  readonly key: string
  readonly kind: VariableKind
  /** as the reports name it: `platelets`, `MabThera` */
  readonly what: string
  /** as the record has it: `71 10*9/L on 2026-02-20` */
  readonly recorded: string
  /** JSON pointers into the patient file; empty for what is not in it */
  readonly paths: readonly string[]
}

/** A thing that is a number or a day. */
export interface Quantity extends Thing {
  readonly scale: 'number' | 'day'
  /** all that it may be now; of what goes on, the day so far */
  readonly value: Range
  readonly goesOn?: boolean
  readonly shown: Shown
  /** something of the range that it could be; undefined where it cannot be any of it */
  readonly sampleIn: (range: Range) => number | undefined
  /** the same patient with another value of it; missing where nothing can change it: age, history */
  readonly changed?: (facts: Facts, value: number) => Facts
}

/** A thing that is a word: a test that is positive. */
export interface Choice extends Thing {
  readonly scale: 'word'
  /** undefined for what is not in the record */
  readonly value: string | undefined
  /** what else it could be, so that the answer turns */
  readonly alternatives: readonly string[]
  readonly changed: (facts: Facts, alternative: string) => Facts
}

export type Variable = Quantity | Choice

/** A thing that a rule holds against something, and when the rule, or its part about it, holds. */
export type Threshold = Bounded | Worded

/** Either way, `turns` is the only truth of the rule that a change can turn; both where it is missing. */
interface Worded {
  readonly variable: Choice
  readonly turns?: Truth
}

export interface Bounded {
  readonly variable: Quantity
  readonly accepts: Bounds
  /** where else the answer may come out otherwise, though no bound lies there */
  readonly cuts?: readonly number[]
  readonly turns?: Truth
  /** it asks whether something goes on, which is no matter of how far */
  readonly isYesOrNo?: boolean
  /** keys of things that other rules hold against something, which may turn this answer too */
  readonly alsoTurnedBy?: readonly string[]
}

/** The unit in which a value is told: that of the rule. */
export interface Shown {
  /** as a clinician writes it; empty for a plain number */
  readonly unit: string
  readonly of: (value: number) => number
}

/** The unit of a reciprocal dilution, which is told as 1:80. */
export const TITRE = 'titre'

export function inUnit(unit: string): Shown {
  return { unit, of: (value) => value }
}

/** A number that can be any of these. */
export function anyOf(possible: Range): Quantity['sampleIn'] {
  return (range) => {
    const common = intersectionOf(range, possible)
    return common === undefined ? undefined : numberIn(common)
  }
}

/** A day that can be any of these. */
export function dayOf(possible: Range): Quantity['sampleIn'] {
  return (range) => {
    const common = intersectionOf(range, possible)
    return common === undefined ? undefined : wholeIn(common)
  }
}

/** A number that can only be one of these, ascending. */
export function oneOf(possible: readonly number[]): Quantity['sampleIn'] {
  return (range) =>
    possible.find((number) => intersectionOf(range, { ...POINT, low: number, high: number }) !== undefined)
}

const POINT = { lowOpen: false, highOpen: false }
