import type { GroundsAgainst } from '../../screening/patient/grounds-against.js'
import type { ScreeningResult } from '../../screening/result/result.js'
import { paragraph, widthOf, type Page, type Span } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { trialLines } from '../verdict/text-trial.js'
import { warningLines, whoOf } from '../wording/text-frame.js'
import { VERDICTS } from '../wording/wording.js'
import { withoutFarDays } from './far-days.js'
import { worklistLines } from './text-worklist.js'
import { inOrder, VERDICT_ORDER } from './trial-order.js'

export interface TextOptions {
  /** width of the terminal; 40 or more */
  readonly columns: number
  /** every criterion, not only those that decide */
  readonly all: boolean
  readonly color: boolean
}

/**
 * The report on one patient for the terminal. Ends with a newline.
 * @param grounds with these, long reasons of what is against a trial are told in short
 */
export function textReport(
  screened: ScreeningResult,
  { columns, all, color }: TextOptions,
  grounds: GroundsAgainst = new Map(),
): string {
  const result = withoutFarDays(screened)
  const page: Page = { columns, paint: paintFor(color) }
  const blocks = [
    headLines(page, result),
    ...inOrder(result).map((trial) => trialLines(page, trial, all, grounds.get(trial.id) ?? new Map())),
    worklistLines(page, result),
    warningLines(page, result),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function headLines(page: Page, result: ScreeningResult): string[] {
  const counts = VERDICT_ORDER.flatMap((verdict, index): Span[] => {
    const { word, tone } = VERDICTS[verdict]
    const count = result.trials.filter((trial) => trial.verdict === verdict).length
    const phrase = `${count} ${count === 1 || verdict !== 'ineligible' ? word : 'do not fit'}`
    return [index === 0 ? '' : ', ', count === 0 ? phrase : [tone, phrase]]
  })
  const who = whoOf(result)
  const line = [...who, ': ', ...counts]
  if (widthOf(line) <= page.columns) return paragraph(page, [], line)
  return [...paragraph(page, [], who), ...paragraph(page, [], counts)]
}
