import type { PatientFile } from '../files/patient-file.js'

/** Of more text, in characters, it pays to compile what is run most. */
const MOST_TEXT = 100_000

/**
 * V8 would begin to compile what runs often, and would leave the memory for what is new small: it reckons with programs
 * that run for seconds. Each of these settings is looked at again wherever it decides.
 */
const SETTINGS = ['--no-opt', '--no-maglev', '--no-sparkplug', '--semi-space-growth-factor=32']

/** Whether these patients are screened before code that V8 compiled for speed has paid for its compilation. */
export function isShort(files: readonly (PatientFile | Error)[]): boolean {
  const [file, second] = files
  return second === undefined && file !== undefined && 'text' in file && file.text.length <= MOST_TEXT
}

/** Tells V8 that the process is about to end: a sixth of the time of a screening goes into preparing for more. */
export function expectShortRun(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  for (const setting of SETTINGS) setFlagsFromString(setting)
}
