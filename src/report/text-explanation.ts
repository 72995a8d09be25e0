import type { CriterionExplanation, Explanation } from '../screening/explanation.js'
import { blank, paragraph, widthOf, type Page, type Span } from './layout.js'
import { paintFor } from './paint.js'
import { criterionLines } from './text-criterion.js'
import { warningLines, whoOf } from './text-frame.js'
import { ruleLines } from './text-rule.js'
import { headLines } from './text-trial.js'
import { outcomeMark } from './wording.js'

/** How the answers of one trial come about, for the terminal. Ends with a newline. */
export function textExplanation(
  explanation: Explanation,
  { columns, color }: { readonly columns: number; readonly color: boolean },
): string {
  const page: Page = { columns, paint: paintFor(color) }
  const { trial, criteria } = explanation
  const width = Math.max(5, ...criteria.map(({ id }) => widthOf([id]) + 1))
  const blocks = [
    [...paragraph(page, [], whoOf(explanation)), ...headLines(page, trial)],
    ...criteria.map((criterion) => explanationLines(page, criterion, trial.source, width)),
    warningLines(page, explanation),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function explanationLines(
  page: Page,
  criterion: CriterionExplanation,
  source: Explanation['trial']['source'],
  width: number,
): string[] {
  const { kind, anchor, changes, clearsOn, surelyClearsOn, rule } = criterion
  const below = (spans: readonly Span[]): string[] => paragraph(page, [blank(4 + width)], spans)
  const days = changes
    .filter(({ date }) => date !== clearsOn && date !== surelyClearsOn)
    .map(({ date, outcome }) => `${outcomeMark(outcome, kind).word} from ${date}`)
  return [
    ...criterionLines(page, { ...criterion, asks: [], ...besideRule(criterion) }, width),
    ...below([['faint', sourceInWords(criterion, source)]]),
    ...(anchor === 'screening' ? [] : below([['faint', `counted from ${anchor}, taken as the screening date`]])),
    ...(days.length === 0 ? [] : below([`${days.join(', ')}, if nothing else changes and results grow old`])),
    ...ruleLines(page, rule, 2),
    ...otherwiseLines(page, criterion),
  ]
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

function sourceInWords(
  { source: { section, item } }: CriterionExplanation,
  { registry, via, seen }: Explanation['trial']['source'],
): string {
  const place = section === 'description' ? `item ${item} of the description` : `item ${item} of the ${section} list`
  return `source: ${place}, ${registry} via ${via}, seen ${seen}`
}
