import { isJson, listOf, type Json } from './resource.js'

/** The parts of an entry of a bundle that may have a modifier of their own. */
const PARTS = ['search', 'request', 'response']

/** Whether an entry of a bundle has an element that may turn the meaning of the rest round; none is known here. */
export function isModified(entry: Json): boolean {
  const parts = [entry, ...PARTS.flatMap((part) => listOf(entry[part]).filter(isJson))]
  return parts.some((part) => listOf(part['modifierExtension']).length > 0)
}

/** The rules that a bundle was written by, which change what it means (hl7.org/fhir/R4/resource.html#implicitRules). */
export function rulesOf({ implicitRules }: Json): string | undefined {
  return typeof implicitRules === 'string' && implicitRules !== '' ? implicitRules : undefined
}
