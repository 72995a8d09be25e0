import type { Facts } from '../../facts/facts.js'
import { judgePatients, type PatientFinding } from '../patient/judge-patient.js'
import { judgeRecord, readRecord, type CohortRecord, type CohortSetting } from './judge-record.js'

/**
 * So many records are judged together where few of their grounds are told; more of them gain nothing, and their findings
 * are kept until all are told.
 */
export const TOGETHER = 16

/** What became of a record. */
export type Judged = { readonly patients: readonly PatientFinding[] } | { readonly fault: unknown }

/** The patients of each of the records held against the trials, all of them together, or why a record has none; in full where every answer will be told. */
export function judgeRecords(
  records: readonly CohortRecord[],
  setting: CohortSetting,
  inFull = false,
): readonly Judged[] {
  const { library, trials } = setting
  const read = records.map((record) => attempt(() => ({ facts: readRecord(record, setting) })))
  try {
    const patients: Facts[] = []
    for (const one of read) if (!('fault' in one)) patients.push(...one.facts)
    const judged = judgePatients(patients, library, trials, inFull)
    let told = 0
    return read.map((one) => {
      if ('fault' in one) return one
      const own = judged.slice(told, told + one.facts.length)
      told += own.length
      return { patients: own }
    })
  } catch {
    // the others must not suffer from one that breaks the program; which one it is shows when each is judged alone
    return records.map((record) => attempt(() => ({ patients: judgeRecord(record, setting) })))
  }
}

function attempt<T>(act: () => T): T | { readonly fault: unknown } {
  try {
    return act()
  } catch (fault) {
    return { fault }
  }
}
