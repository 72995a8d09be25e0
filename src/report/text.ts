import type { ScreeningResult, TrialResult, Verdict } from '../screening/result.js'
import { blank, paragraph, widthOf, type Page, type Span } from './layout.js'
import { paintFor } from './paint.js'
import { trialLines } from './text-trial.js'
import { AS_OF_SOURCES, VERDICTS } from './wording.js'

export interface TextOptions {
  /** width of the terminal; 40 or more */
  readonly columns: number
  /** every criterion, not only those that decide */
  readonly all: boolean
  readonly color: boolean
}

const ORDER: readonly Verdict[] = ['potentially-eligible', 'undetermined', 'ineligible']

/** The report on one patient for the terminal. Ends with a newline. */
export function textReport(result: ScreeningResult, { columns, all, color }: TextOptions): string {
  const page: Page = { columns, paint: paintFor(color) }
  const blocks = [
    headLines(page, result),
    ...ordered(result.trials).map((trial) => trialLines(page, trial, all)),
    worklistLines(page, result),
    warningLines(page, result),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function headLines(page: Page, { patient, asOf, asOfSource, trials }: ScreeningResult): string[] {
  const counts = ORDER.flatMap((verdict, index): Span[] => {
    const { word, tone } = VERDICTS[verdict]
    const count = trials.filter((trial) => trial.verdict === verdict).length
    const phrase = `${count} ${count === 1 || verdict !== 'ineligible' ? word : 'do not fit'}`
    return [index === 0 ? '' : ', ', count === 0 ? phrase : [tone, phrase]]
  })
  const who: Span[] = [['strong', patient], `, as of ${asOf} (${AS_OF_SOURCES[asOfSource]})`]
  const line = [...who, ': ', ...counts]
  if (widthOf(line) <= page.columns) return paragraph(page, [], line)
  return [...paragraph(page, [], who), ...paragraph(page, [], counts)]
}

/** What may fit first; among the rest, what fails for a single reason first; then in the order of the files. */
function ordered(trials: readonly TrialResult[]): TrialResult[] {
  const rank = ({ verdict, criteria }: TrialResult): number => {
    const violated = criteria.filter(({ outcome }) => outcome === 'violated').length
    return ORDER.indexOf(verdict) * 2 + (violated > 1 ? 1 : 0)
  }
  return [...trials].sort((a, b) => rank(a) - rank(b))
}

function worklistLines(page: Page, { worklist }: ScreeningResult): string[] {
  if (worklist.length === 0) return []
  const width = String(worklist.length).length + 2
  const entries = worklist.flatMap(({ need, decides }, index) =>
    paragraph(
      page,
      [blank(2), { text: `${index + 1}.`, tone: 'faint', width }],
      [
        ['strong', need],
        ['faint', ` – decides ${placesOf(decides)}`],
      ],
    ),
  )
  return [page.paint('strong', 'Find out next'), ...entries]
}

/** `NCT05605665 I4 and I5, NCT06546540 D1`. */
function placesOf(decides: ScreeningResult['worklist'][number]['decides']): string {
  const byTrial = new Map<string, string[]>()
  for (const { trial, criterion } of decides) byTrial.set(trial, [...(byTrial.get(trial) ?? []), criterion])
  return [...byTrial].map(([trial, criteria]) => `${trial} ${criteria.join(', ')}`).join('; ')
}

function warningLines(page: Page, { warnings }: ScreeningResult): string[] {
  if (warnings.length === 0) return []
  const lines = warnings.flatMap(({ path, message }) =>
    paragraph(page, [blank(2)], [path === '' ? '' : ['faint', `${path}: `], message]),
  )
  return [page.paint('open', 'Warnings'), ...lines]
}
