import type { Measurement } from '../../facts/fact.js'
import { codesOf, type Entry } from '../entry/entries.js'
import { pressuresOf } from './blood-pressure.js'
import { readFlag } from './flag.js'
import type { JsonPath } from '../json/json-path.js'
import { measuredResult } from './measured-result.js'
import { measurementNamesOf, type MeasurementKind } from './measurement-names.js'
import type { WrittenMeasurement } from './measurement-schema.js'
import type { Reading } from '../reading/reading.js'
import type { Remarks } from '../reading/remarks.js'
import { readResultDay } from './results.js'
import { isToldByUnit, toldInPercent } from './told-in-percent.js'
import { unmatchedResult, type Unmatched } from './unmatched-result.js'
import { notFinal } from './unusable-results.js'

/** Before a power of ten that stands behind a value: "71 10^9/L" could be read as one number. */
const POWER = /(?<=\d) (?=10(?:[*^]|[⁰¹²³⁴-⁹]))/u

/** Reads one result; undefined for one that does not count, of which it has warned. */
export function readMeasurement(
  entry: Entry<WrittenMeasurement>,
  kind: MeasurementKind,
  reading: Reading,
): Measurement | Unmatched | undefined {
  const { value: written, path, namePath, pointer } = entry
  const { vocabulary, remarks } = reading
  const { name, code, value, unit, status } = written
  const isByUnit = isToldByUnit(written, reading)
  const meant = { name, code: isByUnit ? undefined : code, path, namePath }
  const recognised = measurementNamesOf(vocabulary)[kind].recognise(meant, remarks)
  refuseCrossedLimits(written, path, remarks)
  const flag = readFlag(written, path, reading)
  const day = readResultDay(written.date, path, reading)
  const isError = status === 'entered-in-error'
  if (isError) remarks.warn([...path, 'status'], `the result is ${status}; it was left out`)
  if (recognised === undefined) return undefined
  const { label, terms } = recognised
  const text = writtenText(value, unit)
  if (isError || day === undefined) {
    return remarks.leaveOut('measurements', { path: pointer, label, terms, written: text })
  }
  const codes = codesOf(code)
  const [named] = terms
  const analyte =
    named === undefined || (codes.length > 0 && !isByUnit) ? named : toldInPercent(named, written, reading)
  const result = {
    path: pointer,
    label,
    codes: codes.length === 0 ? undefined : codes,
    written: text,
    on: day.on,
  }
  if (analyte === undefined) return unmatchedResult(result, { entry, kind, disputed: recognised.disputed }, reading)
  if (status === 'preliminary') return notFinal(result, analyte)
  const pressures = pressuresOf(analyte, written, vocabulary.analytes)
  if (pressures === undefined) return measuredResult(result, { written, path, analyte, flag }, reading)
  return {
    ofEach: pressures.map((one) =>
      measuredResult(
        result,
        { written: { ...written, value: one.value, unit: 'mm[Hg]' }, path, analyte: one.analyte, flag: undefined },
        reading,
      ),
    ),
  }
}

/** A value with its unit, as they are written. */
export function writtenText(value: WrittenMeasurement['value'], unit: string | undefined): string {
  return (unit === undefined ? String(value) : `${String(value)} ${unit}`).replace(POWER, ' ×')
}

function refuseCrossedLimits({ low, high }: WrittenMeasurement, path: JsonPath, remarks: Remarks): void {
  if (low === undefined || high === undefined || low <= high) return
  remarks.refuse([...path, 'low'], `the lower limit ${low} is above the upper limit ${high}`, 'correct one of the two')
}
