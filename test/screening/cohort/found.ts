import { judgePatient, type PatientFinding } from '../../../src/screening/patient/judge-patient.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

/** Two trials: of the second the exclusion list is missing. */
export const library = libraryOf(
  {
    id: 'ONE',
    inclusion: ['{ age: { at-least: 18 } }', '{ lab: IgG, at-least: 6, unit: g/L }', '{ score: ESSDAI, at-least: 4 }'],
    exclusion: ['{ drug: rituximab, within: 3 months }'],
  },
  { id: 'TWO', inclusion: ['{ score: ESSDAI, at-least: 4 }', '{ ask: Has the patient signed? }'] },
)

const ADULT = { age: 40, drugs: [] }
const IGG = [{ name: 'IgG', value: 9, unit: 'g/L', date: '2025-05-20' }]

function essdai(value: number): object[] {
  return [{ name: 'ESSDAI', value, date: '2025-05-20' }]
}

/** Patients by what becomes of them in the first trial. */
export const PATIENTS = {
  fits: { ...ADULT, id: 'fits', labs: IGG, scores: essdai(7) },
  child: { ...ADULT, id: 'child', age: 9, labs: IGG, scores: essdai(7) },
  'child on rituximab': { ...ADULT, id: 'both', age: 9, labs: IGG, drugs: ['rituximab'] },
  'without IgG': { ...ADULT, id: 'no-igg', scores: essdai(7) },
  'without results': { ...ADULT, id: 'nothing' },
  'child without results': { ...ADULT, id: 'child-nothing', age: 9, asOf: '2025-05-01' },
  misspelt: { ...ADULT, id: 'misspelt', labs: IGG.map((lab) => ({ ...lab, name: 'IgGG' })), scores: essdai(1) },
} as const

export function found(patient: object): PatientFinding {
  return judgePatient(factsOf(library, patient), library, library.trials)
}
