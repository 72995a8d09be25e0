import type { Range } from '../../kernel/range.js'
import type { Measurement } from '../fact.js'
import type { Facts } from '../facts.js'
import { notComputed, type Computed } from './computed.js'
import { estimate, possibleRates } from './gfr-estimate.js'
import {
  amountIn,
  amountOf,
  closest,
  heightNear,
  inexactDates,
  inputsOf,
  noHeightNear,
  whyUnusable,
  type Input,
} from './input.js'
import { ADULT, agesOn, ANY_AGE, born, type Ages } from './person.js'

/** In completed years: below, no equation holds. */
const YOUNGEST = 1

type Patient = Pick<Facts, 'birth' | 'sex'>

/**
 * What each creatinine says of the glomerular filtration rate: by CKD-EPI 2021 from 18 years of age, by the bedside
 * Schwartz equation from 1 year. An infant's creatinine says nothing; any other that cannot be used, or that lacks
 * another input, says what is missing. While an acute kidney injury lasts no estimate holds: that is for the rule to ask.
 * @param anyHeight in cm: what a height may be that is not recorded; undefined where that may be anything
 */
export function egfrOf(
  measurements: Facts['measurements'],
  patient: Patient,
  anyHeight: Range | undefined,
): Computed[] {
  const heights = inputsOf(measurements.get('height'), 'cm')
  const computed: Computed[] = []
  for (const creatinine of measurements.get('creatinine') ?? []) {
    const one = fromCreatinine(creatinine, heights, patient, anyHeight)
    if (one !== undefined) computed.push(one)
  }
  return computed
}

function fromCreatinine(
  creatinine: Measurement,
  heights: readonly Input[],
  { birth, sex }: Patient,
  anyHeight: Range | undefined,
): Computed | undefined {
  const { on } = creatinine
  const amount = amountIn(creatinine, 'mg/dL')
  const near = on === undefined ? [] : closest(heights, on)
  const possible = (ages: Ages): Range | undefined => {
    const height = near.length === 0 ? anyHeight : amountOf(near)
    return amount === undefined || height === undefined ? undefined : possibleRates(amount, height, ages, sex)
  }
  if (on === undefined) {
    return notComputed(creatinine, 'creatinine has no date', ['date of the creatinine'], [], possible(ANY_AGE))
  }
  if (birth === undefined) {
    const why = 'neither birth date nor age is recorded'
    return notComputed(creatinine, why, ['date of birth'], [], possible(ANY_AGE))
  }
  const ages = agesOn(birth.on, on)
  if (ages.max < YOUNGEST) return undefined
  if (ages.min < YOUNGEST) {
    const missing = inexactDates(birth.on, on, 'creatinine')
    const why = 'under 1 year of age no equation holds'
    return notComputed(creatinine, why, missing, [born(birth)], possible(ages))
  }
  if (amount === undefined) return notComputed(creatinine, whyUnusable(creatinine), ['creatinine in a usable form'])
  const sample = { creatinine, amount, on, birth, sex, ages }
  if (ages.min >= ADULT) return estimate(sample, [])
  if (near.length > 0) return estimate(sample, near)
  const missing = [heightNear('creatinine', on)]
  return notComputed(creatinine, noHeightNear('creatinine'), missing, [born(birth)], possible(ages))
}
