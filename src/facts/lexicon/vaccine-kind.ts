import type { Lexicon } from './lexicon.js'
import type { DrugTerm, Route } from '../term.js'

/** What is known of how a vaccine was given. */
interface Giving {
  readonly route?: Route | undefined
  /** the lowest and the highest age, in completed years, at which it may have been */
  readonly age?: { readonly min: number; readonly max: number } | undefined
}

/**
 * The vaccine that was given, of a class of vaccines against the same: where how it was given leaves one of them, it was that.
 * An influenza vaccine that was injected, or was given to somebody of 70 years, is not the nasal one, and so not live.
 */
export function kindGiven(term: DrugTerm, giving: Giving, drugs: Lexicon<DrugTerm>): DrugTerm {
  if (term.kind !== 'drug-class') return term
  const kinds = drugs.termsOf(term).filter(({ kind }) => kind === 'drug')
  const [only, ...others] = kinds.filter((kind) => mayBeGiven(kind, giving))
  return only === undefined || others.length > 0 || kinds.length === 1 ? term : only
}

function mayBeGiven({ routes, ages }: DrugTerm, { route, age }: Giving): boolean {
  const isWay = route === undefined || routes.length === 0 || routes.some((own) => wayOf(own) === wayOf(route))
  const isAge = ages === undefined || age === undefined || (age.max >= ages.from && age.min < ages.below)
  return isWay && isAge
}

/** What goes into a muscle, below the skin or into a vein is injected: of a vaccine that is not told apart with care. */
function wayOf(route: Route): Route {
  return route === 'sc' || route === 'iv' ? 'im' : route
}
