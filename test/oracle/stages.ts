import type { ConditionEntry, Patient } from './patient.js'
import { CONDITIONS, termOf } from './terms.js'

/** The same patient, with each condition under the name of the stage that its grade tells. */
export function withStages(patient: Patient): Patient {
  const { conditions } = patient
  return conditions === undefined ? patient : { ...patient, conditions: conditions.map(staged) }
}

function staged(entry: string | ConditionEntry): string | ConditionEntry {
  if (typeof entry === 'string') return entry
  const term = termOf('conditions', entry.name) ?? ''
  const stage = Object.keys(CONDITIONS).find((id) => {
    const { parents = [], stage: grade } = CONDITIONS[id] ?? {}
    return grade !== undefined && grade === entry.grade && parents.includes(term)
  })
  return stage === undefined ? entry : { ...entry, name: stage }
}
