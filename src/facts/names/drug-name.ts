import { rememberedFor } from '../../kernel/remembered.js'
import { withoutAsides } from './aside.js'
import { hasDenyingSign } from './denying-sign.js'
import { readDrugWording, withoutCounts, withoutSalts } from './drug-wording.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { DrugTerm, Route } from '../term.js'
import { weekdaysIn } from './weekdays.js'

/** What the name of a drug in a record means. */
export interface ResolvedDrug {
  /** several for a combination whose parts are all known; none when the name is not recognised */
  readonly terms: readonly DrugTerm[]
  /** the route that the name tells: `ciclosporin eye drops`, `Restasis` */
  readonly route: Route | undefined
}

const UNKNOWN: ResolvedDrug = { terms: [], route: undefined }

/** What stands between the parts of a combination; a hyphen only as the last resort. */
const SEPARATORS = [
  /(?:(?<!\s)\s+)?[/+&]\s*|(?<!\s)\s+(?:and|und|with|plus)\s+/u,
  /(?:(?<!\s)\s+)?(?:[/+&]|-(?!>))\s*|(?<!\s)\s+(?:and|und|with|plus)\s+/u,
]

/**
 * The drugs that a name means, as people write it: exactly; else without strength, form, frequency and salt; else as a
 * combination of known drugs. A name of which a word is left over, misspelt or not, is not recognised.
 */
export const resolveDrug = rememberedFor((name, drugs: Lexicon<DrugTerm>): ResolvedDrug => {
  if (hasDenyingSign(name)) return UNKNOWN
  const exact = drugs.find(name)
  if (exact !== undefined) return resolved([exact], undefined)
  const { rest, asides } = withoutAsides(name)
  if (hasDenyingSign(rest)) return UNKNOWN
  return asides.reduce((found, aside) => narrowed(found, aside, drugs), resolvePlain(rest, drugs))
})

function resolvePlain(text: string, drugs: Lexicon<DrugTerm>): ResolvedDrug {
  const { words, route } = readDrugWording(text)
  const single = findSingle(words, drugs)
  if (single !== undefined) return resolved([single], route)
  for (const separator of SEPARATORS) {
    const parts = words.join(' ').split(separator).filter(isMoreThanCounts)
    const terms = parts.map((part) => findSingle(part.split(' '), drugs)).filter((term) => term !== undefined)
    if (parts.length > 0 && terms.length === parts.length) {
      return areAntibodiesAgainst(terms, drugs) ? UNKNOWN : resolved(terms, route)
    }
  }
  return UNKNOWN
}

/** A `Masern-Immunglobulin` is called by what a vaccine is called by, too, and is none. */
function areAntibodiesAgainst(terms: readonly DrugTerm[], drugs: Lexicon<DrugTerm>): boolean {
  return ['immunoglobulin', 'vaccine'].every((id) => terms.some((term) => drugs.kindsOf(term).has(id)))
}

/** The last part of "day 1 and day 15" names nothing. */
function isMoreThanCounts(part: string): boolean {
  return withoutCounts(part.split(' ')).length > 0
}

function findSingle(words: readonly string[], drugs: Lexicon<DrugTerm>): DrugTerm | undefined {
  const counted = withoutCounts(words)
  for (const attempt of [words, counted, withoutSalts(counted)]) {
    const name = attempt.join(' ')
    const term = drugs.find(name) ?? drugSpeltWithoutEnd(name, drugs)
    if (term !== undefined) return term
  }
  return undefined
}

/**
 * German, Spanish and other languages spell an international nonproprietary name without the e of its end: `Omeprazol`,
 * `methotrexat`. No two names of the list are told apart by that e alone (WHO, "Guidance on INN", principle 1: they are
 * distinctive in sound and spelling).
 */
function drugSpeltWithoutEnd(name: string, drugs: Lexicon<DrugTerm>): DrugTerm | undefined {
  const term = CONSONANT_AT_END.test(name) ? drugs.find(`${name}e`) : undefined
  return term?.kind === 'drug' || term?.oneDrug === true ? term : undefined
}

const CONSONANT_AT_END = /[b-df-hj-np-tv-z]$/iu

/** What stands in brackets may repeat the drug, name it more closely or tell its form; anything else is not understood. */
function narrowed(found: ResolvedDrug, aside: string, drugs: Lexicon<DrugTerm>): ResolvedDrug {
  const { words, route } = readDrugWording(aside)
  if (withoutCounts(words).length === 0 || weekdaysIn(aside) !== undefined)
    return { ...found, route: found.route ?? route }
  const inside = resolveDrug(aside, drugs)
  const merged = { route: found.route ?? inside.route }
  if (isOneOf(found.terms, inside.terms, drugs)) return { ...merged, terms: found.terms }
  return isOneOf(inside.terms, found.terms, drugs) ? { ...merged, terms: inside.terms } : UNKNOWN
}

/** Every one of the terms is a kind of one of the broader ones, and there is one. */
function isOneOf(terms: readonly DrugTerm[], broader: readonly DrugTerm[], drugs: Lexicon<DrugTerm>): boolean {
  return terms.length > 0 && terms.every((term) => broader.some(({ id }) => drugs.kindsOf(term).has(id)))
}

function resolved(terms: readonly DrugTerm[], route: Route | undefined): ResolvedDrug {
  return { terms, route: route ?? routeOfProduct(terms) }
}

/** A product for one route, such as eye drops, tells its route by its name or its code. */
export function routeOfProduct([only, ...more]: readonly DrugTerm[]): Route | undefined {
  const isProduct = only !== undefined && more.length === 0 && only.ingredients.length > 0 && only.routes.length === 1
  return isProduct ? only.routes[0] : undefined
}
