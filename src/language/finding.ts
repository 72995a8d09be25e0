import type { Day } from '../kernel/day.js'
import { JUDGMENT, UNKNOWN, type FALSE, type TRUE, type Truth } from '../kernel/truth.js'
import type { Effort } from '../facts/effort.js'
import type { Fact } from '../facts/fact.js'

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
export type Clause = string | { readonly silent: readonly string[] } | Unrecognised | Unlisted | Untested

/** An entry whose name is not known, and what it could be: several of a list share a sentence. */
export interface Unrecognised {
  readonly unrecognised: string
  /** `drug`, `condition` */
  readonly kind: string
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

/** The clauses as one text, each said once; silences share one clause at the end, and unrecognised names another. */
export function reasonOf(clauses: readonly Clause[]): string {
  const said = new Set<string>()
  const silent = new Set<string>()
  const unrecognised: Unrecognised[] = []
  for (const clause of clauses) {
    if (typeof clause === 'string') said.add(clause)
    else if ('silent' in clause) for (const name of clause.silent) silent.add(name)
    else if ('withoutList' in clause) said.add(unlistedOf(clause.withoutList, clauses))
    else if ('untested' in clause) said.add(untestedOf(clauses))
    else unrecognised.push(clause)
  }
  for (const kind of new Set(unrecognised.map((clause) => clause.kind))) {
    said.add(
      unrecognisedOf(
        kind,
        unrecognised.filter((clause) => clause.kind === kind),
      ),
    )
  }
  if (silent.size > 0) said.add(`no record of ${listed([...silent], 'or')}`)
  return [...said].join('; ')
}

/** `there is no list of drugs, so that rituximab or belimumab cannot be ruled out`. */
function unlistedOf(list: string, clauses: readonly Clause[]): string {
  const open = clauses.flatMap((clause) =>
    typeof clause === 'object' && 'withoutList' in clause && clause.withoutList === list ? clause.open : [],
  )
  return `there is no list of ${list}, so that ${listed([...new Set(open)], 'or')} cannot be ruled out`
}

/** `no result for IgG, C4 or ESR is recorded`. */
function untestedOf(clauses: readonly Clause[]): string {
  const names = clauses.flatMap((clause) => (typeof clause === 'object' && 'untested' in clause ? clause.untested : []))
  return `no result for ${listed([...new Set(names)], 'or')} is recorded`
}

/** How many unrecognised names are said before the rest is counted, and of how many things what they could be. */
const MOST_NAMES = 5
const MOST_MEANINGS = 3

/** `'x' is not a known drug and could be biologic`; `'x' and 'y' are not known as a drug and could be biologic`. */
function unrecognisedOf(kind: string, clauses: readonly Unrecognised[]): string {
  const names = [...new Set(clauses.map((clause) => `'${clause.unrecognised}'`))]
  const meanings = [...new Set(clauses.flatMap((clause) => clause.couldBe))]
  const couldBe = listed(countedFrom(meanings, MOST_MEANINGS, 'other things that are asked for'), 'or')
  if (names.length === 1) return `${names.join('')} is not a known ${kind} and could be ${couldBe}`
  return `${listed(countedFrom(names, MOST_NAMES, 'more'), 'and')} are not known as a ${kind} and could be ${couldBe}`
}

/** The first ones, and how many others there are; all of them where only one would be left to count. */
function countedFrom(names: readonly string[], most: number, others: string): readonly string[] {
  return names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} ${others}`] : names
}

/** `a, b and c`. */
export function listed(names: readonly string[], conjunction: 'and' | 'or'): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
