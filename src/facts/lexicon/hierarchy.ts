import { isJoint } from '../joint.js'
import { lookUpIn } from './keyed.js'
import { indexOf, type LexiconIndex } from './lexicon-index.js'
import type { Term } from '../term.js'

/** Terms by their number. An array is one; so is what reads a term when it is first asked for. */
interface Terms<T> {
  readonly length: number
  readonly at: (number: number) => T | undefined
}

/** The terms of one kind, found by id, and what is a kind of what. It has no circles. */
export class Hierarchy<T extends Term> {
  /** where its terms are found */
  readonly index: LexiconIndex
  private readonly list: Terms<T>
  private readonly byId = lookUpIn(() => this.index.ids)
  private readonly byParent = lookUpIn(() => this.index.kinds)
  private readonly kinds = new Map<string, ReadonlySet<string>>()
  private readonly narrower = new Map<string, readonly T[]>()
  private readonly narrowerIds = new Map<string, ReadonlySet<string>>()
  private readonly possible = new Map<string, ReadonlySet<string>>()

  /**
   * @param terms in the order of the vocabulary files
   * @param index of these terms, where it was made before
   */
  constructor(terms: readonly T[] | Terms<T>, index?: LexiconIndex) {
    this.list = terms
    this.index = index ?? indexOf(this.terms)
  }

  /** In the order of the vocabulary files. */
  get terms(): readonly T[] {
    const { list } = this
    return Array.isArray(list) ? list : this.numbered(Array.from({ length: list.length }, (_none, number) => number))
  }

  /** The term with this id. */
  get(id: string): T | undefined {
    return this.at(this.byId(id))
  }

  /** The same, of which it is known that it is there. */
  withId(id: string): T {
    const term = this.get(id)
    if (term === undefined) throw new Error(`no term has the id ${id}`)
    return term
  }

  /** The terms with these ids, in the order of the vocabulary files. */
  among(ids: readonly string[]): readonly T[] {
    const numbers = new Set(ids.map((id) => this.byId(id)).filter((number) => number !== undefined))
    return this.numbered([...numbers].sort((a, b) => a - b))
  }

  /** The term's own id and the ids of everything that it is a kind of. */
  kindsOf(term: T): ReadonlySet<string> {
    const known = this.kinds.get(term.id)
    if (known !== undefined) return known
    const kinds = new Set([term.id])
    for (const parent of term.parents) {
      const broader = this.get(parent)
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
    for (const { id } of found) for (const kind of this.numbered(this.byParent(id) ?? [])) found.add(kind)
    const terms = [...found]
    this.narrower.set(term.id, terms)
    return terms
  }

  /** Whether what has the id is a kind of the term, or the term itself. */
  hasKind(term: T, id: string): boolean {
    let ids = this.narrowerIds.get(term.id)
    if (ids === undefined) {
      ids = new Set(this.termsOf(term).map((narrower) => narrower.id))
      this.narrowerIds.set(term.id, ids)
    }
    return ids.has(id)
  }

  /** Whether what is said of all that a term names is said of another one, too. */
  isWithin(term: T, said: T): boolean {
    // what says less than its term speaks of nothing but what says the same
    const isWhole = said.narrowedTo === undefined || (said.id === term.id && said.narrowedTo === term.narrowedTo)
    return isWhole && this.kindsOf(term).has(said.id)
  }

  /** Whether there is something narrower. */
  hasKinds({ id, narrower }: T): boolean {
    return narrower !== undefined || this.numbered(this.byParent(id) ?? []).some((kind) => !isCombination(kind))
  }

  /**
   * Whether what is called by the one term may be of the other: a known term is a kind of both. A "biologic" may be an
   * anti-CD20 antibody, a "monoclonal antibody" may be a biologic; rituximab may be nothing but what it is a kind of. That
   * R-CHOP is a biologic and a steroid makes no biologic a steroid; nor any kidney disease a diabetes, that there is one of both.
   */
  mayBe(term: T, other: { readonly id: string }): boolean {
    let possible = this.possible.get(term.id)
    if (possible === undefined) {
      const single = this.termsOf(term).filter((narrower) => narrower.id === term.id || !isCombination(narrower))
      possible = new Set(single.flatMap((narrower) => [...this.kindsOf(narrower)]))
      this.possible.set(term.id, possible)
    }
    return possible.has(other.id)
  }

  protected at(number: number | undefined): T | undefined {
    return number === undefined ? undefined : this.term(number)
  }

  private numbered(numbers: readonly number[]): readonly T[] {
    return numbers.map((number) => this.term(number))
  }

  protected term(number: number): T {
    const term = this.list.at(number)
    if (term === undefined) throw new Error('the index of a lexicon is of other terms')
    return term
  }
}

function isCombination(term: Term): boolean {
  return isJoint(term) || ('ingredients' in term && Array.isArray(term.ingredients) && term.ingredients.length > 1)
}
