import type { ReadOptions } from '../../patient/reading/read-options.js'

/** A patient file: how messages call it, and what it says. */
export interface PatientFile {
  readonly file: string
  readonly text: string
  /** where its lines stand, where it is one patient of an export */
  readonly gathered?: ReadOptions['gathered']
}
