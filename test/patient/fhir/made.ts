import type { Json } from '../../../src/patient/fhir/resource.js'
import { readFhir, type FhirRecord } from '../../../src/patient/fhir/read.js'
import { fhirText } from '../../../src/patient/fhir/text.js'
import { pointer } from '../../../src/patient/json/json-path.js'
import { day } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

/** Where the resource of a test stands in its bundle. */
const PLACE = '/entry/1/resource'

/** The patients of a value of FHIR. */
export function recordsOf(value: unknown, asOf?: string): readonly FhirRecord[] {
  const text = fhirText('bundle.json', JSON.stringify(value))
  if (text === undefined) throw new Error('expected FHIR')
  return readFhir(text, { vocabulary, asOf: asOf === undefined ? undefined : day(asOf), today: day('2026-03-01') })
}

/** The only patient of a value of FHIR. */
export function recordOf(value: unknown, asOf?: string): FhirRecord {
  const [record, ...others] = recordsOf(value, asOf)
  if (record === undefined || others.length > 0) throw new Error('expected one patient')
  return record
}

/** A bundle of a patient and other resources. */
export function bundleOf(patient: Json, ...resources: readonly Json[]): Json {
  const entry = [{ resourceType: 'Patient', id: 'p1', ...patient }, ...resources].map((resource) => ({ resource }))
  return { resourceType: 'Bundle', type: 'collection', entry }
}

/** What a bundle of a patient and other resources makes of the patient, without the patient's own values. */
export function listsOf(...resources: readonly Json[]): Json {
  const { id: _id, ...lists } = recordOf(bundleOf({}, ...resources)).source.value as Record<string, unknown>
  return lists
}

/** What becomes of one resource about the patient: the list, its entry, and what is said of it. */
export interface Made {
  readonly list?: string
  readonly entry?: unknown
  /** notes of the reader, with the place below the resource */
  readonly notes?: readonly string[]
  /** why it was left out */
  readonly out?: readonly string[]
}

/** @param patient more of the patient, such as a birth date */
export function made(resource: Json, patient: Json = {}): Made {
  const about = { subject: { reference: 'Patient/p1' }, ...resource }
  const { source, notes, leftOut } = recordOf(bundleOf(patient, about))
  const lists = Object.entries(source.value).filter(([key, value]) => Array.isArray(value) && key !== 'incomplete')
  const [list, entries] = lists[0] ?? []
  const out = leftOut.map(({ why }) => why)
  const told = notes
    .filter(({ message }) => !message.endsWith('it was left out'))
    .map(({ path, message }) => `${pointer(path).replace(PLACE, '')}: ${message}`)
  return {
    ...(list === undefined ? {} : { list, entry: (entries as unknown[])[0] }),
    ...(told.length === 0 ? {} : { notes: told }),
    ...(out.length === 0 ? {} : { out }),
  }
}

/** A concept of one coding. */
export function coded(system: string, code: string, display?: string): Json {
  return { coding: [{ system, code, ...(display === undefined ? {} : { display }) }] }
}

export const SNOMED = 'http://snomed.info/sct'
export const LOINC = 'http://loinc.org'
export const ICD10 = 'http://hl7.org/fhir/sid/icd-10'
export const ATC = 'http://www.whocc.no/atc'
export const ABSENT = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'
