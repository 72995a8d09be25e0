import type { TrialResult } from '../../screening/result/result.js'
import { blank, paragraph, widthOf, type Cell, type Page, type Span } from '../terminal/layout.js'
import { recruitmentOf, VERDICTS } from '../wording/wording.js'
import type { Grounds } from './text-against.js'
import { criterionLines } from './text-criterion.js'
import type { Entry, Group } from './text-entries.js'
import { groupsBefore, groupsDeciding } from './text-groups.js'

/** Labels stand beside their entries from this width on, above them below it. */
const ROOMY = 60
const LABEL = 12

/** The trial's line, and what decides its verdict; with `all`, every criterion. */
export function trialLines(page: Page, trial: TrialResult, all: boolean, grounds: Grounds): string[] {
  const width = Math.max(5, ...trial.criteria.map(({ id }) => widthOf([id]) + 1))
  const groups = all ? groupsBefore(trial) : groupsDeciding(trial, grounds)
  return [
    ...headLines(page, trial),
    ...groups.flatMap((group) => groupLines(page, group, width)),
    ...(all ? trial.criteria.flatMap((criterion) => criterionLines(page, criterion, width)) : []),
  ]
}

/** The trial's line: its verdict, whether it recruits, and its title. */
export function headLines(
  page: Page,
  { id, title, recruitment, verdict }: Pick<TrialResult, 'id' | 'title' | 'recruitment' | 'verdict'>,
): string[] {
  const { sign, word, tone } = VERDICTS[verdict]
  const head: Span[] = [[tone, `${sign} ${word}`], '  ', ['strong', id]]
  const { text, tone: urgency } = recruitmentOf(recruitment)
  const status: Span = [urgency, text]
  const below = (span: Span): string[] => paragraph(page, [blank(2)], [span])
  const whole: Span[] = [...head, '  ', status, '  ', title]
  if (widthOf(whole) <= page.columns) return paragraph(page, [], whole)
  const short: Span[] = [...head, '  ', status]
  if (widthOf(short) <= page.columns) return [...paragraph(page, [], short), ...below(title)]
  return [...paragraph(page, [], head), ...below(status), ...below(title)]
}

function groupLines(page: Page, { label, entries }: Group, width: number): string[] {
  if (entries.length === 0) return []
  const beside = page.columns >= ROOMY
  const lines = entries.flatMap((entry, index) => {
    const margin: Cell = beside ? { text: index === 0 ? label : '', tone: 'faint', width: LABEL } : blank(2)
    return entryLines(page, [blank(2), margin], entry, width)
  })
  return beside || label === '' ? lines : [`  ${page.paint('faint', label)}`, ...lines]
}

function entryLines(page: Page, margin: readonly Cell[], entry: Entry, width: number): string[] {
  const { id, text, spans, below = [] } = entry
  const name: Cell[] = id === undefined ? [] : [{ text: id, tone: 'strong', width }]
  const lead = [...margin, ...name]
  const hang = blank(lead.reduce((sum, cell) => sum + cell.width, 0))
  const lines = text === undefined ? paragraph(page, lead, spans) : speakingOf(page, { lead, hang, text }, spans)
  return below.length === 0 ? lines : [...lines, ...paragraph(page, [hang], below)]
}

interface Spoken {
  readonly lead: readonly Cell[]
  readonly hang: Cell
  readonly text: string
}

/** The text and what is said of it: on one line, or each on its own. */
function speakingOf(page: Page, { lead, hang, text }: Spoken, spans: readonly Span[]): string[] {
  const together = paragraph(page, lead, [`${text}: `, ...spans])
  return together.length === 1 ? together : [...paragraph(page, lead, [text]), ...paragraph(page, [hang], spans)]
}
