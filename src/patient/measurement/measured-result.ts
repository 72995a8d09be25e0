import type { Measurement } from '../../facts/fact.js'
import { measure, measureLimit } from '../../facts/quantity/measure.js'
import type { Analyte } from '../../facts/analyte.js'
import { unitInName } from '../../facts/names/unit-in-name.js'
import { sideOf } from './flag.js'
import type { JsonPath } from '../json/json-path.js'
import type { WrittenMeasurement } from './measurement-schema.js'
import type { Reading } from '../reading/reading.js'
import { inAnotherUnit, ofAnother, type NamedResult } from './unusable-results.js'

interface Told {
  readonly written: WrittenMeasurement
  /** of the entry */
  readonly path: JsonPath
  readonly analyte: Analyte
  readonly flag: Measurement['flag']
}

/** A result of a known test, in the unit of the test; set aside, with a warning, where it cannot be used. */
export function measuredResult(
  result: NamedResult,
  { written: { value, unit, low, high }, path, analyte, flag }: Told,
  { units, remarks }: Reading,
): Measurement {
  const { label } = result
  const another = ofAnother(result, analyte) ?? inAnotherUnit(result, analyte, unit, units)
  if (another !== undefined) {
    remarks.warn(path, `${label} was set aside: ${another.value.why}`)
    return another
  }
  const side = analyte.kind === 'quantity' ? sideOf(value) : undefined
  if (side !== undefined && (flag ?? side) === side) return onOneSide(result, analyte, side)
  const measured = measure({ value, unit: unitTold(label, { value, unit }, analyte) }, analyte, units)
  const isOpen = measured.value.kind === 'set-aside' && remarks.isTold(path)
  if (measured.value.kind === 'set-aside') remarks.warn(path, `${label} was set aside: ${measured.value.why}`)
  if (measured.warning !== undefined) remarks.warn(path, `${label}: ${measured.warning}`)
  return {
    path: result.path,
    label,
    codes: result.codes,
    written: result.written,
    on: result.on,
    analyte,
    value: isOpen ? { ...measured.value, isPending: true } : measured.value,
    low: low === undefined ? undefined : measureLimit(low, measured.unit, analyte, units),
    high: high === undefined ? undefined : measureLimit(high, measured.unit, analyte, units),
    flag,
  }
}

/** The unit beside the value, else that of the name. */
export function unitTold(
  label: string,
  { value, unit }: Pick<WrittenMeasurement, 'value' | 'unit'>,
  analyte: Analyte,
): string | undefined {
  return unit ?? unitInName(label, value, analyte)
}

/** `C4: reduced`: no amount, and yet below the limit of normal, wherever that is. */
function onOneSide(result: NamedResult, analyte: Analyte, flag: 'low' | 'high'): Measurement {
  const { path, label, codes, written, on } = result
  const value = { kind: 'word', word: 'indeterminate' } as const
  return { path, label, codes, written, on, analyte, value, low: undefined, high: undefined, flag }
}
