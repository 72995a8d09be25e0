import type { Route } from '../../facts/term.js'
import { hasCode } from './code-system.js'
import type { Concept } from './elements.js'
import { wordsOf } from './words.js'

/**
 * Codes of routes for when they stand without words. SNOMED CT: oral, intravenous, subcutaneous, intramuscular, respiratory
 * tract, nasal, topical, ophthalmic, rectal and intra-articular route (below 284009009), and as some write instead, oral
 * administration of treatment and intravenous; standard terms of the EDQM, which IPS prefers: oral, intravenous,
 * subcutaneous, intramuscular, inhalation, nasal, cutaneous and intraarticular use; and those of HL7 v3 for vaccines (hl7.org/fhir/R4/valueset-immunization-route.html), whose
 * words no record writes so, with the nasal inhalation of its first version.
 */
const ROUTES: readonly (readonly [Route, readonly string[]])[] = [
  ['oral', ['26643006', '394899003', '20053000', 'PO']],
  ['iv', ['47625008', '255560000', '20045000', 'IVINJ']],
  ['sc', ['34206005', '20066000', 'SQ']],
  ['im', ['78421000', '20035000', 'IM']],
  ['inhaled', ['447694001', '20020000']],
  ['nasal', ['46713006', '20049000', 'NASINHLC', 'NASINHL']],
  ['topical', ['6064005', '20003000']],
  ['ophthalmic', ['54485002']],
  ['rectal', ['37161004']],
  ['intra-articular', ['12130007', '20024000']],
]

const TAIL = /(?<!\s)\s+(?:route|use|administration|administration route)$/iu

/** The route in a word that a patient file has for it; else in the words of the record. */
export function routeOf(concept: Concept | undefined): string | undefined {
  const coded = ROUTES.find(([, codes]) => hasCode(concept, ...codes))?.[0]
  return coded ?? wordsOf(concept)[0]?.replace(TAIL, '')
}
