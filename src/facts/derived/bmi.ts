import type { Range } from '../../kernel/range.js'
import { TRUE, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../fact.js'
import type { Facts } from '../facts.js'
import { bodyMassIndex } from './body-mass-index.js'
import { notComputed, type Computed } from './computed.js'
import {
  amountIn,
  amountOf,
  closest,
  heightNear,
  inputsOf,
  inWords,
  isExact,
  noHeightNear,
  whyUnusable,
  type Input,
} from './input.js'
import { ADULT, adulthoodOn, born } from './person.js'

interface Height extends Input {
  /** whether it is of an adult */
  readonly grown: Truth
}

/**
 * What each weight says of the body mass index, with the height of the visit; in adults, with any height of an adult.
 * @param anyHeight in cm: what a height may be that is not recorded; undefined where that may be anything
 */
export function bmiOf(
  measurements: Facts['measurements'],
  { birth }: Pick<Facts, 'birth'>,
  anyHeight: Range | undefined,
): Computed[] {
  const heights = inputsOf(measurements.get('height'), 'cm').map((height) => ({
    measurement: height.measurement,
    on: height.on,
    amount: height.amount,
    grown: adulthoodOn(birth, height.on),
  }))
  return (measurements.get('weight') ?? []).map((weight) => fromWeight(weight, heights, birth, anyHeight))
}

function fromWeight(
  weight: Measurement,
  heights: readonly Height[],
  birth: Facts['birth'],
  anyHeight: Range | undefined,
): Computed {
  const { on } = weight
  const amount = amountIn(weight, 'kg')
  const possible = amount === undefined || anyHeight === undefined ? undefined : rangeOf(amount, anyHeight)
  if (on === undefined) return notComputed(weight, 'weight has no date', ['date of the weight'], [], possible)
  if (amount === undefined) return notComputed(weight, whyUnusable(weight), ['weight in a usable form'])
  const grounds = birth === undefined ? [] : [born(birth)]
  const isAdult = adulthoodOn(birth, on) === TRUE
  const near = closest(heights, on, isAdult ? ({ grown }) => grown : undefined)
  if (near.length === 0) {
    return isAdult
      ? notComputed(weight, `no height from the age of ${ADULT} on is recorded`, ['height'], grounds, possible)
      : notComputed(weight, noHeightNear('weight'), [heightNear('weight', on)], grounds, possible)
  }
  const height = amountOf(near)
  const inputs = [weight, ...near.map(({ measurement }) => measurement)]
  return {
    source: weight,
    outcome: { range: rangeOf(amount, height), by: `from ${inWords(inputs)}` },
    inputs,
    grounds,
    missing: [...(isExact(amount) ? [] : ['an exact weight']), ...(isExact(height) ? [] : ['an exact height'])],
    secondOpinion: undefined,
  }
}

function rangeOf(weight: Range, height: Range): Range {
  const low = bodyMassIndex(weight.low, height.high)
  return {
    low,
    high: isExact(weight) && isExact(height) ? low : bodyMassIndex(weight.high, height.low),
    lowOpen: weight.lowOpen || height.highOpen,
    highOpen: weight.highOpen || height.lowOpen,
  }
}
