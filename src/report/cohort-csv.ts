import { stringify } from 'csv-stringify/sync'
import { formatDay } from '../kernel/day.js'
import type { PatientFinding } from '../screening/judge-patient.js'
import { criteriaWith } from '../screening/judge-trial.js'

/**
 * A cell that a spreadsheet would take for a formula begins with an apostrophe there. A carriage return, too, would end a
 * line where it does not stand in quotes (RFC 4180).
 */
const FORM = { escape_formulas: true, record_delimiter: 'unix', quoted_match: /\r/u } as const

/** The first line of the matrix of patients and trials: three columns a trial. */
export function csvHead(trials: readonly { readonly id: string }[]): string {
  return stringify(
    [['patient', 'as of', ...trials.flatMap(({ id }) => [id, `${id} decided by`, `${id} clears on`])]],
    FORM,
  )
}

/** A line of the matrix: of each trial the verdict, the criteria that decide it, and the day on which time clears it. */
export function csvLine({ facts, trials, calendar }: PatientFinding): string {
  const cells = trials.flatMap((found) => {
    const clears = calendar.trialClearsOn(found)
    const deciding = criteriaWith(found, found.verdict === 'ineligible' ? 'violated' : 'unknown')
    return [found.verdict, deciding.join(' '), clears === undefined ? '' : formatDay(clears)]
  })
  return stringify([[facts.id, formatDay(facts.asOf), ...cells]], FORM)
}
