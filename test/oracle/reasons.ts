import { chartOf, happened, type Chart, type Setting } from './chart.js'
import { withoutCodes } from './codes.js'
import { withFinals } from './finals.js'
import { withMostlyFor } from './mostly-for.js'
import { daysOf, shifted } from './days.js'
import { listOf } from './names.js'
import { withAllPlaced, withTreatmentDrugs } from './other-lists.js'
import { SETS } from './sets.js'
import type { ClassificationEntry, ConditionEntry, DrugEntry, EventEntry, Patient } from './patient.js'
import { withoutShares } from './shares.js'
import { withStages } from './stages.js'
import { conditionsOf, isFuture, suspicion, withSuspected } from './suspicions.js'
import { CONDITIONS, entriesOf, isKindOf, PROCEDURES, termOf } from './terms.js'
import { withTreatedElsewhere } from './treated-elsewhere.js'

/** The chart of a patient in whom what stays, and then drugs, were for is suspected, where no condition tells of it. */
export function chartWithReasons(written: Patient, setting: Setting): Chart {
  const patient = withStages(withoutShares(withAllPlaced(withoutCodes(written), setting)))
  const taken = chartOf(patient, setting)
  const settled = { ...taken, patient: withFinals(taken.patient, taken) }
  const chart = { ...settled, patient: withTreatedElsewhere(settled) }
  const ofStays = withReasons(chart, (patient.encounters ?? []).flatMap(stayWithReason))
  const ofTreatments = withMostlyFor({ ...chart, patient: ofStays })
  const others = [
    ...(patient.drugs ?? []).flatMap(drugWithReason),
    ...(patient.procedures ?? []).flatMap(procedureWithReason),
    ...(patient.classifications ?? []).flatMap((one) => itemsThatTell(one, chart)),
  ]
  const ofReasons = withReasons({ ...chart, patient: ofTreatments }, others)
  const acute = (patient.procedures ?? []).flatMap(acuteProcedure)
  const told = { ...chart, patient: withReasons({ ...chart, patient: ofReasons }, acute) }
  return { ...told, patient: withTreatmentDrugs(told) }
}

interface WithReason {
  readonly reason: string
  readonly entry: EventEntry | DrugEntry
  /** a drug may be for a disease of long ago, unless it is an infection */
  readonly isOfItsDays: boolean
  /** what it was for may be treated on after it, an infection for so long */
  readonly after: '6 weeks' | '14 days'
}

function stayWithReason(entry: string | EventEntry): WithReason[] {
  if (typeof entry === 'string' || entry.status === 'absent') return []
  return listOf(entry.reason).map((reason) => ({ reason, entry, isOfItsDays: true, after: '6 weeks' }))
}

const UNTAKEN: readonly unknown[] = ['absent', 'planned', 'not-taken']

function drugWithReason(entry: string | DrugEntry): WithReason[] {
  if (typeof entry === 'string' || entry.purpose === undefined || UNTAKEN.includes(entry.status)) return []
  const reason = termOf('purposes', entry.purpose) === 'an-infection' ? 'infection' : entry.purpose
  return [{ reason, entry, isOfItsDays: isInfection(reason), after: '14 days' }]
}

/** Nothing is over because something was done for it. */
function procedureWithReason(entry: string | EventEntry): WithReason[] {
  return stayWithReason(entry).map(({ reason, entry: { start, date } }) => {
    const first = start ?? date
    return {
      reason,
      entry: { ongoing: true, ...(first === undefined ? {} : { start: first }) },
      isOfItsDays: isInfection(reason),
      after: '6 weeks',
    }
  })
}

/** The acute diseases that what has this name is often done for. */
export function acuteReasonsOf(name: string): readonly string[] {
  const term = termOf('procedures', name)
  if (term === undefined) return []
  const rows = Object.entries(PROCEDURES).filter(([id]) => isKindOf('procedures', term, id))
  return [...new Set(rows.flatMap(([, { acutelyFor = [] }]) => acutelyFor))]
}

/** An acute disease that it is often done for is over with it, an infection some weeks later. */
function acuteProcedure(written: string | EventEntry): WithReason[] {
  const entry: EventEntry = typeof written === 'string' ? { name: written } : written
  const { name = '', status, date, start, end } = entry
  const hasDay = [date, start, end].some((day) => day !== undefined)
  if (status === 'absent' || !hasDay) return []
  const term = termOf('procedures', name) ?? ''
  const goesOn = Object.keys(PROCEDURES).some(
    (id) => isKindOf('procedures', term, id) && PROCEDURES[id]?.goesOn === true,
  )
  const days: EventEntry = goesOn && date !== undefined ? { start: date } : entry
  return acuteReasonsOf(name).map((reason) => {
    return { reason, entry: days, isOfItsDays: true, after: isInfection(reason) ? '6 weeks' : '14 days' }
  })
}

const PRESENT: readonly unknown[] = [true, 'present', 'positive']

/** An item of a set that is itself a condition: since when, and whether it is over, it does not say. */
function itemsThatTell({ name, items = {}, date }: ClassificationEntry, chart: Chart): WithReason[] {
  const written = date ?? chart.patient.asOf
  if (written !== undefined && happened(written, chart) === undefined) return []
  return Object.entries(SETS[name]?.items ?? {}).flatMap(([id, { tellsOf }]) =>
    tellsOf === undefined || !PRESENT.includes(items[id])
      ? []
      : [{ reason: tellsOf, entry: {}, isOfItsDays: false, after: '6 weeks' }],
  )
}

function isInfection(reason: string): boolean {
  const term = termOf('conditions', reason)
  return term !== undefined && isKindOf('conditions', term, 'infection')
}

function withReasons(chart: Chart, occasions: readonly WithReason[]): Patient {
  const told = conditionsOf(chart)
  const read = occasions.filter(({ reason, entry }) => {
    return termOf('conditions', reason) !== undefined && !isFuture(entry.start ?? entry.date, chart)
  })
  const suspected = read
    .filter((occasion) => !told.some((entry) => tells(entry, occasion, chart)))
    .map((occasion) => suspicionOf(occasion, chart))
  return withSuspected(chart, suspected)
}

/** It tells of the reason, or rules it out, unless it was surely over, or at rest, before the stay, or is itself no evidence yet. */
function tells(entry: ConditionEntry, { reason, entry: stay, isOfItsDays }: WithReason, chart: Chart): boolean {
  const [term, meant] = [termOf('conditions', entry.name), termOf('conditions', reason)]
  if (term === undefined || meant === undefined) return false
  if (entry.status === 'absent') return isKindOf('conditions', meant, term)
  // the disease tells of a stay for a kind of it that has no name of its own
  const told = entriesOf('conditions', meant)
  if (!told.some((one) => isKindOf('conditions', term, one)) || isFuture(entry.onset, chart)) return false
  if (!isOfItsDays) return true
  const last = entry.end ?? entry.remission ?? (CONDITIONS[term]?.course === 'event' ? entry.onset : undefined)
  const first = stay.start ?? stay.date
  const [end, start] = [last, first].map((date) => (date === undefined ? undefined : happened(date, chart)))
  return end === undefined || start === undefined || end.hi >= start.lo
}

const OUTLASTING = Object.keys(CONDITIONS).filter((id) => CONDITIONS[id]?.outlastsStay === true)

/** An episode is over with the stay, an infection with the drug against it; a tumour outlasts both. */
function suspicionOf({ reason, entry: stay, isOfItsDays, after }: WithReason, chart: Chart): ConditionEntry {
  const term = termOf('conditions', reason) ?? ''
  const end = stay.end ?? (stay.ongoing === true ? undefined : stay.date)
  const stays = entriesOf('conditions', term).some((id) => CONDITIONS[id]?.stays === true)
  const treated = stays && after === '6 weeks' ? '12 months' : after
  const isStill =
    (isInfection(reason) || after === '14 days') && end !== undefined && shifted(daysOf(end).hi, treated) > chart.asOf
  const isEpisode =
    !isStill &&
    isOfItsDays &&
    CONDITIONS[term]?.course === 'episode' &&
    !OUTLASTING.some((one) => isKindOf('conditions', term, one))
  return {
    ...suspicion(reason, stay.start ?? stay.date),
    ...(end === undefined || !isEpisode || isFuture(end, chart) ? {} : { end }),
  }
}
