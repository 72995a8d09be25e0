import { CERTAINTY_LETTER } from '../../facts/german-marks.js'
import { codeSystemOf } from './code-system.js'
import type { Coding, Concept } from './elements.js'
import { isJson, listOf } from './resource.js'

/** Of a code of ICD-10-GM (HL7 Deutschland, Basisprofil DE R4): a coding of KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT. */
const CERTAINTY = 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit'
const LETTER = new RegExp(`^${CERTAINTY_LETTER}$`, 'u')

/** A letter that stands behind the code already; no code of ICD-10-GM ends with one of its own. */
const WRITTEN = new RegExp(String.raw`\s*${CERTAINTY_LETTER}$`, 'iu')

/**
 * The concept with the letter for how certain a diagnosis is – excluded, suspected, the state after it, certain – behind its
 * codes of ICD-10-GM, as it is written in German, where an extension beside the code has it.
 */
export function withCertainty(concept: Concept | undefined): Concept | undefined {
  if (concept?.coding?.some(({ extension }) => extension !== undefined) !== true) return concept
  return { ...concept, coding: concept.coding.map(lettered) }
}

function lettered(coding: Coding): Coding {
  const { system = '', code, extension } = coding
  const letter = letterIn(extension)
  if (letter === undefined || code === undefined || codeSystemOf(system) !== 'icd10') return coding
  return { ...coding, code: `${code.trim().replace(WRITTEN, '')} ${letter}` }
}

function letterIn(extension: unknown): string | undefined {
  for (const one of listOf(extension)) {
    if (!isJson(one) || one['url'] !== CERTAINTY || !isJson(one['valueCoding'])) continue
    const { code } = one['valueCoding']
    const letter = typeof code === 'string' ? code.trim().toUpperCase() : ''
    if (LETTER.test(letter)) return letter
  }
  return undefined
}
