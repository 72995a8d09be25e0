import type { Analyte, Conversion } from '../../facts/analyte.js'
import type { Measurement } from '../../facts/fact.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { MeasuredValue } from '../../facts/measured-value.js'
import { resolveAnalyte } from '../../facts/names/analyte-name.js'
import { conversionFor, limitBy, measure, plainlyMeasured, type NoConversion } from '../../facts/quantity/measure.js'
import { numberText } from '../../kernel/number-text.js'
import { rememberedOf } from '../../kernel/remembered.js'
import type { Entry } from '../entry/entries.js'
import type { Reading } from '../reading/reading.js'
import { readFlag, sideOf } from './flag.js'
import { unitTold } from './measured-result.js'
import { readMeasurement, writtenText } from './measurement.js'
import type { MeasurementKind } from './measurement-names.js'
import type { WrittenMeasurement } from './measurement-schema.js'
import { readResultDay } from './results.js'

/** So many are known before all are forgotten: more than the records of a hospital have, and little memory. */
const MOST = 10_000
/** So many codes and units of one name. */
const MOST_OF_NAME = 32
/** Longer texts are no results, and do not come twice. */
const LONGEST = 64

/** What follows from how a result is written, whatever its number, its limits and its day. */
interface KnownResult extends Pick<Measurement, 'label' | 'codes' | 'analyte'> {
  /** as `measure` returns it */
  readonly unit: string | undefined
  readonly conversion: Conversion | NoConversion
  /** what it is written with behind a number; all that is written of a text */
  readonly written: string
  /** of a number only the kind */
  readonly value: MeasuredValue
}

/** What is known of one name with one code and one unit. */
interface Known {
  readonly code: WrittenMeasurement['code']
  readonly unit: string | undefined
  number: KnownResult | undefined
  readonly texts: Map<string, KnownResult>
}

/**
 * The results of one list that were read without a remark: the records of a cohort have the same tests in the same units
 * again and again, so that only numbers and days are left to read.
 */
class KnownResults {
  private readonly byName = new Map<string, Known[]>()
  private size = 0

  at(written: WrittenMeasurement): KnownResult | undefined {
    const { name = '', value } = written
    const known = knownAmong(this.byName.get(name), written)
    return typeof value === 'string' ? known?.texts.get(value) : known?.number
  }

  keep(written: WrittenMeasurement, result: KnownResult): void {
    if (this.size >= MOST) {
      this.byName.clear()
      this.size = 0
    }
    this.size += 1
    const { name = '', code, unit, value } = written
    const ofName = this.byName.get(name) ?? []
    const known = knownAmong(ofName, written) ?? {
      code,
      unit,
      number: undefined,
      texts: new Map<string, KnownResult>(),
    }
    if (typeof value === 'string') known.texts.set(value, result)
    else known.number = result
    if (ofName.includes(known) || ofName.length >= MOST_OF_NAME) return
    this.byName.set(name, [...ofName, known])
  }
}

/** Codes and units of one name are few, and are compared faster than they are looked up. */
function knownAmong(ofName: readonly Known[] | undefined, { code, unit }: WrittenMeasurement): Known | undefined {
  if (ofName === undefined) return undefined
  for (const known of ofName) if (known.code === code && known.unit === unit) return known
  return undefined
}

const knownOf = rememberedOf((_vocabulary: Vocabulary) => ({ lab: new KnownResults(), vital: new KnownResults() }))

/** What `readMeasurement` makes of the results of one list, faster of those that come again. */
export function resultReader(
  kind: MeasurementKind,
  reading: Reading,
): (entry: Entry<WrittenMeasurement>) => ReturnType<typeof readMeasurement> {
  // elsewhere remarks may be kept silent, so that it cannot be told what gives rise to none
  if (!reading.remarks.isChecked) return (entry) => readMeasurement(entry, kind, reading)
  const known = knownOf(reading.vocabulary)[kind]
  return (entry) => {
    const { value: written } = entry
    if (!isPlain(written)) return readMeasurement(entry, kind, reading)
    const before = known.at(written)
    if (before !== undefined) {
      const found = readKnown(before, entry, reading)
      if (found !== undefined) return found
    }
    const { count } = reading.remarks
    const fact = readMeasurement(entry, kind, reading)
    if (before !== undefined || fact === undefined || !('analyte' in fact) || reading.remarks.count > count) return fact
    const learnt = learntFrom(fact, written, reading)
    if (learnt !== undefined) known.keep(written, learnt)
    return fact
  }
}

/** Whether how a result is written can be told by a name, a code and a unit, with a number or a short text. */
function isPlain({ name, code, value, status }: WrittenMeasurement): boolean {
  if (name === undefined || typeof code === 'object') return false
  if (status === 'preliminary' || status === 'entered-in-error') return false
  return typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST)
}

/** Undefined for what is not as it is known to be, or cannot be used as it stands: that is for the careful reader. */
function readKnown(
  { label, codes, analyte, unit, conversion, written, value: before }: KnownResult,
  { value: { value, low, high, date, flag, interpretation }, path, pointer }: Entry<WrittenMeasurement>,
  reading: Reading,
): Measurement | undefined {
  const measured =
    typeof value !== 'number' || 'why' in conversion ? before : plainlyMeasured(value, unit, analyte, conversion)
  if (measured?.kind !== before.kind || (low !== undefined && high !== undefined && low > high)) return undefined
  const { recordedOn, timeline } = reading
  if ((date === undefined ? (recordedOn ?? timeline.asOf) : date.span.first) > timeline.asOf) return undefined
  const isFlagged = flag !== undefined || interpretation !== undefined
  const flagged = isFlagged ? readFlag({ flag, interpretation }, path, reading) : undefined
  return {
    path: pointer,
    label,
    codes,
    written: typeof value === 'number' ? numberText(value) + written : written,
    on: readResultDay(date, path, reading)?.on,
    analyte,
    value: measured,
    low: low === undefined ? undefined : limitBy(conversion, low),
    high: high === undefined ? undefined : limitBy(conversion, high),
    flag: flagged,
  }
}

/** Undefined where another number, or another flag, might make another result of it than a value of the same test. */
function learntFrom(fact: Measurement, result: WrittenMeasurement, reading: Reading): KnownResult | undefined {
  const { name, value, unit: beside } = result
  const { label, codes, analyte } = fact
  if (fact.value.kind === 'set-aside' || sideOf(value) !== undefined) return undefined
  if (typeof value === 'number' && !isOfAnyNumber(analyte, name, result.code, reading)) return undefined
  const { unit } = measure({ value, unit: unitTold(label, { value, unit: beside }, analyte) }, analyte, reading.units)
  const conversion = conversionFor(unit, analyte, reading.units)
  const written = typeof value === 'number' ? writtenText(0, beside).slice(1) : fact.written
  return { label, codes, analyte, unit, conversion, written, value: fact.value }
}

/** Whether a test does not depend on the number: of some it tells whether the amount or the share is meant. */
function isOfAnyNumber(
  { id }: Analyte,
  name: string | undefined,
  code: WrittenMeasurement['code'],
  { vocabulary }: Reading,
): boolean {
  // what is plain has a name
  const named = resolveAnalyte(String(name), vocabulary.analytes)
  if (named?.id === id) return true
  return code !== undefined && named?.inPercent === undefined
}
