import { both, FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { DrugFact, NamedFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import { couldBe, courseWords } from './drug-course.js'
import type { Clause } from '../rule/finding.js'
import { ingredientsOf } from '../sought/ingredients.js'
import { isKnown, type Compiler } from '../rule/rule.js'
import { seek } from '../rule/seek.js'
import type { Sought } from '../sought/sought.js'
import { meaningsOf } from '../rule/vague.js'

/** The drugs that a rule means: those that it names, without those that it excepts. */
export class DrugsMeant {
  /** `biologic other than rituximab` */
  readonly what: string
  readonly sought: Sought<DrugTerm>
  private readonly excepted: Sought<DrugTerm> | undefined
  private readonly drugs: Lexicon<DrugTerm>

  constructor(sought: Sought<DrugTerm>, excepted: Sought<DrugTerm> | undefined, drugs: Lexicon<DrugTerm>) {
    this.sought = sought
    this.excepted = excepted
    this.drugs = drugs
    this.what = this.without(sought.what)
  }

  /** Whether something is taken out. */
  get isNarrowed(): boolean {
    return this.excepted !== undefined
  }

  /** Whether the course is of one of them; of a product, whether any of its ingredients is. */
  includes(fact: NamedFact<DrugTerm>): Truth {
    const { sought, excepted } = this
    if (fact.terms.length === 0) return UNKNOWN
    if (excepted === undefined) return sought.truthOf(fact)
    if (sought.truthOf(fact) === FALSE) return FALSE
    let truth: Truth = FALSE
    for (const term of this.toldApart(fact.terms, excepted)) {
      const terms = [term]
      // whether it was taken may be in doubt, but not what it is
      const own = both(sought.truthOf({ terms, doubt: fact.doubt }), not(excepted.truthOf({ terms })))
      if (own > truth) truth = own
    }
    return truth
  }

  /** The terms, and of a product its ingredients, unless it is sought, or taken out, as such. */
  private toldApart(terms: readonly DrugTerm[], excepted: Sought<DrugTerm>): readonly DrugTerm[] {
    return terms.flatMap((term) => {
      if (term.ingredients.length === 0) return [term]
      const parts = ingredientsOf([term], this.drugs)
      const isAsSuch = (one: Sought<DrugTerm>): boolean =>
        one.truthOf({ terms: [term] }) > one.truthOf({ terms: parts })
      return isAsSuch(this.sought) || isAsSuch(excepted) ? [term] : parts
    })
  }

  /** Why a course leaves open whether it is of one of them. */
  doubt(fact: DrugFact): Clause {
    if (this.excepted === undefined || fact.terms.length === 0 || this.sought.truthOf(fact) !== TRUE) {
      return couldBe(
        fact,
        meaningsOf(fact, this.sought, this.drugs).map((name) => this.without(name)),
      )
    }
    return `${courseWords(fact)} is not named more closely and could be ${this.excepted.what}, which does not count`
  }

  /** Why a course of what is sought does not count; undefined where it does, may, or is of something else. */
  exception(fact: NamedFact<DrugTerm>): string | undefined {
    const isExcepted = this.sought.includes(fact) && this.includes(fact) === FALSE
    return isExcepted ? `does not count, as ${this.what} is asked for` : undefined
  }

  /** What the entries leave unsaid, by name; of any other it is said how it is narrowed. */
  unsaidBy(present: readonly DrugFact[], absent: readonly DrugFact[], narrowed: string): readonly string[] {
    return this.sought.unsaidBy(present, absent, narrowed, this.without(''))
  }

  private without(name: string): string {
    return this.excepted === undefined ? name : `${name} other than ${this.excepted.what}`
  }
}

interface DrugKeys {
  readonly drug: string | readonly string[]
  readonly except?: string | readonly string[] | undefined
}

const KIND = 'drug or class of drugs'

/** Looks up the drugs that a rule names and excepts; refuses to except nothing, or everything. */
export function seekDrugs({ drug, except }: DrugKeys, compiler: Compiler): DrugsMeant {
  const { drugs } = compiler.vocabulary
  const sought = seek(drug, drugs, KIND, ['drug'], compiler)
  if (except === undefined) return new DrugsMeant(sought, undefined, drugs)
  const excepted = seek(except, drugs, KIND, ['except'], compiler)
  if (isKnown(compiler)) return new DrugsMeant(sought, excepted, drugs)
  excepted.terms.forEach((term, index) => {
    const path = typeof except === 'string' ? ['except'] : ['except', index]
    if (!sought.terms.some((named) => drugs.mayBe(named, term))) {
      compiler.refuse(path, `nothing of ${sought.what} is ${term.label}`, 'leave it out: it excepts nothing')
    }
    const whole = sought.terms.find((named) => drugs.kindsOf(named).has(term.id))
    if (whole !== undefined) {
      compiler.refuse(path, `nothing is left of ${whole.label} without ${term.label}`, 'name a narrower exception')
    }
  })
  return new DrugsMeant(sought, excepted, drugs)
}
