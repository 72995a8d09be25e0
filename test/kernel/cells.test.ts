import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asBounds,
  cellsOf,
  cutsOf,
  gapBetween,
  intersectionOf,
  numberIn,
  outsideOf,
  wholeIn,
} from '../../src/kernel/cells.js'
import { between, exactly, rangeOf, within, type Bounds, type Range } from '../../src/kernel/range.js'
import { FALSE, TRUE } from '../../src/kernel/truth.js'

const below = (high: number): Range => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const above = (low: number): Range => ({ low, high: Infinity, lowOpen: true, highOpen: true })
const inside = (low: number, high: number): Range => ({ low, high, lowOpen: true, highOpen: true })
const everything = inside(-Infinity, Infinity)

/** Small whole numbers and halves, so that ends often meet. */
const numbers = fc.integer({ min: -6, max: 6 }).map((number) => number / 2)
const ranges: fc.Arbitrary<Range> = fc
  .tuple(
    fc.oneof(numbers, fc.constant(-Infinity)),
    fc.oneof(numbers, fc.constant(Infinity)),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([low, high, lowOpen, highOpen]) => ({
    low,
    high,
    lowOpen: lowOpen || low === -Infinity,
    highOpen: highOpen || high === Infinity,
  }))
  .filter(({ low, high, lowOpen, highOpen }) => low < high || (low === high && !lowOpen && !highOpen))

const isIn = (number: number, range: Range): boolean => intersectionOf(exactly(number), range) !== undefined

describe('the number line in cells', () => {
  it('has a cell for each cut and for all between, before and behind', () => {
    expect(cellsOf([5, 3, 5])).toEqual([below(3), exactly(3), inside(3, 5), exactly(5), above(5)])
    expect(cellsOf([])).toEqual([everything])
  })

  it('holds every number in one cell, in which all bounds that were cut at agree', () => {
    fc.assert(
      fc.property(fc.array(numbers), numbers, numbers, (cuts, number, other) => {
        const cells = cellsOf(cuts)
        const own = cells.filter((cell) => isIn(number, cell))
        expect(own).toHaveLength(1)
        const [cell] = own
        if (cell === undefined || !isIn(other, cell)) return
        for (const limit of cuts) {
          const bounds: Bounds[] = [{ atLeast: limit }, { moreThan: limit }, { atMost: limit }, { below: limit }]
          for (const one of bounds) expect(within(exactly(other), one)).toBe(within(exactly(number), one))
        }
      }),
    )
  })

  it('is cut where bounds begin and end', () => {
    expect(cutsOf({ atLeast: 3, below: 7 })).toEqual([3, 7])
    expect(cutsOf({})).toEqual([])
  })
})

describe('what lies outside a range', () => {
  it.each([
    [between(3, 5), [below(3), above(5)]],
    [
      inside(3, 5),
      [
        { ...below(3), highOpen: false },
        { ...above(5), lowOpen: false },
      ],
    ],
    [below(3), [{ ...above(3), lowOpen: false }]],
    [above(3), [{ ...below(3), highOpen: false }]],
    [everything, []],
  ])('%o', (range, expected) => {
    expect(outsideOf(range)).toEqual(expected)
  })

  it('and what lies inside are all numbers', () => {
    fc.assert(
      fc.property(ranges, numbers, (range, number) => {
        expect(isIn(number, range)).not.toBe(outsideOf(range).some((side) => isIn(number, side)))
      }),
    )
  })
})

describe('the gap between two ranges', () => {
  it.each([
    [exactly(71), { ...above(75), lowOpen: false }, 4],
    [{ ...above(75), lowOpen: false }, exactly(71), 4],
    [below(1), { ...above(25), lowOpen: false }, 24],
    [exactly(5), above(5), 0],
    [between(4, 8), exactly(6), 0],
    [everything, exactly(6), 0],
    [exactly(0.3), exactly(0.1), 0.2],
  ])('%o to %o is %d', (a, b, expected) => {
    expect(gapBetween(a, b)).toBe(expected)
  })
})

describe('what two ranges have in common', () => {
  it.each([
    [between(3, 5), inside(3, 5)],
    [inside(3, 5), between(3, 5)],
    [inside(3, 5), inside(3, 5)],
  ])('is without an end that one of them lacks: %o and %o', (a, b) => {
    expect(intersectionOf(a, b)).toEqual(inside(3, 5))
  })
})

it('what two ranges have in common is in both, and all that is', () => {
  fc.assert(
    fc.property(ranges, ranges, numbers, (a, b, number) => {
      const common = intersectionOf(a, b)
      expect(common !== undefined && isIn(number, common)).toBe(isIn(number, a) && isIn(number, b))
    }),
  )
})

describe('some number of a range', () => {
  it('is one of it', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        expect(isIn(numberIn(range), range)).toBe(true)
        const whole = wholeIn(range)
        if (whole === undefined) return
        expect(isIn(whole, range)).toBe(true)
        expect(Number.isInteger(whole)).toBe(true)
      }),
    )
  })

  it.each([
    [exactly(3), 3],
    [exactly(1e308), 1e308],
    [inside(3, 4), 3.5],
    [everything, 0],
    [below(3), 0],
    [below(0.5), -0.5],
    [above(3), 6],
    [above(-0.5), 0.5],
  ])('of %o is %d', (range, expected) => {
    expect(numberIn(range)).toBe(expected)
  })

  it.each([
    [inside(3, 4), undefined],
    [inside(3, 5), 4],
    [below(3), 2],
    [above(3), 4],
    [between(3, 5), 5],
  ])('is a whole one of %o: %s', (range, expected) => {
    expect(wholeIn(range)).toBe(expected)
  })
})

it.each([
  [exactly(3), { equals: 3 }],
  [between(3, 5), { atLeast: 3, atMost: 5 }],
  [inside(3, 5), { moreThan: 3, below: 5 }],
  [below(3), { below: 3 }],
  [above(3), { moreThan: 3 }],
  [everything, {}],
])('%o is written as %o', (range, bounds) => {
  expect(asBounds(range)).toEqual(bounds)
})

it('a range is the bounds that accept it', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      const read = rangeOf(asBounds(range))
      expect(read).toEqual(range)
      expect(within(range, asBounds(range))).toBe(TRUE)
      for (const side of outsideOf(range)) expect(within(side, asBounds(range))).toBe(FALSE)
    }),
  )
})
