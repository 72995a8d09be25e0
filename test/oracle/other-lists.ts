import { chartOf, happened, type Chart, type Setting } from './chart.js'
import { shifted, written } from './days.js'
import { listOf } from './names.js'
import { partsOf, substancesOf, tellsOfIntake } from './intakes.js'
import type { AllergyEntry, ConditionEntry, DrugEntry, EventEntry, ListName, Patient } from './patient.js'
import { isFuture } from './suspicions.js'
import { entriesOf, isKindOf, PROCEDURES, termOf, type TableName } from './terms.js'

/** The words for what is past, in front of a name. */
const STATE_AFTER = 'Z.n. '

/**
 * The same patient with everything where it belongs: a procedure among the conditions is one, a vaccine among the drugs a
 * vaccination and a drug among the vaccinations a drug. What is called by a drug elsewhere may have been its giving, and so
 * may have been that to which there is an allergy.
 */
export function withAllPlaced(told: Patient, setting: Setting): Patient {
  const chart = chartOf(told, setting)
  const conditions = listed<ConditionEntry>(told.conditions, 'name')
  const moved = conditions
    .filter(isProcedure)
    .filter(({ onset }) => !isFuture(onset, chart))
    .map(asProcedure)
  const others = conditions.filter((entry) => !isProcedure(entry))
  const conditionsAlone = others.filter((entry) => !wasDrug(entry))
  const patient: Patient = {
    ...told,
    ...(conditionsAlone.length === conditions.length ? {} : { conditions: conditionsAlone }),
  }
  const procedures = listed<EventEntry>(patient.procedures, 'name')
  const vaccinations = listed<EventEntry>(patient.immunizations, 'name')
  const drugs = listed<DrugEntry>(patient.drugs, 'name')
  const called = calledByDrug(others, procedures, listed<EventEntry>(patient.encounters, 'kind'), chart)
  const given = vaccinations.filter(({ name = '' }) => isDrug(name) && !isVaccine(name)).map(asDrug)
  const reacted = listed<AllergyEntry>(patient.allergies, 'name')
    .flatMap(substancesOf)
    .filter((one) => tellsOfIntake(one, drugs, chart))
  const taken = reacted.map(({ name }): DrugEntry => ({ name, status: 'uncertain' }))
  const vaccines = [...drugs.filter(wasGiven), ...called].filter(({ name }) => isVaccine(name)).map(asVaccination)
  return [
    { listName: 'procedures', more: moved } as const,
    { listName: 'drugs', more: [...given, ...called, ...taken] } as const,
    { listName: 'immunizations', more: vaccines } as const,
  ].reduce(withMore, patient)
}

/** The same patient with the drugs by which a condition was treated, unless the list tells of them: perhaps, on any days. */
export function withTreatmentDrugs(chart: Chart): Patient {
  const { patient } = chart
  const told = listed<DrugEntry>(patient.drugs, 'name').filter(
    (one) => wasGiven(one) && one.status !== 'absent' && !isFuture(one.start ?? one.date, chart),
  )
  const more = listed<ConditionEntry>(patient.conditions, 'name')
    .filter(({ status, onset }) => status !== 'absent' && !isFuture(onset, chart))
    .flatMap((condition) => listOf(condition.treatment).map((name) => ({ name, ...overBy(condition, chart) })))
    .filter(({ name }) => termOf('procedures', name) === undefined && isDrug(name))
    .filter(({ name }) => !told.some((one) => tells(one, name)))
    .map((one): DrugEntry => ({ ...one, status: 'uncertain' }))
  const vaccines = more.filter(({ name }) => isVaccine(name)).map(asVaccination)
  return withMore(withMore(patient, { listName: 'drugs', more }), { listName: 'immunizations', more: vaccines })
}

/** An infection that ended is treated for a year more at most, unless it is one that stays. */
function overBy({ name, status, onset, end }: ConditionEntry, chart: Chart): Pick<DrugEntry, 'end'> {
  const term = termOf('conditions', name)
  const days = end === undefined ? undefined : happened(end, chart)
  if (term === undefined || days === undefined || status === 'active') return {}
  const isOver = isKindOf('conditions', term, 'infection') && !isKindOf('conditions', term, 'tuberculosis')
  const last = shifted(days.hi, '12 months')
  const first = (onset === undefined ? undefined : happened(onset, chart)?.lo) ?? days.lo
  return isOver && last < chart.seen ? { end: `${written(first)}/${written(last)}` } : {}
}

function tells({ name }: DrugEntry, treatment: string): boolean {
  const [term, asked] = [termOf('drugs', name), termOf('drugs', treatment)]
  return term !== undefined && asked !== undefined && isKindOf('drugs', term, asked)
}

/** Entries from elsewhere make no list of one that is not there. */
function withMore(
  patient: Patient,
  { listName, more }: { readonly listName: ListName; readonly more: readonly object[] },
): Patient {
  if (more.length === 0) return patient
  const { [listName]: list, incomplete = [] } = patient
  return {
    ...patient,
    [listName]: [...(list ?? []), ...more],
    incomplete: list === undefined ? [...incomplete, listName] : incomplete,
  }
}

function listed<T extends object>(list: readonly (string | T)[] | undefined, key: 'name' | 'kind'): readonly T[] {
  // an entry that is a text only is one with that name
  return (list ?? []).map((entry) => (typeof entry === 'string' ? ({ [key]: entry } as unknown as T) : entry))
}

function plain(table: TableName, name: string): string | undefined {
  return termOf(table, name.startsWith(STATE_AFTER) ? name.slice(STATE_AFTER.length) : name)
}

function isProcedure({ name }: ConditionEntry): boolean {
  return termOf('conditions', name) === undefined && plain('procedures', name) !== undefined
}

/** A drug that acts on the immune system, or a vaccine, of the past is no condition; another may be told for what it does. */
function wasDrug({ name, status }: ConditionEntry): boolean {
  if (!name.startsWith(STATE_AFTER) || status === 'absent') return false
  const drug = plain('drugs', name)
  if (drug === undefined) return false
  return partsOf(drug).every((one) => NO_CONDITION.some((kind) => isKindOf('drugs', one, kind)))
}

const NO_CONDITION = ['immunomodulator', 'vaccine']

function isDrug(name: string): boolean {
  return termOf('drugs', name) !== undefined
}

function isVaccine(name: string): boolean {
  const term = termOf('drugs', name)
  return term !== undefined && isKindOf('drugs', term, 'vaccine')
}

const PLANNED: readonly unknown[] = ['planned', 'not-taken']

/** Or said not to have been, which is no plan. */
function wasGiven({ status }: DrugEntry): boolean {
  return !PLANNED.includes(status)
}

/** When something was, without what is not told. */
function daysOf({ date, start, end, ongoing }: Days): Partial<Pick<EventEntry, 'date' | 'start' | 'end' | 'ongoing'>> {
  return {
    ...(date === undefined ? {} : { date }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(ongoing === undefined ? {} : { ongoing }),
  }
}

type Days = { readonly [K in 'date' | 'start' | 'end' | 'ongoing']?: EventEntry[K] | undefined }

/** It was done when it is said to have begun; what is called active goes on, if it is of what goes on, or may. */
function asProcedure({ name, status, onset, end }: ConditionEntry): EventEntry {
  const term = plain('procedures', name) ?? name
  const isActive = status === 'active' && end === undefined
  const days =
    isActive && mayGoOn(term)
      ? { start: onset, ongoing: goesOn(term) && !name.startsWith(STATE_AFTER) }
      : { date: onset }
  return {
    name: term,
    ...daysOf(end === undefined ? days : { start: onset, end }),
    ...(status === 'absent' ? { status } : {}),
    ...(status === 'suspected' ? { status: 'uncertain' } : {}),
  }
}

/** Is it of what is no matter of a day? */
function goesOn(term: string): boolean {
  return entriesOf('procedures', term).some((one) => PROCEDURES[one]?.goesOn === true)
}

function mayGoOn(term: string): boolean {
  const kinds = Object.keys(PROCEDURES).filter((kind) =>
    entriesOf('procedures', term).some((one) => isKindOf('procedures', kind, one)),
  )
  return kinds.some(goesOn)
}

function asVaccination({ name, status, ...days }: DrugEntry): EventEntry {
  const isUncertain = status === 'ordered' || status === 'uncertain'
  return {
    name,
    ...daysOf(days),
    ...(status === 'absent' ? { status } : {}),
    ...(isUncertain ? { status: 'uncertain' } : {}),
  }
}

function asDrug({ name = '', status, ...days }: EventEntry): DrugEntry {
  return { name, ...daysOf(days), ...(status === undefined ? {} : { status }) }
}

interface Called {
  readonly name: string
  readonly status: ConditionEntry['status'] | EventEntry['status']
  readonly days: Days
}

/** Perhaps the drug by whose name something is called that nobody knows by that name. */
function calledByDrug(
  conditions: readonly ConditionEntry[],
  procedures: readonly EventEntry[],
  stays: readonly EventEntry[],
  chart: Chart,
): readonly DrugEntry[] {
  const called: readonly Called[] = [
    ...conditions
      .filter(({ name }) => termOf('conditions', name) === undefined)
      .map(({ name, status, onset, end }) => ({ name, status, days: { start: onset, end } })),
    ...procedures
      .filter(({ name = '' }) => termOf('procedures', name) === undefined)
      .map(({ name = '', status, ...days }) => ({ name, status, days })),
    ...stays.flatMap(({ reason, status, ...days }) =>
      listOf(reason)
        .filter((one) => termOf('conditions', one) === undefined)
        .map((name) => ({ name, status, days })),
    ),
  ]
  return called
    .filter(({ status, days }) => status !== 'absent' && !isFuture(days.start ?? days.date, chart))
    .flatMap(({ name, days }) => {
      const drug = plain('drugs', name)
      return drug === undefined ? [] : [{ name: drug, ...daysOf(days), status: 'uncertain' as const }]
    })
}
