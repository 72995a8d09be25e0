import type { Measurement } from '../fact.js'
import type { Facts } from '../facts.js'
import type { Vocabulary } from '../lexicon/vocabulary.js'
import { bmiOf } from './bmi.js'
import { doubtOf, measurementOf, type Computed } from './computed.js'
import { egfrOf } from './egfr.js'
import { plausibleHeights } from './input.js'

/** What is computed, and from which measurements, by the ids of their analytes. */
export const DERIVED_FROM: ReadonlyMap<string, readonly string[]> = new Map([
  ['egfr', ['creatinine', 'height']],
  ['bmi', ['weight', 'height']],
])

/**
 * Adds to the measurements, where they are not recorded, those that follow from them: each creatinine gives an eGFR, each
 * weight a body mass index. A result that is reported for the same date stands in place of the computed one, unless it
 * was set aside: an eGFR in a unit that does not fit says less than the creatinine beside it, and the computed one then
 * says whose place it takes. Of several dates the rules choose, as they do among reported results. That nothing can be
 * computed, and why, is a result of its own where there is no other. Beside another one it is a doubt: a creatinine of
 * today, from which nothing can be computed, leaves open what an eGFR of last year says, as far as it may say otherwise.
 */
export function addDerived(
  measurements: Map<string, readonly Measurement[]>,
  patient: Pick<Facts, 'birth' | 'sex'>,
  { analytes }: Pick<Vocabulary, 'analytes'>,
): void {
  const derive = (id: string, computed: readonly Computed[]): void => {
    const analyte = analytes.get(id)
    if (analyte === undefined || computed.length === 0) return
    const reported = measurements.get(id) ?? []
    const results = computed.flatMap((one) => {
      const beside = reported.filter((result) => isSameDate(result, one.source))
      return beside.some(isUsable) ? [] : [{ one, beside, result: measurementOf(analyte, one, beside) }]
    })
    const usable = results.map(({ result }) => result).filter(isUsable)
    const isReplaced = (aside: Measurement): boolean => usable.some((result) => isSameDate(result, aside))
    const isKnown = usable.length > 0 || reported.some(isUsable)
    const derived = results.flatMap(({ one, beside, result }) => {
      const { value } = result
      if (value.kind !== 'set-aside') return [result]
      // one that was set aside tells of that date itself, unless another stands in its place
      if (!beside.every(isReplaced)) return []
      return [isKnown ? doubtOf(result, value.why, one) : result]
    })
    const standing = reported.filter((result) => isUsable(result) || !isReplaced(result))
    measurements.set(
      id,
      [...standing, ...derived].toSorted((a, b) => lastDay(b) - lastDay(a)),
    )
  }
  const anyHeight = plausibleHeights(analytes)
  derive('egfr', egfrOf(measurements, patient, anyHeight))
  derive('bmi', bmiOf(measurements, patient, anyHeight))
}

function isSameDate({ on: a }: Measurement, { on: b }: Measurement): boolean {
  return a?.first === b?.first && a?.last === b?.last
}

function isUsable({ value }: Measurement): boolean {
  return value.kind !== 'set-aside'
}

/** What has no date comes last. */
function lastDay({ on }: Measurement): number {
  return on?.last ?? Number.MIN_SAFE_INTEGER
}
