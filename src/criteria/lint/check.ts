import type { Diagnostic } from '../../kernel/diagnostic.js'
import type { TrialReading } from '../read-trial.js'
import type { Constants } from '../logic/constants.js'

/** Looks through a trial file for one kind of thing that can hardly be meant. */
export type Check = (reading: TrialReading, constants: Constants) => readonly Diagnostic[]

/** What a check found, at a path within the file. */
export function found(
  { source }: TrialReading,
  path: readonly PropertyKey[],
  severity: Diagnostic['severity'],
  message: string,
  remedy: string,
): Diagnostic {
  return { file: source.file, place: source.place(path), severity, message, remedy }
}
