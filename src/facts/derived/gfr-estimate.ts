import { decimalAgeOn } from '../../kernel/age.js'
import { hull, type Range } from '../../kernel/range.js'
import type { Span } from '../../kernel/span.js'
import type { Measurement } from '../fact.js'
import type { Facts, Sex } from '../facts.js'
import type { Computed } from './computed.js'
import { ckdEpiRange, schwartzRange, u25Range } from './gfr-range.js'
import { amountOf, inexactDates, inWords, isExact, type Input } from './input.js'
import { ADULT, born, type Ages } from './person.js'

/** A creatinine that can be used. */
export interface Sample {
  readonly creatinine: Measurement
  /** mg/dL */
  readonly amount: Range
  readonly on: Span
  readonly birth: NonNullable<Facts['birth']>
  readonly sex: Facts['sex']
  /** in completed years on the day of the sample */
  readonly ages: Ages
}

/**
 * The glomerular filtration rate by the equations that the ages allow. Where age or sex leave several answers, it is all
 * of them.
 * @param heights of the visit; none are needed of an adult
 */
export function estimate(sample: Sample, heights: readonly Input[]): Computed {
  const { creatinine, amount, on, birth, sex, ages } = sample
  const inputs = [creatinine, ...heights.map(({ measurement }) => measurement)]
  const inexact = [
    ...(isExact(amount) ? [] : ['an exact creatinine']),
    ...(heights.length === 0 || isExact(amountOf(heights)) ? [] : ['an exact height']),
  ]
  const children = (): Range => schwartzRange(amountOf(heights), amount)
  if (ages.max < ADULT) {
    const by = `bedside Schwartz from ${inWords(inputs)}`
    const secondOpinion = { equation: 'CKiD U25', range: secondRange(sample, amountOf(heights)) }
    const outcome = { range: children(), by }
    return { source: creatinine, outcome, inputs, grounds: [born(birth)], missing: inexact, secondOpinion }
  }
  const asAdult: Ages = { min: Math.max(ages.min, ADULT), max: ages.max }
  const adults = sexesOf(sex, (one) => ckdEpiRange(amount, asAdult, one))
  const equation = `CKD-EPI 2021${sex === undefined ? ' for either sex' : ''} from ${inWords(inputs)}`
  return {
    source: creatinine,
    outcome:
      ages.min < ADULT
        ? { range: hull(children(), adults), by: `bedside Schwartz or ${equation}` }
        : { range: adults, by: equation },
    inputs,
    grounds: [born(birth), ...(sex === undefined ? [] : [{ fact: sex, value: sex.sex }])],
    missing: [
      ...(sex === undefined ? ['sex'] : []),
      ...(ages.min === ages.max ? [] : inexactDates(birth.on, on, 'creatinine')),
      ...inexact,
    ],
    secondOpinion: undefined,
  }
}

/** All that the rate may be of one who may be a child, whichever of the equations holds. */
export function possibleRates(amount: Range, height: Range, ages: Ages, sex: Facts['sex']): Range {
  const asChild = schwartzRange(height, amount)
  if (ages.max < ADULT) return asChild
  return hull(
    asChild,
    sexesOf(sex, (one) => ckdEpiRange(amount, { min: ADULT, max: ages.max }, one)),
  )
}

function secondRange({ amount, birth, on, sex }: Sample, height: Range): Range {
  const ages = { min: decimalAgeOn(birth.on.last, on.first), max: decimalAgeOn(birth.on.first, on.last) }
  return sexesOf(sex, (one) => u25Range(ages, one, height, amount))
}

/** Of the recorded sex, or of either. */
function sexesOf(sex: Facts['sex'], of: (sex: Sex) => Range): Range {
  return sex === undefined ? hull(of('female'), of('male')) : of(sex.sex)
}
