import type { Chart } from './chart.js'
import { isCertain } from './courses.js'
import type { AllergyEntry, DrugEntry } from './patient.js'
import { isFuture } from './suspicions.js'
import { DRUG_CLASSES, DRUG_TERMS, DRUGS, ingredientsOf, isKindOf, termOf } from './terms.js'

/** A reaction to a drug that acts on the immune system tells that it was taken, if the list of drugs says nothing of it. */
export function tellsOfIntake({ name, status }: AllergyEntry, drugs: readonly DrugEntry[], chart: Chart): boolean {
  const term = termOf('drugs', name)
  if (term === undefined || status === 'absent' || Object.hasOwn(DRUG_CLASSES, term)) return false
  const parts = partsOf(term)
  const isKind = (one: string, other: string): boolean => isKindOf('drugs', one, other)
  const isSettled = drugs.some((drug) => {
    const listedTerm = termOf('drugs', drug.name)
    if (listedTerm === undefined || isFuture(drug.start ?? drug.date, chart)) return false
    const others = partsOf(listedTerm)
    if (drug.status === 'absent') return parts.every((one) => others.some((other) => isKind(one, other)))
    return isCertain(drug) === 'true' && parts.every((one) => others.some((other) => isKind(other, one)))
  })
  return parts.some((one) => isKind(one, 'immunomodulator')) && !isSettled
}

/** What an allergy is to: of what nobody knows as a whole, or by its code means something else, each drug that a word names. */
export function substancesOf(entry: AllergyEntry): readonly AllergyEntry[] {
  if (!entry.name.includes(' or ') && termOf('drugs', entry.name) !== undefined) return [entry]
  const words = entry.name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const named = Object.entries(DRUGS).filter(([id, { alias = id }]) =>
    [id, alias.toLowerCase()].some((one) => words.includes(one)),
  )
  return named.map(([name]) => ({ ...entry, name }))
}

/** The drugs of a product, or the drug itself. */
export function partsOf(term: string): readonly string[] {
  return Object.hasOwn(DRUG_TERMS, term) ? [term] : ingredientsOf(term)
}
