import type { CriterionResult } from '../../screening/result/result.js'
import { blank, paragraph, type Page, type Span } from '../terminal/layout.js'
import { distancesInWords } from '../wording/difference.js'
import { clearingInWords, outcomeMark } from '../wording/wording.js'
import { readingSpans } from './text-readings.js'

const NOT_FOR = 'does not apply'

/** One criterion with its outcome, reason, evidence, questions and reading. */
export function criterionLines(page: Page, criterion: CriterionResult, width: number): string[] {
  const { id, kind, text, outcome, basis, reason, applies, evidence, asks, reading, distances } = criterion
  const clearing = clearingInWords(criterion)
  const { sign, word, tone } = outcomeMark(outcome, kind)
  const lead = [blank(2), { text: sign, tone, width: 2 }, { text: id, tone: 'strong' as const, width }]
  const below = (spans: readonly Span[]): string[] => paragraph(page, [blank(4 + width)], spans)
  const qualified = basis === 'assumed' ? `${word}, assumed` : word
  const said: readonly Span[] = applies
    ? [[tone, qualified], reason === '' ? '' : `: ${reason}`, distancesInWords(distances, reason)]
    : [[tone, reason.startsWith(NOT_FOR) ? reason : `${NOT_FOR}: ${reason}`]]
  return [
    ...paragraph(page, lead, [text]),
    ...below(said),
    ...(clearing === '' ? [] : below([`${clearing} on, if nothing else changes`])),
    ...asks.flatMap((question) => below([`to ask: ${question}`])),
    ...evidence.flatMap(({ path, label, value }) => below([['faint', `${path}  ${label}: ${value}`]])),
    ...(reading === null ? [] : below(['reading: ', ...readingSpans(reading, kind)])),
  ]
}
