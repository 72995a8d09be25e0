import { chartOf, happened, type Chart, type Setting } from './chart.js'
import type { ConditionEntry, EventEntry, Patient } from './patient.js'
import { CONDITIONS, isKindOf, termOf } from './terms.js'

/** The chart of a patient in whom what stays were for is suspected, where no condition tells of it. */
export function chartWithReasons(patient: Patient, setting: Setting): Chart {
  const chart = chartOf(patient, setting)
  return { ...chart, patient: withReasons(chart) }
}

function withReasons(chart: Chart): Patient {
  const { conditions, encounters = [], incomplete = [] } = chart.patient
  const told = (conditions ?? []).map((one): ConditionEntry => (typeof one === 'string' ? { name: one } : one))
  const untold = encounters.flatMap((stay) => {
    if (typeof stay === 'string' || stay.reason === undefined || stay.status === 'absent') return []
    const { reason } = stay
    const isRead = termOf('conditions', reason) !== undefined && !isFuture(stay.start ?? stay.date, chart)
    return isRead && !told.some((entry) => tells(entry, reason, stay, chart)) ? [suspicionOf(reason, stay, chart)] : []
  })
  if (untold.length === 0) return chart.patient
  const isListed = conditions !== undefined
  return {
    ...chart.patient,
    conditions: [...told, ...untold],
    incomplete: isListed ? incomplete : [...incomplete, 'conditions'],
  }
}

function isFuture(date: string | undefined, chart: Chart): boolean {
  return date !== undefined && happened(date, chart) === undefined
}

/** It tells of the reason, or rules it out, unless it was surely over before the stay, or is itself no evidence yet. */
function tells(entry: ConditionEntry, reason: string, stay: EventEntry, chart: Chart): boolean {
  const [term, meant] = [termOf('conditions', entry.name), termOf('conditions', reason)]
  if (term === undefined || meant === undefined) return false
  if (entry.status === 'absent') return isKindOf('conditions', meant, term)
  // the disease tells of a stay for a kind of it that has no name of its own
  const { isNarrower, parents = [] } = CONDITIONS[meant] ?? {}
  const told = isNarrower === true ? parents : [meant]
  if (!told.some((one) => isKindOf('conditions', term, one)) || isFuture(entry.onset, chart)) return false
  const last = entry.end ?? (CONDITIONS[term]?.course === 'event' ? entry.onset : undefined)
  const first = stay.start ?? stay.date
  const [end, start] = [last, first].map((date) => (date === undefined ? undefined : happened(date, chart)))
  return end === undefined || start === undefined || end.hi >= start.lo
}

/** An episode is over with the stay. */
function suspicionOf(reason: string, stay: EventEntry, chart: Chart): ConditionEntry {
  const term = termOf('conditions', reason)
  const onset = stay.start ?? stay.date
  const end = stay.end ?? (stay.ongoing === true ? undefined : stay.date)
  const isEpisode = term !== undefined && CONDITIONS[term]?.course === 'episode'
  return {
    name: reason,
    status: 'suspected',
    ...(onset === undefined ? {} : { onset }),
    ...(end === undefined || !isEpisode || isFuture(end, chart) ? {} : { end }),
  }
}
