import type { ScreeningResult } from '../screening/result/result.js'

/** Every patient was screened, every criterion is in order. */
export const DONE = 0
/** `screen check` found something; records of a cohort were rejected, and the others screened. */
export const FINDINGS = 1
/** Nothing could be done: bad usage, an unreadable or invalid patient, invalid criteria. */
export const REFUSED = 2
/** With `--exit-code`: no trial may fit, but of some it cannot be told yet. */
const UNDETERMINED = 3
/** With `--exit-code`: no trial fits. */
const INELIGIBLE = 4

/** The verdicts of all patients as an exit code. */
export function verdictCode(results: readonly ScreeningResult[]): number {
  const verdicts = new Set(results.flatMap(({ trials }) => trials.map(({ verdict }) => verdict)))
  if (verdicts.has('potentially-eligible')) return DONE
  return verdicts.has('undetermined') ? UNDETERMINED : INELIGIBLE
}

/** Stopped by the user or the system, at a point from which it can go on. */
export const INTERRUPTED = 130
