import type { References } from './reference.js'
import type { Located } from './resource.js'
import { subjectOf } from './subject.js'

/** Whether a resource without a reader may be about a patient: where it names no other one. */
export function mayBeAbout({ resource: patient }: Located, located: Located, references: References): boolean {
  const reference = subjectOf(located.resource)?.['reference']
  const found = typeof reference === 'string' ? references.find(reference, located) : undefined
  return found?.resource.resourceType !== 'Patient' || found.resource === patient
}
