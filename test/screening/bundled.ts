import { readdirSync, readFileSync } from 'node:fs'
import { readLibrary, type TextFile } from '../../src/criteria/library.js'

/** Something of a patient file that is made otherwise: where it stands, and what. */
export type Edit = readonly [path: string, value: unknown]

/** The trials and the vocabulary that come with the program. */
export const bundled = readLibrary(texts('criteria', /^NCT\d+\.yaml$/u), texts('criteria/vocabulary', /\.yaml$/u))

/** One of the invented patients that come with the program, changed. */
export function patientWith(file: string, edits: readonly Edit[]): object {
  const patient = JSON.parse(readFileSync(`fixtures/patients/${file}.json`, 'utf8')) as object
  for (const [path, value] of edits) put(patient, path.split('/'), value)
  return patient
}

/** The texts of a folder whose names are of this form. */
export function texts(folder: string, name: RegExp): TextFile[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}

function put(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>
  if (rest.length === 0) holder[key] = value
  else put(holder[key], rest, value)
}
