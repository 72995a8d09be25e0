import { MEASURES } from './measures.js'
import type { MeasureEntry, Patient } from './patient.js'

/** The same patient, with each result in percent of what is also told so under the name of that share. */
export function withoutShares(patient: Patient): Patient {
  const { labs } = patient
  return labs === undefined ? patient : { ...patient, labs: labs.map(named) }
}

function named(entry: MeasureEntry): MeasureEntry {
  const { inPercent } = MEASURES[entry.name] ?? {}
  return inPercent === undefined || entry.unit !== '%' ? entry : { ...entry, name: inPercent }
}
