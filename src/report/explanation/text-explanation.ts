import type { CriterionExplanation, Explanation } from '../../screening/explanation/explanation.js'
import { blank, paragraph, widthOf, type Page, type Span } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { criterionLines } from '../verdict/text-criterion.js'
import { otherReadingSpans } from '../verdict/text-readings.js'
import { headLines } from '../verdict/text-trial.js'
import { warningLines, whoOf } from '../wording/text-frame.js'
import { outcomeMark } from '../wording/wording.js'
import { ruleLines } from './text-rule.js'

/** How the answers of one trial come about, for the terminal. Ends with a newline. */
export function textExplanation(
  explanation: Explanation,
  { columns, color }: { readonly columns: number; readonly color: boolean },
): string {
  const page: Page = { columns, paint: paintFor(color) }
  const { trial, criteria } = explanation
  const width = Math.max(5, ...criteria.map(({ id }) => widthOf([id]) + 1))
  const blocks = [
    [
      ...paragraph(page, [], whoOf(explanation)),
      ...headLines(page, trial),
      ...paragraph(page, [blank(2)], [['faint', registryInWords(trial.source)]]),
    ],
    ...criteria.map((criterion) => explanationLines(page, criterion, width)),
    warningLines(page, explanation),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** How the text was read, and where it stands, come last: some notes are longer than the answer. */
function explanationLines(page: Page, criterion: CriterionExplanation, width: number): string[] {
  const { kind, anchor, changes, clearsOn, surelyClearsOn, rule, reading } = criterion
  const below = (spans: readonly Span[]): string[] => paragraph(page, [blank(4 + width)], spans)
  const days = changes
    .filter(({ date }) => date !== clearsOn && date !== surelyClearsOn)
    .map(({ date, outcome }) => `${outcomeMark(outcome, kind).word} from ${date}`)
  return [
    ...criterionLines(page, { ...criterion, asks: [], reading: null, ...besideRule(criterion) }, width),
    ...(anchor === 'screening' ? [] : below([['faint', `counted from ${anchor}, taken as the screening date`]])),
    ...(days.length === 0 ? [] : below([`${days.join(', ')}, if nothing else changes and results grow old`])),
    ...(reading === null ? [] : otherOutcomeLines(page, reading, kind, width)),
    ...ruleLines(page, rule, 2),
    ...otherwiseLines(page, criterion),
    ...(reading === null ? [] : paragraph(page, [blank(2)], [['faint', 'reading: '], reading.note])),
    ...paragraph(page, [blank(2)], [['faint', sourceInWords(criterion)]]),
  ]
}

/** What the other reading gives stands beside the outcome. */
function otherOutcomeLines(
  page: Page,
  { otherwise, ask }: NonNullable<CriterionExplanation['reading']>,
  kind: CriterionExplanation['kind'],
  width: number,
): string[] {
  return otherwise === null ? [] : paragraph(page, [blank(4 + width)], otherReadingSpans({ otherwise, ask }, kind))
}

/** The rule under the other reading, where it comes out otherwise. */
function otherwiseLines(page: Page, { outcome, reading, otherwise }: CriterionExplanation): string[] {
  if (otherwise === null || reading?.otherwise === outcome) return []
  return [...paragraph(page, [blank(2)], [['faint', 'the other reading:']]), ...ruleLines(page, otherwise, 2)]
}

/** What no operator below tells: a person's answer to the whole item, with its reason. */
function besideRule({
  evidence,
  reason,
  rule,
}: CriterionExplanation): Pick<CriterionExplanation, 'evidence' | 'reason'> {
  const shown = new Set(pathsIn(rule))
  const beside = evidence.filter(({ path }) => !shown.has(path))
  return { evidence: beside, reason: beside.length === 0 ? '' : reason }
}

function pathsIn({ evidence, parts }: CriterionExplanation['rule']): string[] {
  return [...evidence.map(({ path }) => path), ...parts.flatMap(pathsIn)]
}

function sourceInWords({ source: { section, item } }: CriterionExplanation): string {
  return `source: item ${item} of the ${section === 'description' ? section : `${section} list`}`
}

function registryInWords({ registry, via, seen }: Explanation['trial']['source']): string {
  return `source: ${registry} via ${via}, seen ${seen}`
}
