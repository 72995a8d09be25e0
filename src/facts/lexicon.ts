import { nearestAmong } from '../kernel/nearest.js'
import { remembered } from '../kernel/remembered.js'
import { isShort, keepsAbbreviations } from './abbreviation.js'
import { GERMAN_MARKS } from './german-marks.js'
import { isJoint } from './joint.js'
import { lookUpIn } from './keyed.js'
import { codeKey, indexOf, markedAsKind, type LexiconIndex } from './lexicon-index.js'
import { normalised } from './name.js'
import type { CodeSystem, Term } from './term.js'

/** ICD-10 categories and groups of ATC codes have three characters or more. */
const SHORTEST_PREFIX = 3

const MARKS_BEHIND = new RegExp(`${GERMAN_MARKS}$`, 'u')

/** Terms by their number. An array is one; so is what reads a term when it is first asked for. */
interface Terms<T> {
  readonly length: number
  readonly at: (number: number) => T | undefined
}

/**
 * The terms of one kind – all drugs, all conditions … – found by name, by code or by id, with their hierarchy. Where
 * two terms have the same code, the narrower one has it. The hierarchy has no circles.
 */
export class Lexicon<T extends Term> {
  /** where its terms are found */
  readonly index: LexiconIndex
  private readonly list: Terms<T>
  private readonly byId = lookUpIn(() => this.index.ids)
  private readonly byName = lookUpIn(() => this.index.names)
  private readonly byNarrowed = lookUpIn(() => this.index.narrowed)
  private readonly byCode = lookUpIn(() => this.index.codes)
  private readonly byPrefix = lookUpIn(() => this.index.prefixes)
  private readonly byParent = lookUpIn(() => this.index.kinds)
  private readonly narrowed = new Map<string, T>()
  private readonly kinds = new Map<string, ReadonlySet<string>>()
  private readonly narrower = new Map<string, readonly T[]>()
  private readonly narrowerIds = new Map<string, ReadonlySet<string>>()
  private readonly possible = new Map<string, ReadonlySet<string>>()
  private readonly byWrittenCode = remembered((key) => this.coded(key))
  private readonly near = nearestAmong(() => this.names())
  private readonly resembling = remembered((name) =>
    this.near(name, (known) => !isShort(name) || keepsAbbreviations(name, known)),
  )
  private readonly meantBy = remembered((name) => this.near(name, (known) => keepsAbbreviations(name, known)))

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

  /** The term that a name means, ignoring case, accents and punctuation; narrowed where the name is that of a kind of it. */
  find(name: string): T | undefined {
    const key = normalised(name)
    const found = this.byName(key)
    return found === undefined || found >= 0 ? this.at(found) : this.narrowedTerm(key, markedAsKind(found))
  }

  /**
   * The term of a code; else that of the longest listed prefix that the code begins with: an ICD-10 category, a group
   * of ATC codes. A code of the patient that is shorter than every listed one matches nothing. A code that is longer than
   * the listed one, or one of several, is that of a kind: the term is narrowed to it.
   */
  findCode(system: CodeSystem, code: string): T | undefined {
    return this.byWrittenCode(codeKey(system, code))
  }

  private coded(written: string): T | undefined {
    const key = written.startsWith('icd10:') ? written.replace(MARKS_BEHIND, '') : written
    const system = key.slice(0, key.indexOf(':'))
    const exact = this.at(this.byCode(key))
    if (exact !== undefined) {
      const isOneOfSeveral = exact.codes.filter((own) => own.prefix && own.system === system).length > 1
      return isOneOfSeveral ? { ...exact, narrowedTo: key } : exact
    }
    const shortest = system.length + 1 + SHORTEST_PREFIX
    for (let length = key.length - 1; length >= shortest; length -= 1) {
      const broader = this.at(this.byPrefix(key.slice(0, length)))
      if (broader !== undefined) return { ...broader, narrowedTo: key }
    }
    return undefined
  }

  /** The known name that a misspelt one resembles most, which it may therefore mean. ENA resembles ANA, but is none. */
  nearest(name: string): string | undefined {
    return this.resembling(name)
  }

  /** The known name to suggest for a misspelt one: the nearest that is not of another virus, class or stage. */
  suggested(name: string): string | undefined {
    return this.meantBy(name)
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

  private at(number: number | undefined): T | undefined {
    return number === undefined ? undefined : this.term(number)
  }

  private numbered(numbers: readonly number[]): readonly T[] {
    return numbers.map((number) => this.term(number))
  }

  private term(number: number): T {
    const term = this.list.at(number)
    if (term === undefined) throw new Error('the index of a lexicon is of other terms')
    return term
  }

  private narrowedTerm(key: string, number: number): T {
    const known = this.narrowed.get(key)
    if (known !== undefined) return known
    const narrowed = { ...this.term(number), narrowedTo: String(this.byNarrowed(key)) }
    this.narrowed.set(key, narrowed)
    return narrowed
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

function isCombination(term: Term): boolean {
  return isJoint(term) || ('ingredients' in term && Array.isArray(term.ingredients) && term.ingredients.length > 1)
}
