import { nearest } from '../kernel/nearest.js'
import { normalised } from './name.js'
import type { CodeSystem, Term } from './term.js'

/** The terms of one kind – all drugs, all conditions … – found by name, by code or by id, with their hierarchy. */
export class Lexicon<T extends Term> {
  /** in the order of the vocabulary files */
  readonly terms: readonly T[]
  private readonly byKey = new Map<string, T>()
  private readonly byId = new Map<string, T>()
  private readonly byCode = new Map<string, T>()
  private readonly kinds = new Map<string, ReadonlySet<string>>()

  constructor(terms: readonly T[]) {
    this.terms = terms
    for (const term of terms) {
      this.byId.set(term.id, term)
      for (const name of [term.id, term.label, ...term.names]) this.byKey.set(normalised(name), term)
      for (const { system, code } of term.codes) this.byCode.set(`${system}:${codeKey(system, code)}`, term)
    }
  }

  /** The term with this id. */
  get(id: string): T | undefined {
    return this.byId.get(id)
  }

  /** The term that a name means, ignoring case, accents and punctuation. */
  find(name: string): T | undefined {
    return this.byKey.get(normalised(name))
  }

  /**
   * The term of a code. Of ICD-10 codes the longest listed category that the code begins with; an ICD-10 code of the
   * patient that is shorter than every listed one matches nothing.
   */
  findCode(system: CodeSystem, code: string): T | undefined {
    const key = codeKey(system, code)
    const exact = this.byCode.get(`${system}:${key}`)
    if (exact !== undefined || system !== 'icd10') return exact
    for (let length = key.length - 1; length >= 3; length -= 1) {
      const broader = this.byCode.get(`${system}:${key.slice(0, length)}`)
      if (broader !== undefined) return broader
    }
    return undefined
  }

  /** The known name that a misspelt one most likely meant. */
  nearest(name: string): string | undefined {
    return nearest(name, this.names())
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

  private *names(): Iterable<string> {
    for (const term of this.terms) {
      yield term.label
      yield* term.names
      yield term.id
    }
  }
}

function codeKey(system: CodeSystem, code: string): string {
  return system === 'icd10' ? code.replace('.', '').toUpperCase() : code.toUpperCase()
}
