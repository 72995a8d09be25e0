import { measure, measureLimit, type WrittenResult } from '../../facts/quantity/measure.js'
import type { Analyte } from '../../facts/analyte.js'
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
