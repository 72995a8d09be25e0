import { quoted } from '../../kernel/quote.js'
import type { Draft } from './draft.js'
import { conceptSchema } from './elements.js'
import { listOf, type Located } from './resource.js'
import { nameOf } from './words.js'

/**
 * Whether a vaccination, or a dose, that was given has a reason why it was not: statusReason says nothing else in either
 * (hl7.org/fhir/R4/immunization-definitions.html#Immunization.statusReason, medicationadministration-definitions.html). It is
 * open then whether it was given.
 */
export function hasReasonNotDone({ resource, path }: Located, draft: Draft): boolean {
  const [reason] = listOf(resource['statusReason'])
  if (reason === undefined) return false
  const { data } = conceptSchema.safeParse(reason)
  const message = `${quoted(nameOf(data))} is a reason why it was not given, and its status says that it was: it is taken as not certain`
  draft.warn([...path, 'statusReason'], message)
  return true
}
