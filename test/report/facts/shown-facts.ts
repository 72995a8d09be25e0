import { readRecords, type PatientRecord } from '../../../src/patient/read.js'
import { factsPages } from '../../../src/report/facts/facts-page.js'
import { day } from '../../patient/reader.js'
import { vocabulary } from '../../patient/vocabulary.js'

/** The records of a patient file, with its facts. */
export function recordsOf(value: unknown): readonly PatientRecord[] {
  const options = { file: 'p.json', vocabulary, today: day('2026-03-01'), asOf: undefined, strict: false }
  return readRecords(JSON.stringify(value), options)
}

/** The lines of their page of facts. */
export function page(value: unknown, columns = 80): string[] {
  return factsPages(recordsOf(value), { columns, color: false }).split('\n').slice(0, -1)
}
