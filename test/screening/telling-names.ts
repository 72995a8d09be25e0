import fc from 'fast-check'
import { patient } from '../oracle/generated/patients.js'
import type { ConditionEntry, DrugEntry, Patient } from '../oracle/patient.js'

/** What an entry may be called by somebody who writes more into its name: `#` is the name itself, `YYYY` a year. */
const CONDITIONS = [
  '#, rituximab 10/YYYY',
  '#, rituximab seit 03/YYYY',
  '#: prednisone 20 mg/d',
  '# on methotrexate',
  '#, pneumonia YYYY',
  '#, excised 05/YYYY',
  '#, radiotherapy YYYY',
  '# (YYYY)',
  '# seit 11/YYYY',
  'V.a. #',
  'Z.n. # YYYY',
  'history of #',
  'no #',
  '#, recurrent',
  '#, in remission since YYYY',
] as const
const DRUGS = [
  '# 20 mg',
  '# 10 mg 1-0-0',
  '# until 03/YYYY',
  '# bis 10/YYYY',
  '# for pneumonia',
  '# (YYYY)',
  '#, zuletzt 10/YYYY',
  '# planned',
  'no #',
  '# and zzyzx',
] as const
const DOSES = [
  '1-0-1',
  '10mg tgl.',
  '2x5 mg',
  '10 mg morgens, 5 mg abends',
  '20 mg for 5 days, then taper',
  '1 tablet',
  'low dose',
  '5-10 mg/day',
  '20 mg Mo/Mi/Fr',
  'seit 10/YYYY 5 mg/d',
] as const

interface Writing {
  readonly condition: string
  readonly drug: string
  readonly dose: string | undefined
  readonly year: number
  readonly isTelling: boolean
}

const writing: fc.Arbitrary<Writing> = fc.record({
  condition: fc.constantFrom(...CONDITIONS),
  drug: fc.constantFrom(...DRUGS),
  dose: fc.option(fc.constantFrom(...DOSES), { nil: undefined }),
  year: fc.integer({ min: 2019, max: 2026 }),
  isTelling: fc.boolean(),
})

/** A patient about half of whose conditions and drugs have names that tell something besides, and doses in free words. */
export function tellingPatient(asOf: string): fc.Arbitrary<Patient> {
  const writings = fc.array(writing, { minLength: 8, maxLength: 8 })
  return fc.tuple(patient(asOf), writings).map(([one, each]) => {
    const { conditions, drugs, ...rest } = one
    const at = (index: number): Writing | undefined => each[index % each.length]
    return {
      ...rest,
      ...(conditions === undefined
        ? {}
        : { conditions: conditions.map((entry, index) => asWritten(entry, at(index))) }),
      ...(drugs === undefined ? {} : { drugs: drugs.map((entry, index) => drugAsWritten(entry, at(index + 4))) }),
    }
  })
}

function asWritten(entry: string | ConditionEntry, how: Writing | undefined): string | ConditionEntry {
  if (how?.isTelling !== true) return entry
  const called = (name: string): string => filled(how.condition, name, how.year)
  return typeof entry === 'string' ? called(entry) : { ...entry, name: called(entry.name) }
}

function drugAsWritten(entry: string | DrugEntry, how: Writing | undefined): string | DrugEntry {
  if (how?.isTelling !== true) return entry
  const called = (name: string): string => filled(how.drug, name, how.year)
  if (typeof entry === 'string') return called(entry)
  const dose = how.dose === undefined ? {} : { dose: filled(how.dose, entry.name, how.year) }
  return { ...entry, name: called(entry.name), ...dose }
}

function filled(form: string, name: string, year: number): string {
  return form.replace('#', name).replace('YYYY', String(year))
}
