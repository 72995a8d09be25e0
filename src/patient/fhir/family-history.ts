import { hasCode } from './code-system.js'
import { conceptSchema } from './elements.js'
import { listOf, type Resource } from './resource.js'
import { wordsOf } from './words.js'

/**
 * Categories that say family history: a code in use, of SNOMED CT the family history with explicit context and that of a
 * clinical finding, of LOINC the section "History of family member diseases".
 */
const FAMILY = ['family-history', '57177007', '416471007', '10157-6']
const FAMILY_WORDS =
  /^(?:family|familial) (?:medical )?history\b|^familienanamnese|^antécédents familiaux|^anamnesi familiare/iu

/** Whether its category says that it is of the family: FHIR has FamilyMemberHistory for that, but not everybody uses it. */
export function isOfFamily({ category }: Resource): boolean {
  return listOf(category).some((one) => {
    const { data } = conceptSchema.safeParse(one)
    return hasCode(data, ...FAMILY) || wordsOf(data).some((word) => FAMILY_WORDS.test(word))
  })
}
