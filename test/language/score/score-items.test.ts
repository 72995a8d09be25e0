import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between } from '../../../src/kernel/range.js'
import type { Score } from '../../../src/facts/term.js'
import { sumOfItems } from '../../../src/language/score/score-items.js'
import { vocabulary } from '../vocabulary.js'

function score(name: string): Score {
  const found = vocabulary.scores.find(name)
  if (found === undefined) throw new Error(`no score ${name}`)
  return found
}

describe('the sum of items', () => {
  it.each([
    [{}, 0, 8],
    [{ articular: 2 }, 4, 6],
    [{ articular: 2, biological: 1 }, 5, 5],
    [{ biological: 2, cutaneous: 3 }, 2, 8],
  ])('%j lies from %i to %i', (items, low, high) => {
    expect(sumOfItems(score('ESSDAI'), new Map(Object.entries(items)))).toEqual(between(low, high))
  })

  it('narrows with every item that becomes known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), (articular, biological) => {
        const partly = sumOfItems(score('ESSDAI'), new Map([['articular', articular]]))
        const wholly = sumOfItems(
          score('ESSDAI'),
          new Map([
            ['articular', articular],
            ['biological', biological],
          ]),
        )
        expect(wholly.low).toBe(wholly.high)
        expect(partly.low <= wholly.low && wholly.high <= partly.high).toBe(true)
      }),
    )
  })
})
