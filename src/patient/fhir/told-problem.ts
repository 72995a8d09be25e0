import { quoted } from '../../kernel/quote.js'
import { hasCode } from './code-system.js'
import type { Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { namingOf } from './naming.js'
import type { Located } from './resource.js'
import type { WrittenValue } from './result-value.js'
import { addSuspected } from './suspected.js'
import { vocables } from './vocables.js'
import { nameOf } from './words.js'

/**
 * What an Observation is called whose value is a condition: of LOINC problem, condition, clinical finding, diagnosis, history of
 * past illness, diagnoses of admission and discharge; of SNOMED CT problem, diagnosis (of two kinds), condition, finding. They
 * are the problem types of C-CDA (2.16.840.1.113883.3.88.12.3221.7.2), which keeps problems as observations.
 */
const IN_LOINC = ['75326-9', '75323-6', '75321-0', '29308-4', '11348-0', '46241-6', '11535-2']
const IN_SNOMED = ['55607006', '282291009', '439401001', '64572001', '404684003']

/**
 * Suspects the condition that an Observation tells as its value. It is none that is recorded as one, and nobody knows whether it
 * is, or was, there.
 * @returns whether it tells of one that is known
 */
export function addToldProblem(
  concept: Concept | undefined,
  { valueCodeableConcept: told, dataAbsentReason }: WrittenValue,
  { path }: Pick<Located, 'path'>,
  mapping: Mapping,
): boolean {
  if (told === undefined || dataAbsentReason !== undefined || !hasCode(concept, ...IN_LOINC, ...IN_SNOMED)) return false
  if (namingOf(told, vocables.condition(mapping.vocabulary)).by === 'nothing') return false
  addSuspected(told, `an observation tells of ${quoted(nameOf(told))}`, [...path, 'valueCodeableConcept'], mapping)
  return true
}
