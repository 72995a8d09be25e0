import type { Facts } from '../facts/facts.js'
import { InputError } from '../kernel/diagnostic.js'
import { relocated } from './fhir/gathered.js'
import { readFhir, warningsOf, type FhirRecord } from './fhir/read.js'
import { fhirText, gatheredText } from './fhir/text.js'
import { parseJson, type JsonSource } from './json/json.js'
import { readPatient } from './patient.js'
import { inWords } from '../kernel/quote.js'
import type { ReadOptions } from './reading/read-options.js'
import { Remarks } from './reading/remarks.js'

const BYTE_ORDER_MARK = '\uFEFF'

/** One patient as it was read: the facts, and what stands in the file. */
export interface PatientRecord {
  readonly facts: Facts
  /** the patient in the form of a patient file */
  readonly patient: Readonly<Record<string, unknown>>
  /** what became of the resources; undefined for a patient file */
  readonly fhir: Pick<FhirRecord, 'used' | 'leftOut'> | undefined
}

/**
 * Reads the patients of a text: a patient file, which holds one, or FHIR R4, which may hold several.
 * @throws InputError with everything that is wrong, each with its place and a remedy
 */
export function readPatients(text: string, options: ReadOptions): readonly Facts[] {
  return readRecords(text, options).map(({ facts }) => facts)
}

/** The same, with what each patient was read from. */
export function readRecords(text: string, options: ReadOptions): readonly PatientRecord[] {
  const { gathered } = options
  try {
    return recordsIn(text, options)
  } catch (error) {
    throw gathered !== undefined && error instanceof InputError ? relocated(error, gathered) : error
  }
}

function recordsIn(text: string, options: ReadOptions): readonly PatientRecord[] {
  const hasMark = text.startsWith(BYTE_ORDER_MARK)
  const bare = hasMark ? text.slice(BYTE_ORDER_MARK.length) : text
  const marked = hasMark ? [{ path: '', message: 'the file begins with a byte-order mark, which was ignored' }] : []
  const { file, gathered } = options
  const fhir = gathered === undefined ? fhirText(file, bare) : gatheredText(file, bare, gathered)
  if (fhir !== undefined) {
    return readFhir(fhir, options).map((record) => {
      const patient = membersOf(record.source.value)
      const remarks = new Remarks(record.source, options.strict)
      const facts = readPatient(patient, options, remarks, (found) => [...marked, ...warningsOf(record, found)])
      const { used, leftOut } = record
      return { facts, patient: Object.fromEntries(patient), fhir: { used, leftOut } }
    })
  }
  const source = parseJson(file, bare)
  const patient = patientOf(source)
  const remarks = new Remarks(source, options.strict)
  const facts = readPatient(patient, options, remarks, (found) => [...marked, ...found])
  return [{ facts, patient: Object.fromEntries(patient), fhir: undefined }]
}

function membersOf(value: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(value))
}

/** The members of the one JSON object that a patient is. */
function patientOf(source: JsonSource): ReadonlyMap<string, unknown> {
  const { value } = source
  const refuse = (message: string, remedy: string): never => {
    throw new InputError([{ file: source.file, place: source.place([], 'value'), severity: 'error', message, remedy }])
  }
  if (Array.isArray(value)) {
    return refuse(
      'this is a list, and a file holds one patient',
      'put each patient, { … }, into a file of its own, or on a line of its own for screen cohort',
    )
  }
  if (typeof value !== 'object' || value === null) {
    return refuse(
      `expected an object, found ${inWords(value)}`,
      'a patient is an object, such as { "sex": "female", "age": 34 }',
    )
  }
  return membersOf(value)
}
