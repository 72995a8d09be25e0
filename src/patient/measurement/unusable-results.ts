import { isOfAnother } from '../../facts/names/analyte-name.js'
import type { Measurement } from '../../facts/fact.js'
import type { MeasuredValue } from '../../facts/measured-value.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { measureLimit } from '../../facts/quantity/measure.js'
import { isOfBlood, tellsOtherFluid } from '../../facts/specimen-fluid.js'
import type { Analyte } from '../../facts/analyte.js'
import { unitInName } from '../../facts/names/unit-in-name.js'
import type { Units } from '../../facts/quantity/unit.js'
import { quoted } from '../../kernel/quote.js'

/** A result by what it is called, before it is held against a test. */
export type NamedResult = Pick<Measurement, 'path' | 'label' | 'codes' | 'written' | 'on'>
type Unusable = Measurement & { readonly value: Extract<MeasuredValue, { kind: 'set-aside' }> }

/** A result whose name and codes mean different tests cannot be used for any of them, and an older one does not decide. */
export function disputedAs(result: NamedResult, codes: readonly string[], analyte: Analyte): Measurement {
  const what = codes.length > 1 ? 'its codes' : 'its code'
  return unusable(result, analyte, `${quoted(result.label)} and ${what} do not mean the same`)
}

/**
 * A result whose name is not known may be of the analyte that it resembles: it counts there as one that cannot be used,
 * so that an older result does not decide in its place.
 */
export function resembling(result: NamedResult, analytes: Lexicon<Analyte>): Measurement | undefined {
  const meant = analytes.nearest(result.label)
  const analyte = meant === undefined ? undefined : analytes.find(meant)
  if (meant === undefined || analyte === undefined) return undefined
  return unusable(result, analyte, `${quoted(result.label)} is not a known name; it may be ${meant}`)
}

/** A result that is not final yet: it does not count, and an older one is not held for the latest. */
export function notFinal(result: NamedResult, analyte: Analyte): Unusable {
  const { value, ...pending } = unusable(result, analyte, 'it is preliminary')
  return { ...pending, value: { ...value, isPending: true } }
}

/** A result with the code of an analyte, whose name says that it is somebody else's, what is aimed at, or of another fluid. */
export function ofAnother(result: NamedResult, analyte: Analyte): Unusable | undefined {
  if (result.codes === undefined) return undefined
  if (tellsOtherFluid(result.label) && isOfBlood(analyte)) {
    return unusable(result, analyte, `${quoted(result.label)} tells another fluid than its code does`)
  }
  if (!isOfAnother(result.label)) return undefined
  return unusable(result, analyte, `${quoted(result.label)} does not say that it is a result of the patient`)
}

/** A result whose name tells another unit than the one that stands beside it: one of the two is wrong. */
export function inAnotherUnit(
  result: NamedResult,
  analyte: Analyte,
  unit: string | undefined,
  units: Units,
): Unusable | undefined {
  const named = unit === undefined ? undefined : unitInName(result.label, undefined, analyte)
  if (unit === undefined || named === undefined) return undefined
  const own = measureLimit(1, unit, analyte, units)
  if (own === undefined || own === measureLimit(1, named, analyte, units)) return undefined
  return unusable(
    result,
    analyte,
    `${quoted(result.label)} tells another unit than ${quoted(unit)}, which stands beside it`,
  )
}

function unusable(result: NamedResult, analyte: Analyte, why: string): Unusable {
  return { ...result, analyte, value: { kind: 'set-aside', why }, low: undefined, high: undefined, flag: undefined }
}
