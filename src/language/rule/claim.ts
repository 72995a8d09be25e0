import type { Duration } from '../../kernel/duration.js'
import type { Bounds, Range } from '../../kernel/range.js'

/** What a rule says of the record, told so that two rules can be compared: `screen check` finds what contradicts itself. */
export type Claim = NumberClaim | EntryClaim

/** A number lies within bounds. */
export interface NumberClaim {
  readonly kind: 'number'
  /** the same for rules about the same number: `age`, `score ESSDAI` */
  readonly of: string
  readonly accepts: Bounds
  /** the number at which it is neither: an indeterminate result is not positive and not negative */
  readonly undecidedAt?: number
  /** what the number can be */
  readonly possible: Range | readonly number[]
  /** the same in words: `total of ESSDAI (0 to 123)` */
  readonly each: string
  readonly among: Among
}

export type Among =
  /** there is one number, the same for all rules; of results the latest, as long as it is valid */
  | { readonly kind: 'one'; readonly valid?: Duration }
  /** any result of a window, or of any time */
  | { readonly kind: 'any'; readonly window?: Duration }

/** A list has an entry of a kind. */
export interface EntryClaim {
  readonly kind: 'entry'
  /** the same for rules that may be about the same entry */
  readonly list: string
  /** the ids of every term that will do */
  readonly terms: ReadonlySet<string>
  /** what else the entry must be: a claim that demands more implies one that demands less */
  readonly demands: readonly Demand[]
}

export type Demand = { readonly what: string } & (
  | { readonly oneOf: ReadonlySet<string> }
  /** no longer ago than this */
  | { readonly within: Duration }
  | { readonly atLeast: Duration; readonly strict: boolean }
)

/**
 * The keys of a rule that a claim does not speak of, as text. Rules that differ in them are never compared: what such a
 * key means is not known here.
 */
export function unspoken(args: object, spoken: ReadonlySet<string>): string {
  const others = Object.entries(args).filter(([key]) => !spoken.has(key))
  return others.length === 0 ? '' : ` ${JSON.stringify(Object.fromEntries(others))}`
}
