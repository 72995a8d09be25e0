import type { CriterionTrace, TracedCase, TrialTrace } from '../../screening/cases/trace.js'
import type { Outcome } from '../../screening/result/result.js'
import { blank, paragraph, widthOf, type Page } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { jsonText } from '../terminal/terminal-text.js'

/** Each criterion with the item that it is, the place of its rule, its operators and their tests, and its cases. */
export function tracePage(
  traces: readonly TrialTrace[],
  { columns, color }: { columns: number; color: boolean },
): string {
  const page = { columns, paint: paintFor(color) }
  return traces
    .map((trace, index) => [...(index === 0 ? [] : ['']), ...trialLines(page, trace)])
    .flat()
    .map((line) => `${line}\n`)
    .join('')
}

/** The same as JSON: an array, one object a trial. */
export function traceJson(traces: readonly TrialTrace[]): string {
  const rows = traces.map(({ trial: { id, title, source }, criteria }) => ({
    id,
    title,
    source,
    criteria: criteria.map(({ criterion, rule, operators, cases }) => ({
      id: criterion.id,
      section: criterion.section,
      item: criterion.item,
      text: criterion.text,
      reading: criterion.reading,
      rule,
      operators: operators.map(operatorFiles),
      cases,
    })),
  }))
  return `${jsonText(rows, 2)}\n`
}

/** An operator is one file, and its test stands at the mirrored path. */
function operatorFiles(name: string): { readonly name: string; readonly source: string; readonly test: string } {
  return { name, source: `src/language/${name}.ts`, test: `test/language/${name}.test.ts` }
}

function trialLines(page: Page, { trial, criteria }: TrialTrace): string[] {
  const { registry, via, seen } = trial.source
  return [
    ...paragraph(page, [{ text: trial.id, tone: 'strong', width: widthOf([trial.id]) + 2 }], [trial.title]),
    ...paragraph(page, [], [`read from ${registry} via ${via}, seen ${seen}`]),
    ...criteria.flatMap((trace) => criterionLines(page, trace)),
  ]
}

const OUTCOMES: readonly Outcome[] = ['satisfied', 'violated', 'unknown', 'judgment']
const LABEL = 12

function criterionLines(page: Page, { criterion, rule, operators, cases }: CriterionTrace): string[] {
  const { id, section, item, text } = criterion
  const row = (label: string, value: string): string[] =>
    paragraph(page, [blank(2), { text: label, tone: 'faint', width: LABEL }], [value])
  const tests = operators.map((name) => operatorFiles(name).test).join(', ')
  const shown = OUTCOMES.flatMap((outcome) => casesRow(row, outcome, cases))
  return [
    '',
    ...paragraph(page, [{ text: id, tone: 'strong', width: widthOf([id]) + 2 }], [['strong', text]]),
    ...row('item', `${section} ${item}`),
    ...row('rule', `${rule.file}:${rule.line}`),
    ...row('operators', operators.join(', ')),
    ...row('tests', tests),
    ...(shown.length === 0 ? row('cases', 'none') : shown),
  ]
}

/** The cases that show one outcome, by their lines in the file of cases. */
function casesRow(
  row: (label: string, value: string) => string[],
  outcome: Outcome,
  cases: readonly TracedCase[],
): string[] {
  const those = cases.filter((one) => one.outcome === outcome)
  const [first] = those
  if (first === undefined) return []
  return row(outcome, `${first.file}: line ${those.map(({ line }) => line).join(', ')}`)
}
