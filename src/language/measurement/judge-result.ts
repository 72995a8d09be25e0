import { rangeOf, withinRange, type Bounds } from '../../kernel/range.js'
import { FALSE, not, truthOf, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Conversion } from '../../facts/analyte.js'
import type { Need } from '../rule/finding.js'
import type { ResultAnswer } from './latest.js'
import {
  compareTitre,
  compareValue,
  compareWithLimit,
  isPositive,
  labelOf,
  limitInWords,
  quantityInWords,
  referenceOf,
  resultInWords,
  type Limit,
} from './measured.js'
import { derivedNeed, evidenceOf, otherOpinion } from './derived.js'
import { boundsOnLimit, limitBoundsInWords } from './limit-words.js'
import { takenInWords } from '../time/moment.js'
import { boundsInWords } from '../rule/schema.js'
import { standing } from '../time/standing.js'

/** What a result that is no number says. */
export type Sign = 'positive' | 'negative' | 'indeterminate'

/** What a rule asks of a result. */
export type Test =
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'limit'; readonly bounds: Bounds; readonly limit: Limit; readonly unit: string | undefined }
  | {
      readonly kind: 'bounds'
      /** in the analyte's own unit */
      readonly bounds: Bounds
      /** as the rule writes them */
      readonly written: Bounds
      readonly unit: string | undefined
      /** from the unit of the rule to the analyte's own */
      readonly conversion: Conversion
      readonly titre: boolean
    }

/**
 * Holds one result against the test.
 * @param asked what is measured, as the reports ask for it
 */
export function judge(measurement: Measurement, asked: Need, test: Test): ResultAnswer {
  const { value, derivation } = measurement
  const what = asked.need
  const day = takenInWords(measurement)
  const written = `${measurement.written}${canonical(measurement)}`
  const truth = truthOfTest(measurement, test)
  return {
    truth,
    value: resultInWords(measurement),
    clause: () => {
      if (derivation?.doubt !== undefined) {
        const most = `; all that it may be, ${written},${requirement(measurement, test, truth)}`
        const told = value.kind === 'set-aside' ? '' : most
        return `${what}${day} cannot be computed: ${derivation.doubt}${told}`
      }
      if (value.kind === 'set-aside') {
        return `${what}${day} ${derivation === undefined ? 'was set aside' : 'cannot be computed'}: ${value.why}`
      }
      const other = otherOpinion(measurement, truth, (opinion) => truthOfTest(opinion, test))
      return `${what} ${written}${day}${requirement(measurement, test, truth)}${other}`
    },
    ...(truth === UNKNOWN || derivation?.doubt !== undefined
      ? { need: { ...asked, need: gapOf(measurement, what, test) } }
      : {}),
    ...(derivation === undefined ? {} : { evidence: evidenceOf(derivation) }),
  }
}

/** What would let a result decide that does not. */
function gapOf(measurement: Measurement, what: string, test: Test): string {
  const { value, derivation } = measurement
  if (derivation !== undefined && derivation.missing.length > 0) return derivedNeed(what, derivation)
  if (value.kind === 'set-aside') return `${what} in a usable form`
  if (value.kind === 'word') {
    if (value.word === 'indeterminate') return `a repeat of ${what}`
    return test.kind === 'bounds' && test.titre ? `the titre of ${what}` : `${what} as a number`
  }
  if (test.kind === 'sign' && (isForTheLaboratory(measurement) || limitOfAnalyte(measurement) !== undefined)) {
    return `whether the laboratory calls ${what} positive`
  }
  const limit = test.kind === 'limit' ? test.limit : 'ULN'
  if (test.kind === 'bounds' || referenceOf(measurement, limit) !== undefined) return `an exact result for ${what}`
  return `the ${limit === 'ULN' ? 'upper' : 'lower'} limit of normal for ${what}`
}

/** Whether the result is what the test asks. */
export function truthOfTest(measurement: Measurement, test: Test): Truth {
  switch (test.kind) {
    case 'sign':
      return truthOfSign(measurement, test.sign)
    case 'limit':
      return compareWithLimit(measurement, test.bounds, test.limit)
    case 'bounds':
      return test.titre ? compareTitre(measurement, test.bounds) : compareValue(measurement, test.bounds)
  }
}

/** The same for many results: what the bounds accept is found once for all of them. */
export function truthByTest(test: Test): (measurement: Measurement) => Truth {
  if (test.kind !== 'bounds' || test.titre) return (measurement) => truthOfTest(measurement, test)
  const accepted = rangeOf(test.bounds)
  return ({ value }) =>
    value.kind === 'quantity' || value.kind === 'titre' ? withinRange(value.range, accepted) : UNKNOWN
}

/** A result that is called positive or negative is not indeterminate; one that is neither may be for another reason. */
function truthOfSign(measurement: Measurement, sign: Sign): Truth {
  const positive = isPositive(measurement)
  if (sign === 'positive') return positive
  if (sign === 'negative') return not(positive)
  const { value } = measurement
  if (value.kind === 'word') return truthOf(value.word === 'indeterminate')
  return positive === UNKNOWN ? UNKNOWN : FALSE
}

function requirement(measurement: Measurement, test: Test, truth: Truth): string {
  const { value, flag } = measurement
  if (test.kind === 'sign') {
    if (value.kind === 'word') return ''
    if (!isForTheLaboratory(measurement)) return positiveAbove(measurement)
    if (flag !== undefined) return `, flagged ${flag}`
    return truth === UNKNOWN ? ', not called positive or negative' : ''
  }
  if (test.kind === 'limit') {
    const { limit, unit } = test
    return ` ${standing(truth, test.bounds, (bounds) => boundsOnLimit(bounds, limit, measurement, unit))}`
  }
  return ` ${standing(truth, test.written, (bounds) => boundsOfTest({ ...test, written: bounds }))}`
}

/** Whether a number or titre is positive only when the laboratory says so, because no limit of normal tells. */
function isForTheLaboratory({ value, analyte, high }: Measurement): boolean {
  const limit = high ?? analyte.positiveAbove
  return value.kind === 'titre' || (analyte.kind === 'qualitative' && limit === undefined)
}

function positiveAbove(measurement: Measurement): string {
  const limit = limitOfAnalyte(measurement) ?? limitInWords(measurement, 'ULN', measurement.analyte.unit)
  return `, positive above ${limit}`
}

/** Above which number it is positive by what it is, where the result has no limit of its own. */
function limitOfAnalyte({ analyte, high }: Measurement): number | undefined {
  return high === undefined ? analyte.positiveAbove : undefined
}

function boundsOfTest({ titre, written, unit }: Test & { readonly kind: 'bounds' }): string {
  if (!titre) return boundsInWords(written, labelOf(unit))
  return boundsInWords(written).replace(/\d+/gu, (dilution) => `1:${dilution}`)
}

/** The value in the analyte's own unit, where the file writes another one. */
function canonical({ value, written, analyte, derivation }: Measurement): string {
  if (derivation !== undefined || value.kind !== 'quantity' || value.range.low !== value.range.high) return ''
  if (analyte.unit === undefined || Number(written.split(' ', 1)[0]) === value.range.low) return ''
  return ` (= ${quantityInWords(value.range.low, analyte.unit)})`
}

/** `at least 75 ×10⁹/L`, `at most 3 × ULN`, `positive`. */
export function testInWords(test: Test): string {
  switch (test.kind) {
    case 'sign':
      return test.sign
    case 'limit':
      return limitBoundsInWords(test.bounds, test.limit)
    case 'bounds':
      return boundsOfTest(test)
  }
}
