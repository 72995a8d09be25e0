import { uncarriedCertainty, unknownCertainty, withCertainty } from './certainty.js'
import { codeSystemOf, hasCode } from './code-system.js'
import type { Concept, Reference } from './elements.js'
import { conceptSchema } from './elements.js'
import type { Mapping } from './mapping.js'
import { namingOf } from './naming.js'
import type { Located, Resource } from './resource.js'
import { CONFIRMED, isRefuted } from './verification.js'
import { vocables } from './vocables.js'

/** How a resource says what it was for: by concepts, and by references to conditions. */
interface Reasons {
  readonly concepts: readonly Concept[]
  readonly references: readonly (Reference | undefined)[]
}

/**
 * What something was for: its own concepts, then those of the resources that it refers to; of one that is not in the file, or
 * has no code, the words beside the reference. What is not there was no reason, and what is not certain is only a suspected one.
 */
export function reasonConcepts({ concepts, references: written }: Reasons, from: Located, mapping: Mapping): Concept[] {
  const referred = written.flatMap((reference) => {
    const resource = mapping.references.find(reference?.reference, from)?.resource
    const found = conceptSchema.safeParse(resource?.['code'])
    const sure = surenessOf(resource)
    if (sure === 'none') return []
    if (found.success) return asSure(found.data, worse(sure, surenessBy(found.data, resource?.['extension'])), mapping)
    return reference?.display === undefined ? [] : [{ text: reference.display }]
  })
  return [...concepts.flatMap((concept) => asSure(concept, surenessBy(concept, undefined), mapping)), ...referred]
}

/** How sure it is that a condition is there. */
type Sureness = 'none' | 'suspected' | 'sure'

/** By its status: what is not there cannot have been the reason, so that something else must have been. */
function surenessOf(condition: Resource | undefined): Sureness {
  const { data: verified } = conceptSchema.safeParse(condition?.['verificationStatus'])
  if (hasCode(verified, 'entered-in-error') || isRefuted(verified)) return 'none'
  return verified === undefined || hasCode(verified, ...CONFIRMED) ? 'sure' : 'suspected'
}

const LETTER = /(?<=[\d.])\s*([AVZG])$/iu

/** By the letter for its certainty (ICD-10-GM): excluded, suspected, the state after it, which is hardly what a stay is for. */
function surenessBy(concept: Concept, ofWhole: unknown): Sureness {
  const codes = (withCertainty(concept, ofWhole)?.coding ?? []).filter(
    ({ system }) => codeSystemOf(system ?? '') === 'icd10',
  )
  const carried = codes.flatMap(({ code = '' }) => LETTER.exec(code.trim())?.[1]?.toUpperCase() ?? [])
  const letters = [...carried, uncarriedCertainty(concept, ofWhole) ?? 'G']
  if (letters.includes('A')) return 'none'
  return letters.some((letter) => letter !== 'G') || unknownCertainty(concept, ofWhole) !== undefined
    ? 'suspected'
    : 'sure'
}

function worse(one: Sureness, other: Sureness): Sureness {
  return one === 'sure' ? other : other === 'none' ? other : one
}

function asSure(concept: Concept, sure: Sureness, { vocabulary }: Mapping): Concept[] {
  if (sure === 'none') return []
  if (sure === 'sure') return [concept]
  const { name, term } = namingOf(concept, vocables.condition(vocabulary))
  return [{ text: `suspected ${term ?? name}` }]
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
