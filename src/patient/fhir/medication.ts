import { conceptSchema, referenceSchema, type Concept, type Reference } from './elements.js'
import { modifierOf, type Mapping } from './mapping.js'
import { readable } from '../written/written-text.js'
import type { References } from './reference.js'
import { listOf, isJson, type Json, type Located } from './resource.js'

/** How the resources about medication name what is taken. */
export interface WrittenMedication {
  readonly medicationCodeableConcept?: Concept | undefined
  readonly medicationReference?: Reference | undefined
}

/**
 * What is taken: as a concept, or by a reference to a Medication, whose only ingredient that has an effect stands in
 * where it has no code of its own. A reference that leads nowhere keeps the words beside it.
 */
export function medicationOf(
  { medicationCodeableConcept, medicationReference }: WrittenMedication,
  from: Located,
  { draft, references }: Mapping,
): Concept | undefined {
  if (medicationCodeableConcept !== undefined) return medicationCodeableConcept
  if (medicationReference === undefined) return undefined
  const { reference, display } = medicationReference
  const located = references.find(reference, from)
  if (located !== undefined) draft.refer(located)
  const found = located?.resource
  const coded = conceptIn(found?.['code'])
  if (coded !== undefined) return coded
  const effective = listOf(found?.['ingredient']).filter((part) => !isJson(part) || part['isActive'] !== false)
  const ingredients = effective.map((part) =>
    isJson(part) && located !== undefined ? ingredientIn(part, [located, from], references) : undefined,
  )
  const [only, ...others] = ingredients
  if (only !== undefined && others.length === 0) return only
  // a reference is kept whole where it leads somewhere: as a name it is no longer than any other
  return { text: display ?? (reference === undefined ? undefined : readable(reference)) }
}

/**
 * Whether a product is entered in error (hl7.org/fhir/R4/valueset-medication-status.html), or says that it means something
 * else than its elements do: what was taken is then not sure.
 */
export function isDoubtful(
  { medicationCodeableConcept, medicationReference }: WrittenMedication,
  from: Located,
  { draft, references }: Mapping,
): boolean {
  const product = references.find(medicationReference?.reference, from)
  if (medicationCodeableConcept !== undefined || product === undefined) return false
  const modifier = modifierOf(product.resource)
  if (modifier === undefined) return product.resource['status'] === 'entered-in-error'
  const told = `the product is modified by ${modifier.join('.')}, which is not understood: whether it was taken is left open`
  draft.warn([...product.path, ...modifier], told)
  return true
}

/** What a product contains, without what has no effect, and what the reference to it calls it. */
export function contentsOf(
  { medicationCodeableConcept, medicationReference }: WrittenMedication,
  from: Located,
  { references }: Mapping,
): readonly Concept[] {
  if (medicationCodeableConcept !== undefined || medicationReference === undefined) return []
  const { reference, display } = medicationReference
  const product = references.find(reference, from)
  if (product === undefined) return []
  const parts = listOf(product.resource['ingredient']).filter(isJson)
  const contents = parts
    .filter((part) => part['isActive'] !== false)
    .map((part) => ingredientIn(part, [product, from], references))
    .filter((one) => one !== undefined)
  return display === undefined ? contents : [...contents, { text: display }]
}

/**
 * An ingredient as a concept, or by a reference to a substance or another product.
 * @param from the product, and what refers to it, in which a substance may be contained
 */
function ingredientIn(
  { itemCodeableConcept, itemReference }: Json,
  from: readonly Located[],
  references: References,
): Concept | undefined {
  const { data: item } = referenceSchema.safeParse(itemReference)
  const found = from.map((one) => references.find(item?.reference, one)).find((one) => one !== undefined)
  return conceptIn(itemCodeableConcept) ?? conceptIn(found?.resource['code'])
}

function conceptIn(value: unknown): Concept | undefined {
  const read = conceptSchema.safeParse(value)
  return read.success && Object.keys(read.data).length > 0 ? read.data : undefined
}
