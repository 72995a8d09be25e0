import type { NamedFact } from '../facts/fact.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { Term } from '../facts/term.js'
import { listed } from './finding.js'
import type { Compiler } from './rule.js'

/** What a rule asks for by name: terms of one lexicon, any of which will do. */
export class Sought<T extends Term> {
  /** the names as the rule writes them: `rituximab or belimumab` */
  readonly what: string
  readonly terms: readonly T[]
  private readonly ids: ReadonlySet<string>
  private readonly lexicon: Lexicon<T>

  constructor(names: readonly string[], terms: readonly T[], lexicon: Lexicon<T>) {
    this.what = listed(names, 'or')
    this.terms = terms
    this.ids = new Set(terms.map(({ id }) => id))
    this.lexicon = lexicon
  }

  /** The fact is one of what is sought, or of a kind of it. */
  includes(fact: NamedFact<T>): boolean {
    return fact.terms.some((term) => {
      const kinds = this.lexicon.kindsOf(term)
      for (const id of this.ids) if (kinds.has(id)) return true
      return false
    })
  }

  /** The fact names something broader than what is sought: a "biologic" may have been rituximab. */
  narrows(fact: NamedFact<T>): boolean {
    return fact.terms.some((term) => this.terms.some((sought) => this.lexicon.kindsOf(sought).has(term.id)))
  }

  /** Those of the absent entries that, together, cover everything that is sought; none if they leave something open. */
  covering<F extends NamedFact<T>>(absent: readonly F[]): readonly F[] {
    const covering = absent.filter((fact) => this.narrows(fact))
    const covered = this.terms.every((sought) => covering.some((fact) => this.isWithin(sought, fact)))
    return covered ? covering : []
  }

  /** The absent entries that deny what the present one says. */
  denying<F extends NamedFact<T>>(present: NamedFact<T>, absent: readonly F[]): readonly F[] {
    return absent.filter((fact) => present.terms.some((term) => this.isWithin(term, fact)))
  }

  private isWithin(term: T, fact: NamedFact<T>): boolean {
    return fact.terms.some(({ id }) => this.lexicon.kindsOf(term).has(id))
  }
}

/** Looks up the names of a rule, and refuses the rule where one is not known. */
export function seek<T extends Term>(
  names: string | readonly string[],
  lexicon: Lexicon<T>,
  kind: string,
  path: readonly PropertyKey[],
  compiler: Compiler,
): Sought<T> {
  const all = typeof names === 'string' ? [names] : names
  const terms = all.map((name, index) => {
    const term = lexicon.find(name)
    if (term !== undefined) return term
    const meant = lexicon.nearest(name)
    return compiler.refuse(
      typeof names === 'string' ? path : [...path, index],
      `'${name}' is not a known ${kind}`,
      meant === undefined ? `add it to a vocabulary file` : `did you mean '${meant}'?`,
    )
  })
  return new Sought(all, terms, lexicon)
}
