import { collect } from './collect.js'
import { isJson, listOf, type Resource } from './resource.js'

/** What the patients among FHIR resources are known as, each once, in the order in which they stand. */
export function fhirPatientIds(values: readonly unknown[]): readonly string[] {
  const { resources } = collect(values.map((value) => ({ value, path: [] })))
  const patients = resources.filter(({ resource }) => resource.resourceType === 'Patient')
  return [...new Set(patients.flatMap(({ resource }) => knownAs(resource) ?? []))]
}

/** The id; in its place the first identifier, as where the patient is read. */
function knownAs(patient: Resource): string | undefined {
  const identifiers = listOf(patient['identifier']).map((one) => (isJson(one) ? one['value'] : undefined))
  return [patient['id'], ...identifiers].find((name) => typeof name === 'string')
}
