import type { CriterionResult, Outcome, TrialResult } from '../../screening/result/result.js'
import type { Span } from '../terminal/layout.js'
import { outcomeMark, VERDICTS } from '../wording/wording.js'

/** How an ambiguous text was read, what the other reading gives, and whom to ask where that differs. */
export function readingSpans(
  { note, otherwise, ask }: NonNullable<CriterionResult['reading']>,
  kind: CriterionResult['kind'],
): Span[] {
  return otherwise === null ? [note] : [note, ' ', ...otherReadingSpans({ otherwise, ask }, kind)]
}

/** What the other reading gives, and whom to ask where that differs. */
export function otherReadingSpans(
  { otherwise, ask }: { readonly otherwise: Outcome; readonly ask: string | null },
  kind: CriterionResult['kind'],
): Span[] {
  const other = `By the other reading: ${outcomeMark(otherwise, kind).word}.`
  return [other, ask === null ? '' : ` To settle it, ask ${ask}.`]
}

/** `by the other reading of E6: ? cannot be told yet`: a sentence for every other verdict. */
export function otherVerdictSpans({ verdict, criteria }: TrialResult['otherVerdicts'][number]): Span[] {
  const { sign, word, tone } = VERDICTS[verdict]
  return [`by the other reading of ${criteria.join(' and ')}: `, [tone, `${sign} ${word}`]]
}
