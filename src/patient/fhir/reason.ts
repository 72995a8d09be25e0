import { hasCode } from './code-system.js'
import type { Concept, Reference } from './elements.js'
import { conceptSchema } from './elements.js'
import type { Mapping } from './mapping.js'
import { namingOf } from './naming.js'
import type { Located } from './resource.js'
import { isRefuted } from './verification.js'
import { vocables } from './vocables.js'

/** How a resource says what it was for: by concepts, and by references to conditions. */
interface Reasons {
  readonly concepts: readonly Concept[]
  readonly references: readonly (Reference | undefined)[]
}

/**
 * What something was for: its own concepts, then those of the resources that it refers to; of one that is not in the file, or
 * has no code, the words beside the reference.
 */
export function reasonConcepts({ concepts, references: written }: Reasons, from: Located, mapping: Mapping): Concept[] {
  const referred = written.flatMap((reference) => {
    const resource = mapping.references.find(reference?.reference, from)?.resource
    const found = conceptSchema.safeParse(resource?.['code'])
    if (isNone(resource?.['verificationStatus'])) return []
    if (found.success) return [found.data]
    return reference?.display === undefined ? [] : [{ text: reference.display }]
  })
  return [...concepts, ...referred]
}

/** Whether a condition is not there, so that something else must have been the reason. */
function isNone(verificationStatus: unknown): boolean {
  const { data } = conceptSchema.safeParse(verificationStatus)
  return hasCode(data, 'entered-in-error') || isRefuted(data)
}

/** The same in words: those of the vocabulary where a code is known. */
export function reasonsOf(reasons: Reasons, from: Located, mapping: Mapping): string[] {
  const vocable = vocables.condition(mapping.vocabulary)
  const words = reasonConcepts(reasons, from, mapping).map((concept) => {
    const { name, term } = namingOf(concept, vocable)
    return term ?? name
  })
  return [...new Set(words)]
}
