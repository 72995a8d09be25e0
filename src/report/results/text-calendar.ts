import type {
  CalendarEntry,
  CriterionChangeResult,
  ScreeningResult,
  TrialResult,
  Verdict,
} from '../../screening/result/result.js'
import { blank, paragraph, widthOf, type Page, type Span } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { warningLines, whoOf } from '../wording/text-frame.js'
import { outcomeMark, VERDICTS, type Mark } from '../wording/wording.js'

/** The days ahead: an entry for each day and trial, with what changes and why. */
export interface DaysAhead {
  /** the last day that was looked at */
  readonly until: string
  readonly entries: readonly CalendarEntry[]
}

/** What time alone will change of the screening of one patient, for the terminal. Ends with a newline. */
export function textCalendar(
  result: ScreeningResult,
  { until, entries }: DaysAhead,
  { columns, color }: { readonly columns: number; readonly color: boolean },
): string {
  const page: Page = { columns, paint: paintFor(color) }
  const verdicts = new Map(result.trials.map(({ id, verdict }) => [id, verdict]))
  const blocks = [
    [
      ...paragraph(page, [], whoOf(result)),
      ...paragraph(page, [], [`the days ahead until ${until}, if nothing else changes; results grow old`]),
    ],
    ...entries.flatMap((entry) =>
      result.trials
        .filter(({ id }) => id === entry.trial)
        .map((trial) => {
          const before = verdicts.get(trial.id) ?? trial.verdict
          verdicts.set(trial.id, entry.verdict?.to ?? before)
          return entryLines(page, entry, trial, before)
        }),
    ),
    quietLines(page, result, entries),
    warningLines(page, result),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** @param before the verdict of the day before */
function entryLines(page: Page, entry: CalendarEntry, trial: TrialResult, before: Verdict): string[] {
  const width = Math.max(5, ...trial.criteria.map(({ id }) => widthOf([id]) + 1))
  const { date, verdict, criteria } = entry
  const head: Span[] = [['strong', date], '  ', ['strong', trial.id], '  ']
  const turn: Span[] =
    verdict === null ? ['still ', ...marked(VERDICTS[before])] : turned(VERDICTS[verdict.from], VERDICTS[verdict.to])
  const whole = [...head, ...turn]
  const lines =
    widthOf(whole) <= page.columns
      ? paragraph(page, [], whole)
      : [...paragraph(page, [], head), ...paragraph(page, [blank(2)], turn)]
  return [...lines, ...criteria.flatMap((change) => changeLines(page, change, trial, width))]
}

function changeLines(page: Page, change: CriterionChangeResult, { criteria }: TrialResult, width: number): string[] {
  const { id, from, to, reason } = change
  return criteria
    .filter((criterion) => criterion.id === id)
    .flatMap(({ kind, text }) => [
      ...paragraph(page, [blank(2), { text: id, tone: 'strong', width }], [text]),
      ...paragraph(
        page,
        [blank(2 + width)],
        [...turned(outcomeMark(from, kind), outcomeMark(to, kind)), reason === '' ? '' : `: ${reason}`],
      ),
    ])
}

/** The trials that no entry speaks of: nothing is left out in silence. */
function quietLines(page: Page, { trials }: ScreeningResult, entries: readonly CalendarEntry[]): string[] {
  const changing = new Set(entries.map(({ trial }) => trial))
  const quiet = trials.filter(({ id }) => !changing.has(id))
  if (quiet.length === 0) return []
  return [
    page.paint('strong', 'No change until then'),
    ...quiet.flatMap(({ id, verdict }) =>
      paragraph(page, [blank(2)], [['strong', id], '  ', ...marked(VERDICTS[verdict])]),
    ),
  ]
}

function turned(from: Mark, to: Mark): Span[] {
  return [`${from.sign} ${from.word} → `, ...marked(to)]
}

function marked({ sign, word, tone }: Mark): Span[] {
  return [[tone, `${sign} ${word}`]]
}
