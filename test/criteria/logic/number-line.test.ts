import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepts, samplesOf } from '../../../src/criteria/logic/number-line.js'
import type { Bounds, Range } from '../../../src/kernel/range.js'
import type { NumberClaim } from '../../../src/language/rule/claim.js'

const ANY: Range = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true }

function claim(bounds: Bounds, possible: NumberClaim['possible'] = ANY): NumberClaim {
  return { kind: 'number', of: 'x', accepts: bounds, possible, each: 'x', among: { kind: 'one' } }
}

describe('the samples of a number', () => {
  it.each<[string, NumberClaim, readonly number[]]>([
    ['lie at, between and beyond the bounds', claim({ atLeast: 4, below: 8 }), [-1, 0, 2, 4, 6, 8, 9]],
    ['do not leave what is possible', claim({ atLeast: 4 }, { ...ANY, low: 0, high: 6, lowOpen: false }), [0, 2, 4, 5]],
    ['reach an end that is part of it', claim({ atLeast: 4 }, { ...ANY, low: 4, high: 6, highOpen: false }), [5, 6]],
    ['are what is possible, where that is counted up', claim({ below: 2 }, [0, 1, 2]), [0, 1, 2]],
    ['are few where a bound is nowhere', claim({ below: Infinity }), [-1, 0, 1]],
  ])('%s', (_what, one, expected) => {
    expect(samplesOf([one])).toEqual(expected)
  })

  it('leave out no number that the claims tell from all others', () => {
    const limit = fc.integer({ min: -4, max: 4 })
    const bounds = fc.record(
      { atLeast: limit, moreThan: limit, atMost: limit, below: limit, equals: limit },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.array(bounds, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: -12, max: 12 }),
        (several, half) => {
          const [first, ...others] = several.map((one) => claim(one))
          if (first === undefined) return
          const claims = [first, ...others] as const
          const vector = (sample: number): string => claims.map((one) => accepts(one, sample)).join()
          expect(samplesOf([...claims]).map(vector)).toContain(vector(half / 2))
        },
      ),
    )
  })
})
