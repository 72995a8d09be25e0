import type { CriterionResult } from '../screening/result.js'
import { blank, paragraph, type Page, type Span } from './layout.js'
import { OUTCOMES } from './wording.js'

/** One criterion with its outcome, reason, evidence, questions and reading. */
export function criterionLines(page: Page, criterion: CriterionResult, width: number): string[] {
  const { id, text, outcome, basis, reason, applies, evidence, asks, clearsOn, reading } = criterion
  const { sign, word, tone } = OUTCOMES[outcome]
  const lead = [blank(2), { text: sign, tone, width: 2 }, { text: id, tone: 'strong' as const, width }]
  const below = (spans: readonly Span[]): string[] => paragraph(page, [blank(4 + width)], spans)
  const qualified = !applies ? `${word}, does not apply` : basis === 'assumed' ? `${word}, assumed` : word
  return [
    ...paragraph(page, lead, [text]),
    ...below([[tone, qualified], reason === '' ? '' : `: ${reason}`]),
    ...(clearsOn === null ? [] : below([`no longer against it from ${clearsOn} on, if nothing else changes`])),
    ...asks.flatMap((question) => below([`to ask: ${question}`])),
    ...evidence.flatMap(({ path, label, value }) => below([['faint', `${path}  ${label}: ${value}`]])),
    ...(reading === null ? [] : below([`reading: ${reading.note}`, otherwiseOf(reading.otherwise)])),
  ]
}

function otherwiseOf(otherwise: CriterionResult['outcome'] | null): string {
  return otherwise === null ? '' : ` Read the other way: ${OUTCOMES[otherwise].word}.`
}
