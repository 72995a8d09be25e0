import type { CohortSummary } from '../../screening/cohort/summary.js'
import type { Verdict } from '../../screening/result/result.js'
import { blank, paragraph, widthOf, type Cell, type Page } from '../terminal/layout.js'
import { paintFor } from '../terminal/paint.js'
import { AS_OF_SOURCES, counted, VERDICTS } from '../wording/wording.js'

const ORDER: readonly Verdict[] = ['potentially-eligible', 'undetermined', 'ineligible']

/** How many criteria a trial, and how many missing data, stand in the table; the summary has all of them. */
const MOST_LOSSES = 3
const MOST_MISSING = 5

const LOST = 'Lost first'

/** What became of a cohort, in short: verdicts by trial, where each trial loses most, what most patients miss. */
export function cohortTable(summary: CohortSummary, { columns, color }: { columns: number; color: boolean }): string {
  const page: Page = { columns, paint: paintFor(color) }
  const blocks = [
    [
      ...paragraph(page, [], [inputOf(summary)]),
      ...shardLines(page, summary),
      ...paragraph(page, [], [daysOf(summary)]),
    ],
    verdictLines(page, summary),
    lossLines(page, summary),
    missingLines(page, summary),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function inputOf({ input: { records, screened, rejected } }: CohortSummary): string {
  return `${counted(records, 'record', 'records')}: ${screened} screened, ${rejected} rejected`
}

function shardLines(page: Page, { shard, sources }: CohortSummary): string[] {
  if (shard === null) return []
  const whole = sources.reduce((sum, { records }) => sum + records, 0)
  return paragraph(
    page,
    [],
    [`shard ${shard.number} of ${shard.of}, of an input of ${counted(whole, 'record', 'records')}`],
  )
}

function daysOf({ asOf }: CohortSummary): string {
  const { first, last } = asOf
  if (first === null || last === null) return 'nobody was screened'
  const from = (['option', 'patient', 'today'] as const).filter((source) => asOf[source] > 0)
  const days = first === last ? first : `${first} to ${last}`
  return `as of ${days} (${from.map((source) => AS_OF_SOURCES[source]).join(', or ')})`
}

function verdictLines(page: Page, { trials, bestVerdicts }: CohortSummary): string[] {
  const rows = [
    ...trials.map(({ id, verdicts }) => ({ id, verdicts })),
    ...(trials.length > 1 ? [{ id: 'any trial', verdicts: bestVerdicts }] : []),
  ]
  const names = 2 + Math.max(0, ...rows.map(({ id }) => widthOf([id])))
  const head = ORDER.map((verdict) => VERDICTS[verdict].word)
  const width = (index: number): number => 2 + widthOf([head[index] ?? ''])
  const cells = ORDER.map((_, index) => right(head[index] ?? '', width(index), 'strong'))
  return [
    ...row(page, [blank(names), ...cells]),
    ...rows.flatMap(({ id, verdicts }) => {
      const counts = ORDER.map((verdict, index) =>
        right(String(verdicts[verdict]), width(index), VERDICTS[verdict].tone),
      )
      return row(page, [{ text: id, tone: 'plain', width: names }, ...counts])
    }),
  ]
}

/** The criteria by which a trial loses most patients, each patient once; and those who are lost by nothing else. */
function lossLines(page: Page, { trials }: CohortSummary): string[] {
  const losses = trials.flatMap(({ id, criteria }) =>
    criteria
      .filter(({ funnel }) => funnel.failed > 0)
      .sort((a, b) => b.funnel.failed - a.funnel.failed)
      .slice(0, MOST_LOSSES)
      .map((criterion, index) => ({ trial: index === 0 ? id : '', ...criterion })),
  )
  if (losses.length === 0) return []
  const criterionIds = 2 + Math.max(...losses.map(({ id }) => widthOf([id])))
  const ids = Math.max(LOST.length + 2 - criterionIds, 2 + Math.max(...losses.map(({ trial }) => widthOf([trial]))))
  const counts = 2 + Math.max(5, ...losses.map(({ funnel }) => String(funnel.failed).length))
  const head: Cell = { text: LOST, tone: 'strong', width: ids + criterionIds }
  return [
    ...row(page, [head, right('here', counts, 'faint'), right('only', counts, 'faint')]),
    ...losses.flatMap(({ trial, id, text, funnel, sole }) => {
      const cells: Cell[] = [
        { text: trial, tone: 'plain', width: ids },
        { text: id, tone: 'strong', width: criterionIds },
        right(String(funnel.failed), counts, 'plain'),
        right(String(sole.violated), counts, 'plain'),
        blank(2),
      ]
      return paragraph(page, cells, [text])
    }),
  ]
}

function missingLines(page: Page, { missing }: CohortSummary): string[] {
  const most = missing.slice(0, MOST_MISSING)
  if (most.length === 0) return []
  const width = 2 + Math.max(...most.map(({ patients }) => String(patients).length))
  return [
    page.paint('strong', 'Missing most'),
    ...most.flatMap(({ need, patients, alone }) => {
      const enough = alone === 0 ? '' : ` – alone decides a verdict for ${alone}`
      return paragraph(page, [right(String(patients), width, 'plain'), blank(2)], [need, ['faint', enough]])
    }),
  ]
}

function right(text: string, width: number, tone: Cell['tone']): Cell {
  return { text: text.padStart(width), tone, width }
}

function row(page: Page, cells: readonly Cell[]): string[] {
  return paragraph(page, cells, [''])
}
