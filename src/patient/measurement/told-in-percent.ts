import { measure, measureLimit, type WrittenResult } from '../../facts/quantity/measure.js'
import type { Analyte } from '../../facts/analyte.js'
import { resolveAnalyte } from '../../facts/names/analyte-name.js'
import { codesOf } from '../entry/entries.js'
import type { WrittenMeasurement } from './measurement-schema.js'
import type { Reading } from '../reading/reading.js'

/** How many percent one percent, and one per mille, is. */
const SHARES: ReadonlySet<number | undefined> = new Set([1, 0.1])

/**
 * Of what is also told in percent, a result in percent, or per mille, is just that: an FVC of 62 %, 62 % neutrophils, 12 ‰
 * reticulocytes. A plain fraction is not: that may be a number whose unit is missing.
 */
export function toldInPercent(
  analyte: Analyte,
  { value, unit }: WrittenResult,
  { vocabulary, units }: Pick<Reading, 'vocabulary' | 'units'>,
): Analyte {
  if (analyte.inPercent === undefined || measure({ value, unit }, analyte, units).value.kind === 'quantity')
    return analyte
  const share = vocabulary.analytes.withId(analyte.inPercent)
  const told = measure({ value, unit }, share, units)
  return told.value.kind === 'quantity' && SHARES.has(measureLimit(1, told.unit, share, units)) ? share : analyte
}

const LOINC = /^loinc:\s*/iu

/**
 * Whether the unit of a result tells which of two tests of one name is meant, the amount or the share, where one of them is
 * coded: "neutrophils" in percent with the code of a count or of a share. A code alone is taken at its word.
 */
export function isToldByUnit({ name, code, value, unit }: WrittenMeasurement, reading: Reading): boolean {
  const [written, another] = codesOf(code)
  if (name === undefined || written === undefined || another !== undefined || !LOINC.test(written)) return false
  const { vocabulary, units } = reading
  const named = resolveAnalyte(name, vocabulary.analytes)
  if (named?.inPercent === undefined) return false
  const coded = vocabulary.analytes.findCode('loinc', written.replace(LOINC, ''))
  if (coded === undefined || (coded.id !== named.id && coded.id !== named.inPercent)) return false
  const told = toldInPercent(named, { value, unit }, reading)
  const isPlain = told.id === named.id && coded.id === named.id
  return !isPlain && measure({ value, unit }, told, units).value.kind === 'quantity'
}
