import type { Facts } from '../facts/facts.js'
import { InputError } from '../kernel/diagnostic.js'
import { parseJson, type JsonPlaces } from './json/json.js'
import { readPatient } from './patient.js'
import { UNUSUAL } from './form/plain-form.js'
import { scanPlainly } from './form/plain-scan.js'
import { readPatients } from './read.js'
import type { ReadOptions } from './reading/read-options.js'
import { Remarks } from './reading/remarks.js'
import { patientSchema } from './schema.js'
import { isUtf16 } from './json/utf16.js'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads the patients of a text as `readPatients` does, at a fraction of the cost where it is plainly one patient of the
 * form of a patient file: a cohort has many of them.
 * @param bytes UTF-8
 * @throws InputError as `readPatients` does, and for what is no UTF-8
 */
export function readPatientBytes(bytes: Uint8Array, options: ReadOptions): readonly Facts[] {
  const scanned = options.gathered === undefined ? scanPlainly(patientSchema, bytes) : UNUSUAL
  if (scanned === UNUSUAL) return readPatients(textOf(options.file, bytes), options)
  const members: Readonly<Record<string, unknown>> = scanned
  // all keys are known
  const patient = { keys: () => [], get: (key: string) => members[key] }
  const remarks = new Remarks(sourceOf(options.file, bytes), options.strict, true)
  return [readPatient(patient, options, remarks, (found) => found)]
}

function textOf(name: string, bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw unreadable(name, 'is UTF-16 text')
  try {
    return decoder.decode(bytes)
  } catch {
    throw unreadable(name, 'is not UTF-8 text')
  }
}

function unreadable(file: string, message: string): InputError {
  return new InputError([{ file, severity: 'error', message, remedy: 'save it as UTF-8' }])
}

/** The text with its places, which only a remark asks for. */
function sourceOf(file: string, bytes: Uint8Array): JsonPlaces {
  let parsed: JsonPlaces | undefined
  const source = (): JsonPlaces => (parsed ??= parseJson(file, textOf(file, bytes)))
  return {
    file,
    given: (path) => path,
    place: (path, of) => source().place(path, of),
    compare: (a, b) => source().compare(a, b),
  }
}
