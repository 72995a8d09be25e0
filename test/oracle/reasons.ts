import { chartOf, happened, type Chart, type Setting } from './chart.js'
import { withFinals } from './finals.js'
import type { ConditionEntry, DrugEntry, EventEntry, Patient } from './patient.js'
import { withStages } from './stages.js'
import { CONDITIONS, isKindOf, termOf } from './terms.js'

/** The chart of a patient in whom what stays, and then drugs, were for is suspected, where no condition tells of it. */
export function chartWithReasons(written: Patient, setting: Setting): Chart {
  const patient = withStages(written)
  const taken = chartOf(patient, setting)
  const chart = { ...taken, patient: withFinals(taken.patient, taken) }
  const ofStays = withReasons(chart, (patient.encounters ?? []).flatMap(stayWithReason))
  const others = [
    ...(patient.drugs ?? []).flatMap(drugWithReason),
    ...(patient.procedures ?? []).flatMap(procedureWithReason),
  ]
  return { ...chart, patient: withReasons({ ...chart, patient: ofStays }, others) }
}

interface WithReason {
  readonly reason: string
  readonly entry: EventEntry | DrugEntry
  /** a drug may be for a disease of long ago, unless it is an infection */
  readonly isOfItsDays: boolean
}

function stayWithReason(entry: string | EventEntry): WithReason[] {
  if (typeof entry === 'string' || entry.reason === undefined || entry.status === 'absent') return []
  return [{ reason: entry.reason, entry, isOfItsDays: true }]
}

const UNTAKEN: readonly unknown[] = ['absent', 'planned', 'not-taken']

function drugWithReason(entry: string | DrugEntry): WithReason[] {
  if (typeof entry === 'string' || entry.purpose === undefined || UNTAKEN.includes(entry.status)) return []
  const reason = termOf('purposes', entry.purpose) === 'an-infection' ? 'infection' : entry.purpose
  return [{ reason, entry, isOfItsDays: isInfection(reason) }]
}

/** Nothing is over because something was done for it. */
function procedureWithReason(entry: string | EventEntry): WithReason[] {
  return stayWithReason(entry).map(({ reason, entry: { start, date } }) => {
    const first = start ?? date
    return {
      reason,
      entry: { ongoing: true, ...(first === undefined ? {} : { start: first }) },
      isOfItsDays: isInfection(reason),
    }
  })
}

function isInfection(reason: string): boolean {
  const term = termOf('conditions', reason)
  return term !== undefined && isKindOf('conditions', term, 'infection')
}

function withReasons(chart: Chart, occasions: readonly WithReason[]): Patient {
  const { conditions, incomplete = [] } = chart.patient
  const told = (conditions ?? []).map((one): ConditionEntry => (typeof one === 'string' ? { name: one } : one))
  const read = occasions.filter(({ reason, entry }) => {
    return termOf('conditions', reason) !== undefined && !isFuture(entry.start ?? entry.date, chart)
  })
  const suspected = read
    .filter((occasion) => !told.some((entry) => tells(entry, occasion, chart)))
    .map((occasion) => suspicionOf(occasion, chart))
  if (suspected.length === 0) return chart.patient
  const isListed = conditions !== undefined
  return {
    ...chart.patient,
    conditions: [...told, ...suspected],
    incomplete: isListed ? incomplete : [...incomplete, 'conditions'],
  }
}

function isFuture(date: string | undefined, chart: Chart): boolean {
  return date !== undefined && happened(date, chart) === undefined
}

/** It tells of the reason, or rules it out, unless it was surely over, or at rest, before the stay, or is itself no evidence yet. */
function tells(entry: ConditionEntry, { reason, entry: stay, isOfItsDays }: WithReason, chart: Chart): boolean {
  const [term, meant] = [termOf('conditions', entry.name), termOf('conditions', reason)]
  if (term === undefined || meant === undefined) return false
  if (entry.status === 'absent') return isKindOf('conditions', meant, term)
  // the disease tells of a stay for a kind of it that has no name of its own
  const { isNarrower, parents = [] } = CONDITIONS[meant] ?? {}
  const told = isNarrower === true ? parents : [meant]
  if (!told.some((one) => isKindOf('conditions', term, one)) || isFuture(entry.onset, chart)) return false
  if (!isOfItsDays) return true
  const last = entry.end ?? entry.remission ?? (CONDITIONS[term]?.course === 'event' ? entry.onset : undefined)
  const first = stay.start ?? stay.date
  const [end, start] = [last, first].map((date) => (date === undefined ? undefined : happened(date, chart)))
  return end === undefined || start === undefined || end.hi >= start.lo
}

/** An episode is over with the stay, an infection with the drug against it. */
function suspicionOf({ reason, entry: stay, isOfItsDays }: WithReason, chart: Chart): ConditionEntry {
  const term = termOf('conditions', reason)
  const onset = stay.start ?? stay.date
  const end = stay.end ?? (stay.ongoing === true ? undefined : stay.date)
  const isEpisode = isOfItsDays && term !== undefined && CONDITIONS[term]?.course === 'episode'
  return {
    name: reason,
    status: 'suspected',
    ...(onset === undefined ? {} : { onset }),
    ...(end === undefined || !isEpisode || isFuture(end, chart) ? {} : { end }),
  }
}
