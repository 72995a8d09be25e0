import type { Chart } from './chart.js'
import { listOf } from './names.js'
import type { DrugEntry, Patient } from './patient.js'
import { isFuture } from './suspicions.js'
import { entriesOf, termOf } from './terms.js'

const NOT_THERE: readonly unknown[] = ['absent', 'planned', 'not-taken']

/** The same patient, with the drugs by which conditions were treated, if they were: the list of drugs has the word. */
export function withTreatmentDrugs(chart: Chart): Patient {
  const { patient } = chart
  const { drugs, conditions = [] } = patient
  if (drugs === undefined) return patient
  const listed = drugs
    .map((entry): DrugEntry => (typeof entry === 'string' ? { name: entry } : entry))
    .filter(({ status, start, date }) => !NOT_THERE.includes(status) && !isFuture(start ?? date, chart))
    .flatMap(({ name }) => meantBy(name))
  const told = conditions
    .flatMap((entry) => (typeof entry === 'string' || entry.status === 'absent' ? [] : [entry]))
    .filter(({ onset }) => !isFuture(onset, chart))
    .flatMap(({ treatment }) => (treatment === undefined ? [] : listOf(treatment)))
    .filter((name) => meantBy(name).length > 0 && !meantBy(name).some((one) => listed.includes(one)))
    .map((name): DrugEntry => ({ name, status: 'uncertain' }))
  return { ...patient, drugs: [...drugs, ...told] }
}

function meantBy(drug: string): readonly string[] {
  return entriesOf('drugs', termOf('drugs', drug))
}
