import { GERMAN_MARKS } from '../../facts/lexicon/german-marks.js'
import type { Code, CodeSystem } from '../../facts/term.js'
import { remembered } from '../../kernel/remembered.js'
import type { Coding, Concept } from './elements.js'

/** The addresses and object identifiers of the code systems that the vocabulary knows (terminology.hl7.org, HL7 OID registry). */
const ADDRESSES: readonly (readonly [CodeSystem, readonly string[]])[] = [
  ['loinc', ['loinc.org', '2.16.840.1.113883.6.1']],
  ['snomed', ['snomed.info/sct', 'snomed.info', '2.16.840.1.113883.6.96']],
  ['rxnorm', ['www.nlm.nih.gov/research/umls/rxnorm', '2.16.840.1.113883.6.88']],
  [
    'atc',
    ['www.whocc.no/atc', 'fhir.de/codesystem/bfarm/atc', 'fhir.de/codesystem/dimdi/atc', '2.16.840.1.113883.6.73'],
  ],
  ['cvx', ['hl7.org/fhir/sid/cvx', '2.16.840.1.113883.12.292']],
  [
    'icd10',
    [
      'hl7.org/fhir/sid/icd-10',
      'hl7.org/fhir/sid/icd-10-cm',
      'hl7.org/fhir/sid/icd-10-us',
      'hl7.org/fhir/sid/icd-10-nl',
      'fhir.de/codesystem/bfarm/icd-10-gm',
      'fhir.de/codesystem/dimdi/icd-10-gm',
      '2.16.840.1.113883.6.3',
      '2.16.840.1.113883.6.90',
    ],
  ],
]

const SYSTEMS: ReadonlyMap<string, CodeSystem> = new Map(
  ADDRESSES.flatMap(([system, addresses]) => addresses.map((address) => [address, system] as const)),
)

/** What a code of a system looks like; a code of another form was put under the wrong system. */
const FORMS: Readonly<Record<CodeSystem, RegExp>> = {
  loinc: /^\d{1,7}-\d$/u,
  snomed: /^\d{6,18}$/u,
  rxnorm: /^\d{1,8}$/u,
  atc: /^[A-Z](?:\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?)?$/iu,
  cvx: /^\d{1,3}$/u,
  icd10: new RegExp(String.raw`^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?${GERMAN_MARKS}$`, 'iu'),
}

/** An edition or a version behind the address of SNOMED CT. */
const EDITION = /^(snomed\.info\/sct)\/.*$/u

/** The system that an address names, in any of the spellings in use; two joined by a comma count as the first known. */
export const codeSystemOf = remembered((address: string): CodeSystem | undefined => {
  for (const part of address.split(/[\s,]+/u)) {
    const bare = part
      .toLowerCase()
      .replace(/^(?:https?:\/\/|urn:oid:)/u, '')
      .replace(/\/+$/u, '')
      .replace(EDITION, '$1')
    const system = SYSTEMS.get(bare)
    if (system !== undefined) return system
  }
  return undefined
})

/** The code of a coding in one of the systems; undefined for another system, and for what is no code of its system. */
export function codeOf({ system, code }: Coding, systems: readonly CodeSystem[]): SystemCode | undefined {
  if (system === undefined || code === undefined) return undefined
  const known = codeSystemOf(system)
  if (known === undefined || !systems.includes(known) || !FORMS[known].test(code.trim())) return undefined
  return { system: known, code: code.trim() }
}

type SystemCode = Pick<Code, 'system' | 'code'>

/** Whether one of the codings has one of the codes, whatever it calls the system; or the text is one of them. */
export function hasCode(concept: Concept | undefined, ...codes: readonly string[]): boolean {
  if (concept === undefined) return false
  const written = [concept.text?.toLowerCase(), ...(concept.coding ?? []).map(({ code }) => code)]
  return written.some((code) => code !== undefined && codes.includes(code))
}
