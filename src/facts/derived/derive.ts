import type { Measurement } from '../fact.js'
import type { Facts } from '../facts.js'
import type { Vocabulary } from '../vocabulary.js'
import { bmiOf } from './bmi.js'
import { measurementOf, type Computed } from './computed.js'
import { egfrOf } from './egfr.js'

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
 * computed, and why, is told only where there is no other result, but for a creatinine or a weight that is no number itself:
 * where nothing is reported, no older one is held for the latest in its place.
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
    const isReported = reported.some(isUsable)
    const derived: Measurement[] = []
    const telling: Measurement[] = []
    for (const one of computed) {
      const beside = reported.filter((result) => isSameDate(result, one.source))
      const result = measurementOf(analyte, one, beside)
      if (beside.length === 0 || (isUsable(result) && !beside.some(isUsable))) {
        derived.push(result)
        if (isUsable(result) || (!isReported && one.source.value.kind !== 'quantity')) telling.push(result)
      }
    }
    const usable = derived.filter(isUsable)
    const standing = reported.filter((result) => isUsable(result) || !usable.some((one) => isSameDate(one, result)))
    const isKnown = usable.length > 0 || isReported
    measurements.set(
      id,
      [...standing, ...(isKnown ? inTheirOrder(telling) : derived)].toSorted((a, b) => lastDay(b) - lastDay(a)),
    )
  }
  derive('egfr', egfrOf(measurements, patient))
  derive('bmi', bmiOf(measurements, patient))
}

/**
 * Of what is computed from several results of one day, that of the last stands. Where nothing could be computed from the
 * last, the others have no order of their own.
 */
function inTheirOrder(computed: readonly Measurement[]): readonly Measurement[] {
  if (computed.every(({ time }) => time === undefined)) return computed
  return computed.map((one) => {
    const { time, ...untimed } = one
    const last = time?.followedBy
    const isLastThere = computed.some((other) => isSameDate(other, one) && other.time?.at === last)
    return last === undefined || isLastThere ? one : untimed
  })
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
