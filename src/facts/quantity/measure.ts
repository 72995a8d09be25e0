import { plus, times } from '../../kernel/decimal.js'
import { remembered } from '../../kernel/remembered.js'
import { converted, exactly, within, type Range } from '../../kernel/range.js'
import { TRUE } from '../../kernel/truth.js'
import type { MeasuredValue, ResultWord } from '../measured-value.js'
import { oddityOf } from './plausibility.js'
import { LONGEST_RESULT, measurable, readQuantity, type Unreadable } from './quantity-text.js'
import { readResultWord } from './result-word.js'
import { compact, plain, quoted } from './spelling.js'
import type { Analyte, Conversion } from '../analyte.js'
import { hasThousandsPoint, isWrittenWhole } from './thousands.js'
import { readTitre } from './titre-text.js'
import { isProblem, type Units } from './unit.js'
import { explainUnitProblem, makesSense, unitsOf } from './unit-problem.js'

/** A result as a record has it. */
export interface WrittenResult {
  readonly value: string | number | boolean
  readonly unit?: string | undefined
}

export interface Measured {
  readonly value: MeasuredValue
  /** the unit as written, beside the value or inside it; for `measureLimit` */
  readonly unit: string | undefined
  /** the value is used, and looks odd */
  readonly warning?: string | undefined
}

const SAME: Conversion = { factor: 1, offset: 0 }
/** Units that a number has by its nature: a titre, a ratio, a pH. */
const OF_ITSELF = /^(?:\{[^}]*\}|1|\[pH\])$/u

/**
 * Reads one result of an analyte: a word, a titre, or a quantity in the analyte's own unit. What cannot be used for
 * certain is set aside and says why; nothing is guessed.
 *
 * A number of an analyte without a unit of its own – an antibody, an index – is kept in the unit in which it is
 * written, by a factor of 1: it can be held against the limits on the same result, and nothing else.
 */
export function measure(result: WrittenResult, analyte: Analyte, units: Units): Measured {
  const unit = result.unit?.trim() === '' ? undefined : result.unit
  if (typeof result.value === 'boolean') return { value: ofBoolean(result.value, analyte), unit }
  if (typeof result.value === 'number') {
    const problem = measurable(result.value)
    if (problem !== undefined) return setAside(`${result.value} ${problem.unreadable}`, unit)
    return ofNumbers(exactly(result.value), unit, analyte, units)
  }
  if (result.value.length > LONGEST_RESULT) return setAside(`${quoted(result.value)} is longer than a result`, unit)
  return ofText(wordingOf(result.value), unit, analyte, units)
}

/**
 * A limit of normal in the unit of the analyte, by the conversion of its result.
 * @param unit of the result, as `measure` returns it
 * @returns undefined where the result cannot be converted, either
 */
export function measureLimit(
  limit: number,
  unit: string | undefined,
  analyte: Analyte,
  units: Units,
): number | undefined {
  return limitBy(conversionFor(unit, analyte, units), limit)
}

/** What `measure` makes of a number by the conversion of its unit; undefined where it sets it aside, or warns of it. */
export function plainlyMeasured(
  value: number,
  unit: string | undefined,
  analyte: Analyte,
  conversion: Conversion,
): MeasuredValue | undefined {
  if (measurable(value) !== undefined) return undefined
  const measured = ofConverted(exactly(value), unit, analyte, conversion)
  return measured.value.kind === 'set-aside' || measured.warning !== undefined ? undefined : measured.value
}

/** What `measureLimit` makes of a limit, by the conversion of the unit of its result. */
export function limitBy(conversion: Conversion | NoConversion, limit: number): number | undefined {
  if (measurable(limit) !== undefined || 'why' in conversion) return undefined
  return plus(times(limit, conversion.factor), conversion.offset)
}

/** What a text says, whatever was measured: the same few texts come again and again. */
const wordingOf = remembered((written) => {
  const text = plain(written)
  return { text, word: readResultWord(text), titre: readTitre(text) }
})

function ofText(
  { text, word, titre }: ReturnType<typeof wordingOf>,
  unit: string | undefined,
  analyte: Analyte,
  units: Units,
): Measured {
  if (word !== undefined) return { value: { kind: 'word', word }, unit }
  if (titre !== undefined && (analyte.kind === 'titre' || analyte.kind === 'limit-relative')) {
    if (isUnreadable(titre)) return setAside(`${quoted(text)} ${titre.unreadable}`, unit)
    return ofTitre(titre.range, unit, analyte, units)
  }
  const quantity = readQuantity(text)
  if (isUnreadable(quantity)) return setAside(`${quoted(text)} ${quantity.unreadable}`, unit)
  if (quantity.unit !== undefined && unit !== undefined && !isSameUnit(quantity.unit, unit, analyte, units)) {
    return setAside(`${quoted(text)} has another unit than ${quoted(unit)}, which stands beside it`, unit)
  }
  const measured = ofNumbers(quantity.range, unit ?? quantity.unit, analyte, units)
  if (!hasThousandsPoint(text) || measured.value.kind === 'set-aside') return measured
  const thousandfold = ofNumbers(converted(quantity.range, 1000), unit ?? quantity.unit, analyte, units)
  if (thousandfold.value.kind === 'set-aside') return measured
  const why = `${quoted(text)} may have a point between thousands`
  if (measured.warning !== undefined && thousandfold.warning === undefined) {
    return setAside(`${why}: without it the value would be usual`, unit)
  }
  return isWrittenWhole(measured.unit)
    ? setAside(`${why}: in ${measured.unit} three decimals are not written`, unit)
    : measured
}

function ofTitre(range: Range, unit: string | undefined, analyte: Analyte, units: Units): Measured {
  if (analyte.kind === 'limit-relative') return { value: { kind: 'titre', range }, unit }
  return ofNumbers(range, unit, analyte, units)
}

function ofNumbers(written: Range, unit: string | undefined, analyte: Analyte, units: Units): Measured {
  const conversion = conversionFor(unit, analyte, units)
  if ('why' in conversion) {
    const isDetected = conversion.isAssaySpecific && analyte.kind === 'qualitative' && written.low > 0
    if (!isDetected) return setAside(conversion.why, unit)
    return { value: { kind: 'word', word: 'positive' }, unit, warning: `${conversion.why}; used as detected` }
  }
  return ofConverted(written, unit, analyte, conversion)
}

function ofConverted(written: Range, unit: string | undefined, analyte: Analyte, conversion: Conversion): Measured {
  const range = converted(written, conversion.factor, conversion.offset)
  const oddity = oddityOf({ written, unit, value: range }, analyte)
  if (oddity?.implausible === true) return setAside(oddity.message, unit)
  const word = wordOf(range, analyte)
  if (word !== undefined) return { value: { kind: 'word', word }, unit, warning: oddity?.message }
  const value: MeasuredValue = { kind: analyte.kind === 'titre' ? 'titre' : 'quantity', range }
  return { value, unit, warning: oddity?.message }
}

/** What a number says by every reading of the test: 3 mm of a skin test are negative, 16 mm positive, 8 mm neither. */
function wordOf(range: Range, { negativeBelow, positiveFrom }: Analyte): ResultWord | undefined {
  if (negativeBelow !== undefined && within(range, { below: negativeBelow }) === TRUE) return 'negative'
  return positiveFrom !== undefined && within(range, { atLeast: positiveFrom }) === TRUE ? 'positive' : undefined
}

/** Why a unit cannot be converted, or a unit is missing. */
export interface NoConversion {
  readonly why: string
  readonly isAssaySpecific: boolean
}

/** How numbers in a unit become numbers in that of the analyte; without a unit, too. */
export function conversionFor(unit: string | undefined, analyte: Analyte, units: Units): Conversion | NoConversion {
  if (analyte.unit === undefined) return SAME
  if (unit === undefined) {
    if (OF_ITSELF.test(analyte.unit)) return SAME
    return { why: `no unit; ${makesSense(unitsOf(analyte))}`, isAssaySpecific: false }
  }
  const conversion = units.conversion(unit, analyte)
  if (!isProblem(conversion)) return conversion
  return {
    why: explainUnitProblem(conversion, unit, analyte),
    isAssaySpecific: conversion.problem === 'assay-specific',
  }
}

function isSameUnit(a: string, b: string, analyte: Analyte, units: Units): boolean {
  if (compact(a) === compact(b)) return true
  if (analyte.unit === undefined) return false
  const [one, other] = [units.conversion(a, analyte), units.conversion(b, analyte)]
  if (isProblem(one) || isProblem(other)) return false
  return one.factor === other.factor && one.offset === other.offset
}

function ofBoolean(value: boolean, analyte: Analyte): MeasuredValue {
  if (analyte.kind === 'quantity' || analyte.kind === 'titre') {
    return { kind: 'set-aside', why: `${String(value)} is no ${analyte.kind}` }
  }
  const word: ResultWord = value ? 'positive' : 'negative'
  return { kind: 'word', word }
}

function setAside(why: string, unit: string | undefined): Measured {
  return { value: { kind: 'set-aside', why }, unit }
}

function isUnreadable<T extends object>(read: T | Unreadable): read is Unreadable {
  return 'unreadable' in read
}
