import { within, type Range } from '../../kernel/range.js'
import { FALSE } from '../../kernel/truth.js'
import type { Derivation, Measurement } from '../fact.js'
import type { Analyte } from '../analyte.js'
import { unitLabel } from '../quantity/unit-label.js'
import { figures } from './figures.js'
import { inWords } from './input.js'

/** What an equation gives, or that it gives nothing. */
export interface Computed extends Derivation {
  /** the result of which it has the day */
  readonly source: Measurement
  readonly outcome:
    | {
        /** in the unit of the analyte that is computed */
        readonly range: Range
        /** the equation and what it was given: `CKD-EPI 2021 from creatinine 0.9 mg/dL` */
        readonly by: string
      }
    | {
        /** a clause of its own */
        readonly why: string
        /** all that it may be nevertheless, whatever is missing; without it, that may be anything */
        readonly possible?: Range
      }
}

/** Why nothing can be computed from a result, and what would make it possible. */
export function notComputed(
  source: Measurement,
  why: string,
  missing: readonly string[],
  grounds: Derivation['grounds'] = [],
  possible?: Range,
): Computed {
  const outcome = possible === undefined ? { why } : { why, possible }
  return { source, outcome, inputs: [source], grounds, missing, secondOpinion: undefined }
}

/**
 * A computed result as if it were recorded. What cannot be computed, or would be implausible, is set aside.
 * @param instead reported results whose place it takes
 */
export function measurementOf(analyte: Analyte, computed: Computed, instead: readonly Measurement[] = []): Measurement {
  const { source, outcome, inputs, grounds, missing, secondOpinion } = computed
  const { value, written } = valueOf(analyte, outcome, instead)
  return {
    path: source.path,
    label: analyte.label,
    analyte,
    value,
    written,
    on: source.on,
    low: undefined,
    high: undefined,
    flag: undefined,
    derivation: { inputs, grounds, missing, secondOpinion },
    ...(source.time === undefined ? {} : { time: source.time }),
  }
}

/** What was set aside, beside another result of the test that is known: all that it may be. */
export function doubtOf(aside: Measurement, why: string, { outcome, inputs, grounds, missing }: Computed): Measurement {
  const { analyte } = aside
  const derivation = { inputs, grounds, missing, secondOpinion: undefined, doubt: why }
  const possible = 'why' in outcome ? outcome.possible : undefined
  if (possible === undefined || isImplausible(possible, analyte)) return { ...aside, derivation }
  const written = `${figures(possible)} ${unitLabel(String(analyte.unit))} (from ${inWords(inputs)})`
  return { ...aside, value: { kind: 'quantity', range: possible }, written, derivation }
}

function valueOf(
  analyte: Analyte,
  outcome: Computed['outcome'],
  instead: readonly Measurement[],
): Pick<Measurement, 'value' | 'written'> {
  if ('why' in outcome) return { value: { kind: 'set-aside', why: outcome.why }, written: 'not computed' }
  const { range, by } = outcome
  const aside = instead.map((result) => result.written).join(' and ')
  const told = aside === '' ? '' : `, in place of ${aside}, set aside`
  const written = `${figures(range)} ${unitLabel(String(analyte.unit))} (${by}${told})`
  if (isImplausible(range, analyte)) {
    return { value: { kind: 'set-aside', why: `it would be ${written}, which is implausible` }, written }
  }
  return { value: { kind: 'quantity', range }, written }
}

/** Whether nothing of the range is plausible. */
function isImplausible(range: Range, { plausible }: Analyte): boolean {
  return plausible !== undefined && within(range, { atLeast: plausible.low, atMost: plausible.high }) === FALSE
}
