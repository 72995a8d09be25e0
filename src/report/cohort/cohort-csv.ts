import { stringify } from 'csv-stringify/sync'
import { formatDay } from '../../kernel/day.js'
import { criteriaWith } from '../../screening/judge/judge-trial.js'
import type { PatientFinding } from '../../screening/patient/judge-patient.js'
import { terminalText } from '../terminal/terminal-text.js'

/** In half of Europe a spreadsheet parts cells at semicolons: in quotes they stay in theirs. */
const FORM = { record_delimiter: 'unix', quoted_match: /;/u } as const

/**
 * What a spreadsheet takes for a formula, also behind white space, where some programs pass over it: signs of ASCII, and
 * their full-width twins (OWASP, CSV injection). A number with its sign is a number.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
const NUMBER = /^\s*[+-]\d+(?:\.\d+)?\s*$/u

/** What steers a terminal, or ends a line, is made visible; what would be a formula begins with an apostrophe. */
function cellOf(text: string): string {
  const seen = terminalText(text)
  return FORMULA.test(seen) && !NUMBER.test(seen) ? `'${seen}` : seen
}

function lineOf(cells: readonly string[]): string {
  return stringify([cells.map(cellOf)], FORM)
}

/** The first line of the matrix of patients and trials: three columns a trial. */
export function csvHead(trials: readonly { readonly id: string }[]): string {
  return lineOf(['patient', 'as of', ...trials.flatMap(({ id }) => [id, `${id} decided by`, `${id} clears on`])])
}

/** A line of the matrix: of each trial the verdict, the criteria that decide it, and the day on which time clears it. */
export function csvLine({ facts, trials, calendar }: PatientFinding): string {
  const cells = trials.flatMap((found) => {
    const clears = calendar.trialClearsOn(found)
    const deciding = criteriaWith(found, found.verdict === 'ineligible' ? 'violated' : 'unknown')
    return [found.verdict, deciding.join(' '), clears === undefined ? '' : formatDay(clears)]
  })
  return lineOf([facts.id, formatDay(facts.asOf), ...cells])
}
