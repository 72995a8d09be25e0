import type { Library } from '../../criteria/library.js'
import type { Trial } from '../../criteria/trial.js'
import type { Facts } from '../../facts/facts.js'
import type { Day } from '../../kernel/day.js'
import { readPatientBytes } from '../../patient/read-bytes.js'
import type { ReadOptions } from '../../patient/reading/read-options.js'
import { judgePatient, type PatientFinding } from '../patient/judge-patient.js'

/** How the records of a cohort are read, and what they are held against. */
export interface CohortSetting {
  readonly library: Library
  readonly trials: readonly Trial[]
  /** the screening date of a patient who has none, where none is asked for */
  readonly today: Day
  /** the screening date that the user asked for */
  readonly asOf: Day | undefined
  readonly strict: boolean
}

/** One record of a cohort: a line, a file, or what an export has of one patient. */
export interface CohortRecord {
  /** what the record is called, which is also the id of a patient who has none */
  readonly name: string
  /** UTF-8 */
  readonly bytes: Uint8Array
  /** where its lines stand, where an export has them in several places */
  readonly gathered?: ReadOptions['gathered'] | undefined
  /** which of its patients are held against the trials, by their ids; without it all of them */
  readonly has?: (id: string) => boolean
}

/**
 * The patients of a record. All that a cohort knows of the formats of patients is in here.
 * @throws InputError when it is not a patient, with everything that is wrong
 */
export function readRecord(
  { name, bytes, gathered, has }: CohortRecord,
  { library, today, asOf, strict }: CohortSetting,
): readonly Facts[] {
  const options = { file: name, vocabulary: library.vocabulary, today, asOf, strict, gathered }
  const patients = readPatientBytes(bytes, options)
  return has === undefined ? patients : patients.filter(({ id }) => has(id))
}

/**
 * The patients of a record held against the trials.
 * @throws InputError as `readRecord` does
 */
export function judgeRecord(record: CohortRecord, setting: CohortSetting): readonly PatientFinding[] {
  const { library, trials } = setting
  return readRecord(record, setting).map((facts) => judgePatient(facts, library, trials))
}
