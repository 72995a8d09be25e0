import { picked } from '../../kernel/picked.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { NamedFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import { isGroup, isNameless } from './nameless.js'
import { overlappedBy } from './overlap.js'

/** A fact as far as it is compared with what is sought. */
type Named<T extends Term> = Pick<NamedFact<T>, 'terms' | 'doubt'>

/** How a term of a record stands to what is sought. */
interface Relation {
  readonly isKind: boolean
  readonly mayBe: boolean
  /** what is sought may be among the diseases of which it is an overlap */
  readonly mayHold: boolean
}

/** What was picked from the entries of a list, as long as no others are asked about. */
interface Picked<F> {
  readonly from: readonly F[]
  readonly picked: readonly F[]
}

/** What a rule asks for by name: terms of one lexicon, any of which will do. */
export class Sought<T extends Term> {
  /** the names as the rule writes them: `rituximab or belimumab` */
  readonly what: string
  readonly names: readonly string[]
  private readonly ids: readonly string[]
  private readonly idsByName: ReadonlyMap<string, string>
  private readonly lexicon: Lexicon<T>
  private readNamed: ReadonlyMap<string, T> | undefined
  private readTerms: readonly T[] | undefined
  /** of the terms of records that were asked about: they come again and again */
  private readonly relations = new Map<string, Relation>()
  /** many rules look for the same in one list, one after the other */
  private last: Picked<Named<T>> | undefined

  /** @param ids of terms of the lexicon, by the names that the rule has for them */
  constructor(ids: ReadonlyMap<string, string>, lexicon: Lexicon<T>) {
    this.names = [...ids.keys()]
    this.what = listed(this.names, 'or')
    this.ids = [...ids.values()]
    this.idsByName = ids
    this.lexicon = lexicon
  }

  /** The terms, which are read when they are first asked for: of most records their ids tell enough. */
  get terms(): readonly T[] {
    this.readTerms ??= this.ids.map((id) => this.lexicon.withId(id))
    return this.readTerms
  }

  /** The names, each with its term. */
  get named(): ReadonlyMap<string, T> {
    this.readNamed ??= new Map(Array.from(this.idsByName, ([name, id]) => [name, this.lexicon.withId(id)]))
    return this.readNamed
  }

  /** The ids of what is sought and of every kind of it. */
  kinds(): ReadonlySet<string> {
    return new Set(this.terms.flatMap((sought) => this.lexicon.termsOf(sought)).map(({ id }) => id))
  }

  /** The fact is one of what is sought, or of a kind of it; never where it is in doubt. */
  includes({ terms, doubt }: Named<T>): boolean {
    return doubt === undefined && this.speaksOf(terms)
  }

  /** Whether the fact is one of what is sought: unknown where it says less. */
  truthOf({ terms, doubt }: Named<T>): Truth {
    let truth: Truth = FALSE
    for (const term of terms) {
      const { isKind, mayBe } = this.relationOf(term)
      if (isKind && doubt === undefined) return TRUE
      if (isKind || mayBe) truth = UNKNOWN
    }
    return truth
  }

  /** The entries that are, or may be, what is sought, whatever else is said of them; one that is not recognised may be. */
  concerned<F extends Named<T>>(entries: readonly F[]): readonly F[] {
    const { last } = this
    if (isFrom(entries, last)) return last.picked
    const found = picked(entries, ({ terms }) => this.areConcerned(terms))
    this.last = { from: entries, picked: found }
    return found
  }

  /** Whether an entry of this term is, or may be, what is sought; so is one of a term that the lexicon does not have. */
  mayConcern(id: string): boolean {
    const term = this.lexicon.get(id)
    return term === undefined || this.isConcernedBy(term)
  }

  /**
   * Whether the fact is an overlap of diseases of which one is sought: it may be there, though nothing says so.
   * @param except what does not count, though it is sought
   */
  mayHold({ terms }: Named<T>, except?: Sought<T>): boolean {
    return terms.some(
      (term) =>
        this.relationOf(term).mayHold &&
        (except === undefined || this.heldBy(term).some((held) => !except.speaksOf([held]))),
    )
  }

  /** Those of the terms sought of which the fact is a kind. */
  matching(fact: NamedFact<T>): readonly T[] {
    return this.terms.filter((sought) => fact.terms.some((term) => this.lexicon.kindsOf(term).has(sought.id)))
  }

  /**
   * The fact may be what is sought, though it does not say so: a "biologic" may have been rituximab, a "monoclonal
   * antibody" a biologic; rituximab that was ordered may have been given.
   */
  mayInclude({ terms, doubt }: Named<T>): boolean {
    for (const term of terms) {
      const { isKind, mayBe } = this.relationOf(term)
      if (mayBe || (isKind && doubt !== undefined)) return true
    }
    return false
  }

  /** The entries that speak of one of the terms sought as a whole: of rituximab, or of biologics, where rituximab is sought. */
  touching<F extends NamedFact<T>>(entries: readonly F[]): readonly F[] {
    return entries.filter((fact) => this.ids.some((id) => this.isSaid(id, fact)))
  }

  /** Whether the entries, together, speak of everything that is sought. */
  covers(entries: readonly NamedFact<T>[]): boolean {
    return entries.length > 0 && this.ids.every((id) => entries.some((fact) => this.isSaid(id, fact)))
  }

  /** The absent entries that deny what the present one says. */
  denying<F extends NamedFact<T>>(present: NamedFact<T>, absent: readonly F[]): readonly F[] {
    return absent.filter((fact) =>
      present.terms.some((term) => fact.terms.some((said) => this.lexicon.isWithin(term, said))),
    )
  }

  /**
   * The names of what these entries leave unsaid: of a class of which a kind is present only "any other", and nothing of
   * what is absent, or is present and has no kinds.
   * @param each what is said behind every name
   * @param narrowed how what is asked for is narrowed: said of any other, for of what is not there at all it goes without
   */
  unsaidBy(
    present: readonly NamedFact<T>[],
    absent: readonly NamedFact<T>[],
    narrowed = '',
    each = '',
  ): readonly string[] {
    if (present.length === 0 && absent.length === 0) return this.names.map((name) => `${name}${each}`)
    const unmentioned: string[] = []
    const others: string[] = []
    for (const [name, id] of this.idsByName) {
      if (absent.some((fact) => this.isSaid(id, fact))) continue
      const isMentioned = present.some(({ terms }) => terms.some((kind) => this.lexicon.kindsOf(kind).has(id)))
      if (!isMentioned) unmentioned.push(`${name}${each}`)
      else if (this.lexicon.hasKinds(this.lexicon.withId(id))) others.push(`any other ${name}${each}${narrowed}`)
    }
    return [...unmentioned, ...others]
  }

  private speaksOf(terms: readonly T[]): boolean {
    for (const term of terms) if (this.relationOf(term).isKind) return true
    return false
  }

  private areConcerned(terms: readonly T[]): boolean {
    for (const term of terms) if (this.isConcernedBy(term)) return true
    return terms.length === 0
  }

  private isConcernedBy(term: T): boolean {
    const { isKind, mayBe, mayHold } = this.relationOf(term)
    return isKind || mayBe || mayHold
  }

  private relationOf(term: T): Relation {
    const known = this.relations.get(term.id)
    if (known !== undefined) return known
    const kinds = this.lexicon.kindsOf(term)
    const isKind = this.ids.some((id) => kinds.has(id))
    const relation = { isKind, mayBe: this.mayBe(term), mayHold: this.heldBy(term).length > 0 }
    this.relations.set(term.id, relation)
    return relation
  }

  /** What is sought among the diseases of which a term is an overlap. */
  private heldBy(term: T): readonly T[] {
    return overlappedBy(term)
      .map((id) => this.lexicon.withId(id))
      .filter((held) => this.ids.some((id) => this.lexicon.kindsOf(held).has(id)))
  }

  private mayBe(term: T): boolean {
    if (isNameless(term)) return true
    const { lexicon } = this
    return this.ids.some((id) => lexicon.hasKind(term, id) || (isGroup(term) && lexicon.mayBe(term, { id })))
  }

  /**
   * Whether an entry says what is sought under an id, or something of which that is a kind. What it asks is the term of the
   * entry: of those sought there are hundreds, which would all be read.
   */
  private isSaid(id: string, { terms }: NamedFact<T>): boolean {
    return terms.some((term) => term.narrowedTo === undefined && this.lexicon.hasKind(term, id))
  }
}

/** What was picked from these very entries is some of them. */
function isFrom<F>(entries: readonly F[], last: Picked<unknown> | undefined): last is Picked<F> {
  return last?.from === entries
}
