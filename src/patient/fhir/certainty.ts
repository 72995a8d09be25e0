import { CERTAINTY_LETTER } from '../../facts/lexicon/german-marks.js'
import { codeSystemOf } from './code-system.js'
import type { Coding, Concept } from './elements.js'
import { isJson, listOf } from './resource.js'

/**
 * Of a code of ICD-10-GM: a coding of KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT. The address is that of HL7 Deutschland (Basisprofil
 * DE R4, icd-10-gm-diagnosesicherheit); others write one of their own that ends in the same way.
 */
const CERTAINTY = /diagnosesicherheit$/iu
const LETTER = new RegExp(`^${CERTAINTY_LETTER}$`, 'u')

/** A letter that stands behind the code already; no code of ICD-10-GM ends with one of its own. */
const WRITTEN = new RegExp(String.raw`\s*${CERTAINTY_LETTER}$`, 'iu')
const PARTED = new RegExp(String.raw`\s${CERTAINTY_LETTER}$`, 'iu')

/**
 * The concept with the letter for how certain a diagnosis is – excluded, suspected, the state after it, certain – behind its
 * codes of ICD-10-GM, as it is written in German, where an extension beside the code has it, or one of the whole.
 * @param ofWhole the extensions of the resource
 */
export function withCertainty(concept: Concept | undefined, ofWhole?: unknown): Concept | undefined {
  const shared = letterOfWhole(concept, ofWhole)
  const isSaid = shared !== undefined || concept?.coding?.some(({ extension }) => extension !== undefined) === true
  if (concept?.coding === undefined || !isSaid) return concept
  return { ...concept, coding: concept.coding.map((coding) => lettered(coding, shared)) }
}

/** The letter of a diagnosis as a whole that none of its codes can carry, since none is of ICD-10. */
export function uncarriedCertainty(concept: Concept | undefined, ofWhole: unknown): string | undefined {
  return concept?.coding?.some(canCarry) === true ? undefined : letterOfWhole(concept, ofWhole)
}

/** What an extension of a diagnosis, or of one of its codes, says of how certain it is where that is no letter that is known. */
export function unknownCertainty(concept: Concept | undefined, ofWhole: unknown): string | undefined {
  const parts = [ofWhole, concept?.['extension'], ...(concept?.coding ?? []).map(({ extension }) => extension)]
  return parts.flatMap(saidIn).find((said) => !LETTER.test(said))
}

function letterOfWhole(concept: Concept | undefined, ofWhole: unknown): string | undefined {
  return letterIn(concept?.['extension']) ?? letterIn(ofWhole)
}

function canCarry({ system = '', code }: Coding): boolean {
  return code !== undefined && codeSystemOf(system) === 'icd10'
}

function lettered(coding: Coding, shared: string | undefined): Coding {
  const { code = '', extension } = coding
  const own = letterIn(extension)
  const letter = own ?? (PARTED.test(code.trim()) ? undefined : shared)
  if (letter === undefined || !canCarry(coding)) return coding
  return { ...coding, code: `${code.trim().replace(WRITTEN, '')} ${letter}` }
}

function letterIn(extension: unknown): string | undefined {
  return saidIn(extension).find((said) => LETTER.test(said))
}

function saidIn(extension: unknown): string[] {
  return listOf(extension).flatMap((one) => {
    if (!isJson(one) || typeof one['url'] !== 'string' || !CERTAINTY.test(one['url'])) return []
    const { valueCoding, valueCode } = one
    const code = isJson(valueCoding) ? valueCoding['code'] : valueCode
    return typeof code === 'string' ? [code.trim().toUpperCase()] : []
  })
}
