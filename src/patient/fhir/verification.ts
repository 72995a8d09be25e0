import { hasCode } from './code-system.js'
import type { Concept } from './elements.js'

/**
 * How sure it is that something is there: codes of hl7.org/fhir/R4/valueset-condition-ver-status.html and
 * valueset-allergyintolerance-verification.html, and of SNOMED CT the finding contexts (below 410514004).
 */

/** Confirmed; SNOMED CT: confirmed present, known present, definitely present. */
export const CONFIRMED = ['confirmed', '410605003', '410515003', '410591008']

/** Refuted; SNOMED CT: known absent, definitely not present. */
export const REFUTED = ['refuted', '410516002', '410594000']

/** Open; SNOMED CT: suspected, known possible, probably present, probably not present. */
export const OPEN = ['unconfirmed', 'provisional', 'differential', '415684004', '410590009', '410592001', '410593006']

/** Whether something is ruled out, and nothing beside that says the contrary. */
export function isRefuted(verified: Concept | undefined): boolean {
  return hasCode(verified, ...REFUTED) && !hasCode(verified, ...CONFIRMED, ...OPEN)
}
