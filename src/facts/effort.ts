/** What it takes to find something out, from the least to the most that is asked of the patient. */
export const EFFORTS = [
  /** to the patient, or to whoever knows them */
  'question',
  /** a look into the record, or into that of another hospital */
  'record',
  'examination',
  'urine-test',
  'blood-test',
  /** an ECG, a spirometry, a salivary flow */
  'function-test',
  'imaging',
  'biopsy',
] as const

export type Effort = (typeof EFFORTS)[number]
