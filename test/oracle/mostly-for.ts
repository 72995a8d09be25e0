import type { Chart } from './chart.js'
import { isKindOf as isKind, CONDITIONS, DRUG_TERMS, entriesOf, PROCEDURES, termOf, type TableName } from './terms.js'
import type { ConditionEntry, DrugEntry, EventEntry, Patient } from './patient.js'
import { conditionsOf, isFuture, suspicion, withSuspected } from './suspicions.js'

/** What was done, and what it is mostly done for. */
interface Treatment {
  readonly since: string | undefined
  readonly conditions: readonly string[]
}

/** The same patient, with what treatments are mostly for, each where the conditions tell of none. */
export function withMostlyFor(chart: Chart): Patient {
  const { procedures = [], drugs = [] } = chart.patient
  const told = conditionsOf(chart).filter(({ onset }) => !isFuture(onset, chart))
  const treatments = [
    ...procedures.flatMap(byProcedure),
    ...told.flatMap(byCondition),
    ...drugs.flatMap(byDrug),
  ].filter(({ since }) => !isFuture(since, chart))
  return withSuspected(
    chart,
    treatments.flatMap(({ since, conditions }) =>
      conditions
        .filter((one) => !told.some((entry) => tells(entry, one) || deniesIt(entry, one)))
        .map((one) => suspicion(one, since)),
    ),
  )
}

/** A tumour that is removed where it is does not tell what a treatment of tumours at large was for. */
function tells({ name, status }: ConditionEntry, meant: string): boolean {
  const term = termOf('conditions', name)
  if (term === undefined || status === 'absent' || !isKind('conditions', term, meant)) return false
  return isLocal(meant) || !isLocal(term)
}

function isLocal(term: string): boolean {
  return Object.entries(CONDITIONS).some(([id, row]) => row.isLocal === true && isKind('conditions', term, id))
}

function deniesIt({ name, status }: ConditionEntry, meant: string): boolean {
  const term = termOf('conditions', name)
  return status === 'absent' && term !== undefined && isKind('conditions', meant, term)
}

function byProcedure(entry: string | EventEntry): Treatment[] {
  const { name = '', status, start, date }: EventEntry = typeof entry === 'string' ? { name: entry } : entry
  if (status === 'absent') return []
  return [{ since: start ?? date, conditions: mostlyFor('procedures', name, PROCEDURES) }]
}

function byCondition({ name, status, onset }: ConditionEntry): Treatment[] {
  if (status === 'absent') return []
  return [{ since: onset, conditions: mostlyFor('conditions', name, CONDITIONS) }]
}

const UNTAKEN: readonly unknown[] = ['absent', 'planned', 'not-taken']

function byDrug(entry: string | DrugEntry): Treatment[] {
  const { name, status, start, date, route, purpose }: DrugEntry = typeof entry === 'string' ? { name: entry } : entry
  if (UNTAKEN.includes(status) || isOtherUse(name, route)) return []
  const conditions = mostlyFor('drugs', name, DRUG_TERMS).filter((one) => mayBeFor(purpose, one))
  return [{ since: start ?? date, conditions }]
}

/** By its routes, recorded or its own, it is given for something else. */
function isOtherUse(name: string, route: string | undefined): boolean {
  const term = termOf('drugs', name) ?? ''
  const other = Object.entries(DRUG_TERMS).flatMap(([id, { otherUseBy = [] }]) =>
    isKind('drugs', term, id) ? otherUseBy : [],
  )
  const own: readonly string[] = (DRUG_TERMS[term] as { readonly routes?: readonly string[] } | undefined)?.routes ?? []
  const routes = route === undefined ? own : [route.toLowerCase()]
  return routes.length > 0 && routes.every((one) => other.some((route) => route === one))
}

/** Whether what the record says was for something may have been for a disease. */
function mayBeFor(purpose: string | undefined, disease: string): boolean {
  if (purpose === undefined) return true
  const named = termOf('conditions', purpose)
  if (named !== undefined) {
    return (
      entriesOf('conditions', named).some((one) => isKind('conditions', one, disease)) ||
      isKind('conditions', disease, named)
    )
  }
  const aim = termOf('purposes', purpose)
  if (aim === undefined) return true
  if (isKind('purposes', aim, 'prophylaxis')) return false
  return isKind('purposes', aim, 'an-infection') && isKind('conditions', disease, 'infection')
}

function mostlyFor(
  table: TableName,
  name: string,
  rows: Readonly<Record<string, { readonly doneFor?: readonly string[] }>>,
): string[] {
  const term = termOf(table, name)
  if (term === undefined) return []
  // two drugs that are named together for one disease tell of it once
  return [
    ...new Set(Object.entries(rows).flatMap(([id, { doneFor = [] }]) => (isKind(table, term, id) ? doneFor : []))),
  ]
}
