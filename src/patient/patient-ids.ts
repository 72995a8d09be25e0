import { fhirPatientIds } from './fhir/patient-ids.js'
import { isJson, isResource } from './fhir/resource.js'

/** What a patient file begins with whose id stands first, as most programs write it; nothing in the id is escaped. */
const ID_FIRST = /^[ \t\r\n]*\{[ \t\r\n]*"id"[ \t\r\n]*:[ \t\r\n]*"(?<id>[^"\\]*[^"\\\s][^"\\]*)"/u
/** So many bytes are looked at for it. */
const BEGINNING = 256

/** What every FHIR resource has. */
const MARK = Buffer.from('"resourceType"')
const BYTE_ORDER_MARK = /^\uFEFF/u

/**
 * The ids of the patients of a text, as far as they show without reading the patients: each once, in the order in which
 * they stand. Of a text that is refused they are what can be made of it.
 * @param bytes UTF-8
 */
export function patientIds(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isFhir = text.includes(MARK)
  const first = isFhir ? undefined : ID_FIRST.exec(text.toString('utf8', 0, BEGINNING))?.groups?.['id']
  if (first !== undefined) return [first]
  const values = valuesIn(text.toString('utf8').replace(BYTE_ORDER_MARK, ''), isFhir)
  if (isFhir && values.flat().some(isResource)) return fhirPatientIds(values)
  return values.flatMap((value) => (isJson(value) && isName(value['id']) ? [value['id']] : []))
}

/** The values of a text: one; of FHIR perhaps one on each line. */
function valuesIn(text: string, isFhir: boolean): readonly unknown[] {
  const whole = valueOf(text)
  if (whole !== undefined) return [whole]
  return isFhir ? text.split('\n').flatMap((line) => valueOf(line) ?? []) : []
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /\S/u.test(value)
}
