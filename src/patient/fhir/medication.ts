import { conceptSchema, type Concept, type Reference } from './elements.js'
import type { Mapping } from './mapping.js'
import { listOf, isJson, type Located } from './resource.js'

/** How the resources about medication name what is taken. */
export interface WrittenMedication {
  readonly medicationCodeableConcept?: Concept | undefined
  readonly medicationReference?: Reference | undefined
}

/**
 * What is taken: as a concept, or by a reference to a Medication, whose only ingredient stands in where it has no code
 * of its own. A reference that leads nowhere keeps the words beside it.
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
  const ingredients = listOf(found?.['ingredient']).map((part) =>
    isJson(part) ? conceptIn(part['itemCodeableConcept']) : undefined,
  )
  const [only, ...others] = ingredients
  if (only !== undefined && others.length === 0) return only
  return { text: display ?? reference }
}

function conceptIn(value: unknown): Concept | undefined {
  const read = conceptSchema.safeParse(value)
  return read.success && Object.keys(read.data).length > 0 ? read.data : undefined
}
