import { dayOf, formatDay } from '../../kernel/day.js'
import { after, firstClearDay, type Duration } from '../../kernel/duration.js'
import type { ScreeningResult } from '../../screening/result/result.js'

/** As long as the longest window that a criterion here looks back; no trial still recruits in a later year. */
const AHEAD: Duration = { amount: 5, unit: 'years' }

/**
 * The result without the days so far ahead that they tell a clinician nothing, such as the one on which a patient is past
 * the age of childbearing: for what a person reads. Scripts read every day.
 */
export function withoutFarDays(result: ScreeningResult): ScreeningResult {
  const [year = 0, month = 0, day = 0] = result.asOf.split('-').map(Number)
  const asOf = dayOf({ year, month, day })
  const lastFit = formatDay(after(asOf, AHEAD))
  // a window that began today is over on the day after its last
  const lastTurn = formatDay(firstClearDay(asOf, AHEAD))
  return {
    ...result,
    trials: result.trials.map((trial) => ({
      ...trial,
      fitsUntil: upTo(lastFit, trial.fitsUntil),
      clearsOn: upTo(lastTurn, trial.clearsOn),
      criteria: trial.criteria.map(({ surelyClearsOn, ...criterion }) => ({
        ...criterion,
        clearsOn: upTo(lastTurn, criterion.clearsOn),
        ...(surelyClearsOn === undefined ? {} : { surelyClearsOn: upTo(lastTurn, surelyClearsOn) }),
      })),
    })),
  }
}

/** Dates of four-digit years sort as texts. */
function upTo(last: string, date: string | null): string | null {
  return date === null || date > last ? null : date
}
