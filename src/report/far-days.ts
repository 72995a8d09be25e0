import type { ScreeningResult } from '../screening/result.js'

/** As long as the longest window that a criterion here looks back; no trial still recruits in a later year. */
const YEARS_AHEAD = 5

/**
 * The result without the days so far ahead that they tell a clinician nothing, such as the one on which a patient is past
 * the age of childbearing: for what a person reads. Scripts read every day.
 */
export function withoutFarDays(result: ScreeningResult): ScreeningResult {
  // dates of four-digit years sort as texts
  const last = `${Number(result.asOf.slice(0, 4)) + YEARS_AHEAD}${result.asOf.slice(4)}`
  const near = (date: string | null): string | null => (date === null || date > last ? null : date)
  return {
    ...result,
    trials: result.trials.map((trial) => ({
      ...trial,
      fitsUntil: near(trial.fitsUntil),
      clearsOn: near(trial.clearsOn),
      criteria: trial.criteria.map((criterion) => ({ ...criterion, clearsOn: near(criterion.clearsOn) })),
    })),
  }
}
