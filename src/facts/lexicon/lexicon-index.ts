import { keyed, type Keyed } from './keyed.js'
import { normalise } from './name.js'
import type { CodeSystem, Term } from '../term.js'

/**
 * Where the terms of a lexicon are found, by their number in the order of the vocabulary files. Plain data, so that it is
 * made once and kept: to normalise thousands of names takes longer than everything that is done for one patient.
 */
export interface LexiconIndex {
  readonly ids: Keyed<number>
  /** normalised names; of the name of a kind without an entry of its own, the number as `markedAsKind` has it */
  readonly names: Keyed<number>
  /** the names of such kinds, under what they are normalised to */
  readonly narrowed: Keyed<string>
  /** by `codeKey` */
  readonly codes: Keyed<number>
  /** by `codeKey`, those that longer codes may begin with */
  readonly prefixes: Keyed<number>
  /** by the id of a term, those that are a kind of it */
  readonly kinds: Keyed<readonly number[]>
}

/** A number, of which it is said that only a kind of the term is meant: a negative one. Said again, it is the number. */
export function markedAsKind(number: number): number {
  return -1 - number
}

/** A code as the index has it: without its full stop and its case. */
export function codeKey(system: CodeSystem, code: string): string {
  return `${system}:${system === 'icd10' ? code.replace('.', '').toUpperCase() : code.toUpperCase()}`
}

interface Numbered {
  readonly number: number
  readonly term: Term
}

/** The index of these terms. */
export function indexOf(terms: readonly Term[]): LexiconIndex {
  const byId = new Map<string, Numbered>()
  const names = new Map<string, number>()
  const narrowed = new Map<string, string>()
  const kinds = new Map<string, number[]>()
  for (const [number, term] of terms.entries()) {
    byId.set(term.id, { number, term })
    for (const name of [term.id, term.label, ...term.names]) names.set(normalise(name), number)
    for (const parent of term.parents) {
      const siblings = kinds.get(parent)
      if (siblings === undefined) kinds.set(parent, [number])
      else siblings.push(number)
    }
    // last, for an id may be shorter than what it stands for: `meningitis` for a meningitis or an abscess
    for (const name of term.narrower ?? []) {
      const key = normalise(name)
      names.set(key, markedAsKind(number))
      narrowed.set(key, name)
    }
  }
  return {
    ids: numbersOf(byId),
    names: keyed(names),
    narrowed: keyed(narrowed),
    kinds: keyed(kinds),
    ...codesOf(terms, byId),
  }
}

/** Of two terms with the same code the narrower one has it. */
function codesOf(
  terms: readonly Term[],
  byId: ReadonlyMap<string, Numbered>,
): Pick<LexiconIndex, 'codes' | 'prefixes'> {
  const codes = new Map<string, Numbered>()
  const prefixes = new Map<string, Numbered>()
  const isKindOf = (one: Numbered | undefined, id: string): boolean =>
    one !== undefined && (one.term.id === id || one.term.parents.some((parent) => isKindOf(byId.get(parent), id)))
  const place = (index: Map<string, Numbered>, key: string, one: Numbered): void => {
    const known = index.get(key)
    if (known === undefined || isKindOf(one, known.term.id)) index.set(key, one)
  }
  for (const [number, term] of terms.entries()) {
    for (const { system, code, prefix } of term.codes) {
      const key = codeKey(system, code)
      place(codes, key, { number, term })
      if (prefix) place(prefixes, key, { number, term })
    }
  }
  return { codes: numbersOf(codes), prefixes: numbersOf(prefixes) }
}

function numbersOf(index: ReadonlyMap<string, Numbered>): Keyed<number> {
  return keyed(new Map([...index].map(([key, { number }]) => [key, number])))
}
