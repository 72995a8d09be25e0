import { FALSE, not, TRUE, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import { figures } from '../../facts/derived/figures.js'
import type { Derivation, Measurement } from '../../facts/fact.js'
import type { Evidence } from '../rule/finding.js'
import { resultInWords } from './measured.js'

/** What a computed result rests on, each as the record has it. */
export function evidenceOf({ inputs, grounds }: Derivation): Evidence[] {
  const results = inputs.map((fact) => ({ fact, value: resultInWords(fact) }))
  return [...results, ...grounds]
}

/** Whether any of the results stands in the record itself. */
export function isRecorded(results: readonly Measurement[] = []): boolean {
  return results.some(({ derivation }) => derivation === undefined)
}

/** What would let a computed result decide: `eGFR, or height within 30 days of the creatinine of 2025-05-20`. */
export function derivedNeed(what: string, { missing }: Derivation): string {
  return `${what}, or ${listed(missing, 'and')}`
}

/**
 * What another equation says, where it stands on the other side of what is asked: `, by CKiD U25 31.20: on the other
 * side`. Else nothing.
 */
export function otherOpinion(measurement: Measurement, truth: Truth, truthOf: (opinion: Measurement) => Truth): string {
  const opinion = measurement.derivation?.secondOpinion
  if (opinion === undefined || (truth !== TRUE && truth !== FALSE)) return ''
  const { equation, range } = opinion
  if (truthOf({ ...measurement, value: { kind: 'quantity', range } }) !== not(truth)) return ''
  return `, by ${equation} ${figures(range)}: on the other side`
}
