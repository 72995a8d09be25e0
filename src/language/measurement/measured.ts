import { shown, times } from '../../kernel/decimal.js'
import { within, type Bounds, type Range } from '../../kernel/range.js'
import { FALSE, TRUE, truthOf, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import { unitLabel } from '../../facts/quantity/unit-label.js'
import { takenInWords } from '../time/moment.js'
import { mapBounds } from '../rule/schema.js'

/** A limit of the normal range, of the same result: upper (ULN) or lower (LLN). */
export type Limit = 'ULN' | 'LLN'

const NOTHING_EXCEEDS: Range = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true }
const ABOVE: Range = { ...NOTHING_EXCEEDS, low: 1 }
const UP_TO: Range = { ...NOTHING_EXCEEDS, high: 1, highOpen: false }
const BELOW: Range = { ...NOTHING_EXCEEDS, high: 1 }
const FROM: Range = { ...NOTHING_EXCEEDS, low: 1, lowOpen: false }

/** Whether the value lies within the bounds, given in the analyte's own unit. */
export function compareValue({ value }: Measurement, bounds: Bounds): Truth {
  if (value.kind === 'quantity' || value.kind === 'titre') return within(value.range, bounds)
  return UNKNOWN
}

/**
 * A titre against a dilution. The word "negative" means below the laboratory's first dilution; where that is not
 * stated, it is taken to be 1:80 at most, so it decides about 1:80 and above.
 */
export function compareTitre(measurement: Measurement, bounds: Bounds): Truth {
  const { value } = measurement
  if (value.kind !== 'word' || value.word !== 'negative') return compareValue(measurement, bounds)
  return within(BELOW_FIRST_DILUTION, bounds)
}

/** Reciprocal. Ours: laboratories screen antinuclear antibodies at 1:40 or 1:80, some at 1:100. */
const USUAL_FIRST_DILUTION = 80

/** What a titre is that is called negative. */
export const BELOW_FIRST_DILUTION: Range = { low: 0, high: USUAL_FIRST_DILUTION, lowOpen: false, highOpen: true }

/**
 * Whether the value lies within so many times a limit of normal. The limit is the one on the same result; without it, a
 * flag says on which side of the limit the value lies, which decides what it can.
 */
export function compareWithLimit(measurement: Measurement, bounds: Bounds, limit: Limit): Truth {
  const { value } = measurement
  if (value.kind === 'set-aside') return UNKNOWN
  const reference = referenceOf(measurement, limit)
  if (value.kind === 'quantity' && reference !== undefined) {
    return within(
      value.range,
      mapBounds(bounds, (multiple) => times(multiple, reference)),
    )
  }
  return within(multipleOf(measurement, limit), bounds)
}

/**
 * The multiples of the limit that the value may be, as far as a flag or a word tells. Of what there is an amount of in
 * everybody, as bilirubin, "negative" is the word of a test strip, and says nothing of the amount.
 */
function multipleOf({ value, flag, analyte }: Measurement, limit: Limit): Range {
  const said = value.kind === 'word' ? value.word : undefined
  const word = analyte.kind === 'quantity' && said !== 'normal' ? undefined : said
  if (limit === 'ULN') {
    if (flag === 'high' || word === 'positive') return ABOVE
    if (flag === 'low') return BELOW
    return flag !== undefined || word === 'negative' || word === 'normal' ? UP_TO : NOTHING_EXCEEDS
  }
  if (flag === 'low') return BELOW
  if (flag === 'high') return ABOVE
  return flag !== undefined || word === 'normal' ? FROM : NOTHING_EXCEEDS
}

/**
 * Whether the result is positive. A word decides; a number is positive above the limit on the same result, or by its
 * flag; a titre by its flag, or as negative where it is "<1:80": alone it is not called positive, because laboratories
 * differ in the first dilution that they do call so.
 */
export function isPositive(measurement: Measurement): Truth {
  const { value, analyte } = measurement
  const high = measurement.high ?? analyte.positiveAbove
  switch (value.kind) {
    case 'word':
      if (value.word === 'positive') return TRUE
      return value.word === 'indeterminate' ? UNKNOWN : FALSE
    case 'titre':
      return value.range.low === -Infinity ? FALSE : isFlaggedHigh(measurement)
    case 'quantity':
      return high === undefined ? isFlaggedHigh(measurement) : within(value.range, { moreThan: high })
    case 'set-aside':
      return UNKNOWN
  }
}

function isFlaggedHigh({ flag }: Measurement): Truth {
  return flag === undefined ? UNKNOWN : truthOf(flag === 'high')
}

/** The limit of normal on the same result, in the analyte's own unit. */
export function referenceOf({ low, high }: Measurement, limit: Limit): number | undefined {
  return limit === 'ULN' ? high : low
}

/** The limit in words: `ULN (40 U/L)`, `ULN (not recorded; flagged normal)`. */
export function limitInWords(measurement: Measurement, limit: Limit, unit: string | undefined): string {
  const reference = referenceOf(measurement, limit)
  if (reference === undefined) {
    if (measurement.value.kind === 'word') return limit
    return `${limit} (not recorded${measurement.flag === undefined ? '' : `; flagged ${measurement.flag}`})`
  }
  return `${limit} (${quantityInWords(reference, unit)})`
}

/** The result as the file writes it, with its day: `<0.5 mg/L on 2026-02-20`. */
export function resultInWords(result: Measurement): string {
  return `${result.written}${takenInWords(result)}`
}

/** `40 U/L`; the number alone where it has no unit. */
export function quantityInWords(value: number, unit: string | undefined): string {
  const label = labelOf(unit)
  return label === '' ? shown(value) : `${shown(value)} ${label}`
}

/** The unit as a clinician writes it; empty for a plain number. */
export function labelOf(unit: string | undefined): string {
  return unit === undefined || unit === '1' ? '' : unitLabel(unit)
}
