import { happened, isOpen, type Chart } from './chart.js'
import { shifted, type DayRange } from './days.js'
import { listOf } from './names.js'
import type { ConditionEntry, DrugEntry, EventEntry, Patient, TreatedBy } from './patient.js'
import { conditionsOf, isFuture } from './suspicions.js'
import { DRUG_TERMS, entriesOf, ingredientsOf, isKindOf, mayBeKindOf, PROCEDURES, termOf } from './terms.js'

/** What was done, or taken, for a condition: one for each that it names. */
interface Act extends Pick<TreatedBy, 'name' | 'table'> {
  readonly reason: string
  readonly began: DayRange | undefined
  readonly ended: DayRange | undefined
  /** that it was done, and treats, is no question */
  readonly isPlain: boolean
}

/** The same patient, each condition with the treatments in other lists that were, or may have been, for it. */
export function withTreatedElsewhere(chart: Chart): Patient {
  const { procedures = [], drugs = [] } = chart.patient
  const acts = [
    ...procedures.flatMap((entry) => (typeof entry === 'string' ? [] : operations(entry, chart))),
    ...drugs.flatMap((entry) => (typeof entry === 'string' ? [] : medications(entry, chart))),
  ]
  const conditions = conditionsOf(chart)
  const known = conditions.filter(
    ({ name, status, onset }) =>
      termOf('conditions', name) !== undefined && status !== 'absent' && !isFuture(onset, chart),
  )
  const withActs = conditions.map((entry): ConditionEntry => {
    const possible = known.includes(entry) ? acts.filter((act) => isPossible(act, entry, chart)) : []
    if (possible.length === 0) return entry
    const rivals = known.filter((other) => other !== entry)
    return {
      ...entry,
      treatedBy: possible.map((act) => ({
        name: act.name,
        table: act.table,
        isCertain: isMeant(act, entry, chart) && rivals.every((rival) => !competes(rival, entry, act, chart)),
      })),
    }
  })
  return chart.patient.conditions === undefined ? chart.patient : { ...chart.patient, conditions: withActs }
}

/** Nobody may say of these patients that nothing else was done, or that there was no other such condition. */
export function mayLackTreatments(chart: Pick<Chart, 'strict' | 'patient'>): boolean {
  return (['conditions', 'procedures', 'drugs'] as const).some(
    (list) => chart.patient[list] === undefined || isOpen(chart, list),
  )
}

const CURES = Object.keys(PROCEDURES).filter((id) => PROCEDURES[id]?.treats === 'its-reason')

const SEARCHES = Object.keys(PROCEDURES).filter((id) => PROCEDURES[id]?.treats === 'nothing')

function operations(entry: EventEntry, chart: Chart): Act[] {
  const { name = '', status, reason, date, start, end, ongoing } = entry
  const term = termOf('procedures', name)
  if (status === 'absent' || isFuture(start ?? date, chart)) return []
  if (term !== undefined && SEARCHES.some((one) => isKindOf('procedures', term, one))) return []
  const isPlain = status === undefined && term !== undefined && CURES.some((one) => isKindOf('procedures', term, one))
  const lasts = ongoing === true || (end === undefined && entriesOf('procedures', term).some(isLasting))
  return listOf(reason).map((one) => ({
    name,
    table: 'procedures',
    reason: one,
    ...daysOf(start ?? date, lasts ? undefined : (end ?? date), chart),
    isPlain,
  }))
}

function isLasting(term: string): boolean {
  return PROCEDURES[term]?.goesOn === true
}

const NEVER: readonly unknown[] = ['absent', 'planned', 'not-taken']

function medications(entry: DrugEntry, chart: Chart): Act[] {
  const { name, status, purpose, date, start, end, ongoing } = entry
  if (purpose === undefined || NEVER.includes(status) || termOf('drugs', name) === undefined) return []
  if (isFuture(start ?? date, chart)) return []
  const reason = termOf('purposes', purpose) === 'an-infection' ? 'infection' : purpose
  const days = daysOf(start ?? date, ongoing === true ? undefined : (end ?? date), chart)
  return [{ name, table: 'drugs', reason, ...days, isPlain: status === undefined && isRemedy(name) }]
}

const REMEDIES = Object.keys(DRUG_TERMS).filter((id) => DRUG_TERMS[id]?.treats !== undefined)

const COMPANIONS = Object.keys(DRUG_TERMS).filter((id) => DRUG_TERMS[id]?.accompanies === true)

/** Drugs that act on the immune system, apart from steroids, and a cytotoxic one. */
function isRemedy(name: string): boolean {
  const term = termOf('drugs', name) ?? name
  const parts = Object.hasOwn(DRUG_TERMS, term) ? [term] : ingredientsOf(term)
  const isAny = (one: string, kinds: readonly string[]): boolean => kinds.some((kind) => isKindOf('drugs', one, kind))
  return parts.some((one) => isAny(one, REMEDIES) && !isAny(one, COMPANIONS))
}

function daysOf(first: string | undefined, last: string | undefined, chart: Chart): Pick<Act, 'began' | 'ended'> {
  const [began, ended] = [first, last].map((date) => (date === undefined ? undefined : happened(date, chart)))
  return { began, ended }
}

/** What is asked for of a name of a kind that has no entry of its own. */
function own(name: string): string {
  return entriesOf('conditions', termOf('conditions', name))[0] ?? name
}

function isPossible({ reason, ended }: Act, { name, onset }: ConditionEntry, chart: Chart): boolean {
  const meant = termOf('conditions', reason)
  if (meant === undefined || !mayBeKindOf('conditions', meant, own(name))) return false
  return !isYearApart(ended, rangeOf(onset, chart))
}

function isMeant({ reason, began, isPlain }: Act, { name, onset, end }: ConditionEntry, chart: Chart): boolean {
  if (!isPlain || own(reason) !== own(name)) return false
  const kinds = [reason, name].filter(isNarrow).map((one) => termOf('conditions', one))
  if (new Set(kinds).size > 1) return false
  const [first, last] = [rangeOf(onset, chart), rangeOf(end, chart)]
  return began !== undefined && first !== undefined && began.hi >= first.lo && (last?.hi ?? Infinity) >= began.lo
}

function competes(rival: ConditionEntry, entry: ConditionEntry, act: Act, chart: Chart): boolean {
  if (!isPossible(act, rival, chart) || isYearApart(rangeOf(rival.end, chart), act.began)) return false
  const isToldApart =
    isNarrow(act.reason) &&
    isNarrow(entry.name) &&
    isNarrow(rival.name) &&
    termOf('conditions', rival.name) !== termOf('conditions', act.reason)
  return !isToldApart
}

function isNarrow(name: string): boolean {
  const term = termOf('conditions', name)
  return term !== undefined && entriesOf('conditions', term)[0] !== term
}

function rangeOf(date: string | undefined, chart: Chart): DayRange | undefined {
  return date === undefined ? undefined : happened(date, chart)
}

function isYearApart(before: DayRange | undefined, after: DayRange | undefined): boolean {
  return before !== undefined && after !== undefined && shifted(before.hi, '12 months') < after.lo
}
