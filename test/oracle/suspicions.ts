import { happened, type Chart } from './chart.js'
import type { ConditionEntry, Patient } from './patient.js'
import { CONDITIONS, termOf } from './terms.js'

export function conditionsOf({ patient: { conditions = [] } }: Chart): readonly ConditionEntry[] {
  return conditions.map((one): ConditionEntry => (typeof one === 'string' ? { name: one } : one))
}

export function isFuture(date: string | undefined, chart: Chart): boolean {
  return date !== undefined && happened(date, chart) === undefined
}

/** What somebody was treated for on a day was there by then, for nobody knows how long; an event was of the day. */
export function suspicion(name: string, treated: string | undefined): ConditionEntry {
  const isEvent = CONDITIONS[termOf('conditions', name) ?? '']?.course === 'event'
  const onset = treated === undefined ? {} : { onset: isEvent ? treated : throughout(treated) }
  return { name, status: 'suspected', isByTreatment: true, ...onset }
}

/** Some day up to the last that is meant. */
function throughout(date: string): string {
  return `../${date.includes('/') ? date.slice(date.indexOf('/') + 1) : date}`
}

/** The same patient, with what is suspected: it makes no list of one that is not there. */
export function withSuspected({ patient }: Chart, suspected: readonly ConditionEntry[]): Patient {
  const { conditions, incomplete = [] } = patient
  if (suspected.length === 0) return patient
  return {
    ...patient,
    conditions: [...(conditions ?? []), ...suspected],
    incomplete: conditions === undefined ? [...incomplete, 'conditions'] : incomplete,
  }
}
