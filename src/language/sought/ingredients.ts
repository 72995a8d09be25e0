import { some, FALSE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../facts/term.js'
import type { Sought } from './sought.js'

/**
 * What the terms of a drug stand for: a product is its ingredients, each once; a form of a drug is that drug, whatever the
 * salt; everything else is itself.
 */
export function ingredientsOf(terms: readonly DrugTerm[], drugs: Lexicon<DrugTerm>): readonly DrugTerm[] {
  const found = terms.flatMap((term) => {
    const parts = term.ingredients.map((id) => drugs.get(id)).filter((part) => part !== undefined)
    return parts.length === 0 ? [drugOfForm(term, drugs)] : ingredientsOf(parts, drugs)
  })
  return [...new Set(found)]
}

function drugOfForm(term: DrugTerm, drugs: Lexicon<DrugTerm>): DrugTerm {
  const broader = term.parents.map((id) => drugs.get(id))
  return broader.find((parent) => parent?.oneDrug === true) ?? term
}

/** An ingredient of a course that is, or may be, of what is sought. */
export interface SoughtIngredient {
  /** undefined where the name of the course is not recognised */
  readonly ingredient: DrugTerm | undefined
  /** whether it is of what is sought: true or unknown */
  readonly identity: Truth
}

/** The ingredients of a course that are, or may be, of what is sought; a product that is sought as such counts as a whole. */
export function soughtIn(
  { terms, doubt }: DrugFact,
  sought: Sought<DrugTerm>,
  drugs: Lexicon<DrugTerm>,
): readonly SoughtIngredient[] {
  const [term, second] = terms
  if (term === undefined) return UNRECOGNISED
  // only the terms of the vocabulary come again and again
  const isPlain = second === undefined && doubt === undefined && term.narrowedTo === undefined
  if (!isPlain) return look(terms, doubt, sought, drugs)
  let known = looked.get(sought)
  if (known === undefined) looked.set(sought, (known = new Map<DrugTerm, readonly SoughtIngredient[]>()))
  let found = known.get(term)
  if (found === undefined) known.set(term, (found = look(terms, undefined, sought, drugs)))
  return found
}

const UNRECOGNISED: readonly SoughtIngredient[] = [{ ingredient: undefined, identity: UNKNOWN }]

/** Of the single terms that were looked for: they come again and again. */
const looked = new WeakMap<Sought<DrugTerm>, Map<DrugTerm, readonly SoughtIngredient[]>>()

function look(
  terms: readonly DrugTerm[],
  doubt: DrugFact['doubt'],
  sought: Sought<DrugTerm>,
  drugs: Lexicon<DrugTerm>,
): readonly SoughtIngredient[] {
  const identified = (ingredient: DrugTerm): { readonly ingredient: DrugTerm; readonly identity: Truth } => {
    return { ingredient, identity: sought.truthOf({ terms: [ingredient], doubt }) }
  }
  const found = terms.flatMap((term) => {
    const [whole, parts] = [identified(term), ingredientsOf([term], drugs).map(identified)]
    return whole.identity > some(parts.map(({ identity }) => identity)) ? [whole] : parts
  })
  const distinct = new Map(found.map((one) => [one.ingredient, one]))
  return [...distinct.values()].filter(({ identity }) => identity !== FALSE)
}

/** Whether the term stands for one drug and no more: an ingredient does, and a class whose members are forms of one. */
export function isOneDrug({ kind, oneDrug }: DrugTerm): boolean {
  return kind === 'drug' || oneDrug === true
}

/** Whether two terms certainly name different drugs: two ingredients do, a class and one of its members do not. */
export function areDistinct(one: DrugTerm, other: DrugTerm, drugs: Lexicon<DrugTerm>): boolean {
  if (one.id === other.id) return false
  if (one.kind === 'drug' && other.kind === 'drug') return true
  return !drugs.mayBe(one, other)
}
