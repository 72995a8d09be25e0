import { nearest } from '../kernel/nearest.js'
import { remembered } from '../kernel/remembered.js'
import { normalise, normalised } from './name.js'
import type { CodeSystem, Term } from './term.js'

/** ICD-10 categories and groups of ATC codes have three characters or more. */
const SHORTEST_PREFIX = 3

/**
 * The terms of one kind – all drugs, all conditions … – found by name, by code or by id, with their hierarchy. Where
 * two terms have the same code, the narrower one has it. The hierarchy has no circles.
 */
export class Lexicon<T extends Term> {
  /** in the order of the vocabulary files */
  readonly terms: readonly T[]
  private readonly byKey = new Map<string, T>()
  private readonly byId = new Map<string, T>()
  private readonly byCode = new Map<string, T>()
  private readonly byPrefix = new Map<string, T>()
  private readonly byParent = new Map<string, T[]>()
  private readonly kinds = new Map<string, ReadonlySet<string>>()
  private readonly narrower = new Map<string, readonly T[]>()
  private readonly possible = new Map<string, ReadonlySet<string>>()
  private readonly byWrittenCode = remembered((key) => this.coded(key))
  private readonly resembling = remembered((name) => nearest(name, this.names()))

  constructor(terms: readonly T[]) {
    this.terms = terms
    for (const term of terms) {
      this.byId.set(term.id, term)
      this.byKey.set(normalise(term.id), term)
      this.byKey.set(normalise(term.label), term)
      for (const name of term.names) this.byKey.set(normalise(name), term)
      for (const parent of term.parents) {
        const siblings = this.byParent.get(parent)
        if (siblings === undefined) this.byParent.set(parent, [term])
        else siblings.push(term)
      }
      // last, for an id may be shorter than what it stands for: `meningitis` for a meningitis or an abscess
      for (const name of term.narrower ?? []) this.byKey.set(normalise(name), { ...term, narrowedTo: name })
    }
    for (const term of terms) {
      for (const { system, code, prefix } of term.codes) {
        const key = codeKey(system, code)
        this.place(this.byCode, key, term)
        if (prefix) this.place(this.byPrefix, key, term)
      }
    }
  }

  /** The term with this id. */
  get(id: string): T | undefined {
    return this.byId.get(id)
  }

  /** The terms with these ids, in the order of the vocabulary files. */
  among(ids: readonly string[]): readonly T[] {
    return ids.length === 0 ? [] : this.terms.filter(({ id }) => ids.includes(id))
  }

  /** The term that a name means, ignoring case, accents and punctuation; narrowed where the name is that of a kind of it. */
  find(name: string): T | undefined {
    return this.byKey.get(normalised(name))
  }

  /**
   * The term of a code; else that of the longest listed prefix that the code begins with: an ICD-10 category, a group
   * of ATC codes. A code of the patient that is shorter than every listed one matches nothing. A code that is longer than
   * the listed one, or one of several, is that of a kind: the term is narrowed to it.
   */
  findCode(system: CodeSystem, code: string): T | undefined {
    return this.byWrittenCode(codeKey(system, code))
  }

  private coded(key: string): T | undefined {
    const system = key.slice(0, key.indexOf(':'))
    const exact = this.byCode.get(key)
    if (exact !== undefined) {
      const isOneOfSeveral = exact.codes.filter((own) => own.prefix && own.system === system).length > 1
      return isOneOfSeveral ? { ...exact, narrowedTo: key } : exact
    }
    const shortest = system.length + 1 + SHORTEST_PREFIX
    for (let length = key.length - 1; length >= shortest; length -= 1) {
      const broader = this.byPrefix.get(key.slice(0, length))
      if (broader !== undefined) return { ...broader, narrowedTo: key }
    }
    return undefined
  }

  /** The known name that a misspelt one most likely meant. */
  nearest(name: string): string | undefined {
    return this.resembling(name)
  }

  /** The term's own id and the ids of everything that it is a kind of. */
  kindsOf(term: T): ReadonlySet<string> {
    const known = this.kinds.get(term.id)
    if (known !== undefined) return known
    const kinds = new Set([term.id])
    for (const parent of term.parents) {
      const broader = this.byId.get(parent)
      if (broader !== undefined) for (const kind of this.kindsOf(broader)) kinds.add(kind)
    }
    this.kinds.set(term.id, kinds)
    return kinds
  }

  /** The terms that are a kind of this one, itself among them, in no order that means anything. */
  termsOf(term: T): readonly T[] {
    const known = this.narrower.get(term.id)
    if (known !== undefined) return known
    const found = new Set([term])
    for (const { id } of found) for (const narrower of this.byParent.get(id) ?? []) found.add(narrower)
    const terms = [...found]
    this.narrower.set(term.id, terms)
    return terms
  }

  /** Whether there is something narrower. */
  hasKinds({ id, narrower }: T): boolean {
    return narrower !== undefined || this.byParent.has(id)
  }

  /**
   * Whether what is called by the one term may be of the other: a known term is a kind of both. A "biologic" may be an
   * anti-CD20 antibody, a "monoclonal antibody" may be a biologic; rituximab may be nothing but what it is a kind of.
   */
  mayBe(term: T, other: T): boolean {
    let possible = this.possible.get(term.id)
    if (possible === undefined) {
      possible = new Set(this.termsOf(term).flatMap((narrower) => [...this.kindsOf(narrower)]))
      this.possible.set(term.id, possible)
    }
    return possible.has(other.id)
  }

  private place(index: Map<string, T>, key: string, term: T): void {
    const known = index.get(key)
    if (known === undefined || this.kindsOf(term).has(known.id)) index.set(key, term)
  }

  private *names(): Iterable<string> {
    for (const term of this.terms) {
      yield term.label
      yield* term.names
      yield* term.narrower ?? []
      yield term.id
    }
  }
}

function codeKey(system: CodeSystem, code: string): string {
  return `${system}:${system === 'icd10' ? code.replace('.', '').toUpperCase() : code.toUpperCase()}`
}
