import type { Day } from '../../kernel/day.js'
import { JUDGMENT, UNKNOWN, type FALSE, type TRUE, type Truth } from '../../kernel/truth.js'
import type { Effort } from '../../facts/effort.js'
import type { Fact } from '../../facts/fact.js'

/** What an answer rests on: facts, silence taken at its word, or nothing yet. */
export type Basis = 'recorded' | 'assumed' | 'none'

export const NEED_KINDS = [
  'demographic',
  'list',
  'condition',
  'classification',
  'lab',
  'vital',
  'score',
  'drug',
  'procedure',
  'immunization',
  'record',
  'allergy',
  'encounter',
  'trial',
  'conflict',
] as const

export type NeedKind = (typeof NEED_KINDS)[number]

export type Decided = typeof TRUE | typeof FALSE

/** Something that is not known and would settle an answer. */
export interface Need {
  /** as a clinician would ask for it: `ESSDAI`, `end of belimumab` */
  readonly need: string
  readonly kind: NeedKind
  /** what it takes to find it out, where the vocabulary says so; else its kind does */
  readonly effort?: Effort | undefined
  /**
   * what one answer to it, and nothing else, can make the rule that misses it. Where this is missing: either, if the rule
   * misses nothing else; if it does, nothing is promised
   */
  readonly makes?: () => readonly Decided[]
  /** of a contradiction, where in the patient file its two sides stand, each once */
  readonly places?: readonly string[]
}

/** One grounds of an answer in words; or the names of what nothing is recorded of, so that several can share a sentence. */
export type Clause = string | { readonly silent: readonly string[] } | Unrecognised | Vague | Unlisted | Untested

/** An entry whose name is not known, and what it could be: several of a list share a sentence. */
export interface Unrecognised {
  readonly unrecognised: string
  /** `drug`, `condition` */
  readonly kind: string
  readonly couldBe: readonly string[]
}

/**
 * What the record says less closely than the rule asks, and what it could be: several rules that ask about one entry share
 * a sentence, and so do entries that could be the same.
 */
export interface Vague {
  /** `biologic since 2025-01-01`, `the reason for hospitalization (2026-02-01)` */
  readonly vague: string
  /** what is said of one: `is not named more closely` */
  readonly because: string
  readonly couldBe: readonly string[]
}

/** What a list that the record does not have would rule out: what is missed in one list shares a sentence. */
export interface Unlisted {
  /** the list that is missing: `drugs` */
  readonly withoutList: string
  readonly open: string
}

/** A test of which there is no result: several share a sentence. */
export interface Untested {
  readonly untested: string
}

/** A fact that an answer rests on, with how it reads: `2025-12-01 to 2025-12-15`. */
export interface Evidence {
  readonly fact: Fact
  readonly value: string
}

/** The answer of one rule for one patient on one day. Words are made only when `clauses` is called. */
export interface Finding {
  readonly truth: Truth
  readonly basis: Basis
  /** false where a condition of the rule is not met, so that it asks nothing of this patient */
  readonly applies: boolean
  readonly evidence: readonly Evidence[]
  /** empty unless the truth is unknown */
  readonly needs: readonly Need[]
  /** questions that stay open; empty once the truth is true or false */
  readonly asks: readonly string[]
  /** later days on which the truth may change by time alone */
  readonly flips: readonly Day[]
  readonly clauses: () => readonly Clause[]
}

/** What a finding says without its grounds and its words: a small part of the memory that it takes. */
export type Gist = Pick<Finding, 'truth' | 'needs' | 'flips'>

const NOTHING: readonly never[] = []

/** A decided answer of a leaf. */
export function decided(
  truth: Decided,
  given: {
    readonly basis?: Basis
    readonly evidence?: readonly Evidence[]
    readonly flips?: readonly Day[]
    readonly clauses: () => readonly Clause[]
  },
): Finding {
  return {
    truth,
    basis: given.basis ?? 'recorded',
    applies: true,
    evidence: given.evidence ?? NOTHING,
    needs: NOTHING,
    asks: NOTHING,
    flips: given.flips ?? NOTHING,
    clauses: given.clauses,
  }
}

/** An answer that the record does not give, with what would. */
export function unknown(given: {
  readonly needs: readonly Need[]
  readonly evidence?: readonly Evidence[]
  readonly flips?: readonly Day[]
  readonly clauses: () => readonly Clause[]
}): Finding {
  return {
    truth: UNKNOWN,
    basis: 'none',
    applies: true,
    evidence: given.evidence ?? NOTHING,
    needs: given.needs,
    asks: NOTHING,
    flips: given.flips ?? NOTHING,
    clauses: given.clauses,
  }
}

/** A question that only a person can answer. */
export function asked(question: string): Finding {
  return {
    truth: JUDGMENT,
    basis: 'none',
    applies: true,
    evidence: NOTHING,
    needs: NOTHING,
    asks: [question],
    flips: NOTHING,
    clauses: () => NOTHING,
  }
}
