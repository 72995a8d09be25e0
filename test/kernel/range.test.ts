import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  between,
  converted,
  exactly,
  hull,
  isApart,
  rangeOf,
  within,
  type Bounds,
  type Range,
} from '../../src/kernel/range.js'
import { FALSE, not, TRUE, UNKNOWN } from '../../src/kernel/truth.js'

const below = (high: number): Range => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const atMost = (high: number): Range => ({ ...below(high), highOpen: false })
const above = (low: number): Range => ({ low, high: Infinity, lowOpen: true, highOpen: true })
const atLeast = (low: number): Range => ({ ...above(low), lowOpen: false })

describe('a number', () => {
  it.each([
    [80, { atLeast: 80 }, TRUE],
    [79.6, { atLeast: 80 }, FALSE],
    [1, { moreThan: 1 }, FALSE],
    [1.1, { moreThan: 1 }, TRUE],
    [120, { atMost: 120 }, TRUE],
    [120.1, { atMost: 120 }, FALSE],
    [6, { below: 6 }, FALSE],
    [5.9, { below: 6 }, TRUE],
    [4, { equals: 4 }, TRUE],
    [5, { equals: 4 }, FALSE],
    [5, { atLeast: 4, below: 6 }, TRUE],
    [6, { atLeast: 4, below: 6 }, FALSE],
    [5, {}, TRUE],
    [5, { atLeast: 6, atMost: 4 }, FALSE],
    [5, { atLeast: 5, below: 5 }, FALSE],
    [5, { moreThan: 5, equals: 5 }, FALSE],
  ])('%d against %o', (value, bounds, truth) => {
    expect(within(exactly(value), bounds)).toBe(truth)
  })
})

describe('what a comparator leaves open', () => {
  it.each([
    [below(0.5), { moreThan: 10 }, FALSE],
    [below(0.07), { below: 0.1 }, TRUE],
    [below(0.26), { below: 0.1 }, UNKNOWN],
    [below(10), { atLeast: 10 }, FALSE],
    [atMost(10), { atLeast: 10 }, UNKNOWN],
    [below(10), { below: 10 }, TRUE],
    [atMost(10), { below: 10 }, UNKNOWN],
    [atMost(10), { atMost: 10 }, TRUE],
    [above(90), { atLeast: 30 }, TRUE],
    [above(90), { atMost: 90 }, FALSE],
    [atLeast(90), { atMost: 90 }, UNKNOWN],
    [atLeast(90), { moreThan: 90 }, UNKNOWN],
    [above(90), { moreThan: 90 }, TRUE],
    [above(1000), { atMost: 2000 }, UNKNOWN],
    [between(50, 60), { atLeast: 55 }, UNKNOWN],
    [between(55, 60), { atLeast: 55 }, TRUE],
    [between(40, 54), { atLeast: 55 }, FALSE],
    [between(3, 4), { equals: 4 }, UNKNOWN],
    [between(3, 4), { atLeast: 5, below: 4 }, FALSE],
  ])('%o against %o', (range, bounds, truth) => {
    expect(within(range, bounds)).toBe(truth)
  })
})

describe('the numbers that bounds accept', () => {
  it.each([
    [{ atLeast: 4 }, atLeast(4)],
    [{ atLeast: 4, moreThan: 4 }, above(4)],
    [{ moreThan: 4, atLeast: 4 }, above(4)],
    [{ atLeast: 4, moreThan: 3 }, atLeast(4)],
    [{ atMost: 4, below: 4 }, below(4)],
    [{ atMost: 4, below: 5 }, atMost(4)],
    [{ equals: 4 }, exactly(4)],
    [{ equals: 4, atMost: 9 }, exactly(4)],
    [{ atLeast: 5, atMost: 4 }, undefined],
    [{ equals: 4, below: 4 }, undefined],
  ])('of %o are %o', (bounds, range) => {
    expect(rangeOf(bounds)).toEqual(range)
  })
})

describe('a change of unit', () => {
  it('takes both ends along and keeps them open or closed', () => {
    expect(converted(below(7), 0.01)).toEqual(below(0.07))
    expect(converted({ ...between(50, 60), lowOpen: true }, 10)).toEqual({ ...between(500, 600), lowOpen: true })
    expect(converted(between(0, 100), 1.8, 32)).toEqual(between(32, 212))
    expect(converted(above(90), 1)).toEqual(above(90))
  })

  it('takes 100 × 10³/µL to 100 × 10⁹/L', () => {
    expect(converted(exactly(100), 1)).toEqual(exactly(100))
    expect(converted(exactly(100_000), 0.001)).toEqual(exactly(100))
  })
})

describe('two ranges', () => {
  it.each([
    [exactly(1), exactly(2), true],
    [exactly(1), exactly(1), false],
    [between(1, 2), between(2, 3), false],
    [below(2), atLeast(2), true],
    [atMost(2), above(2), true],
    [between(1, 5), between(2, 3), false],
  ])('%o and %o have no number in common: %s', (one, other, expected) => {
    expect(isApart(one, other)).toBe(expected)
    expect(isApart(other, one)).toBe(expected)
  })
})

describe('the hull of two ranges', () => {
  it.each<[Range, Range, Range]>([
    [exactly(1), exactly(1), exactly(1)],
    [exactly(1), exactly(2), between(1, 2)],
    [between(1, 5), between(2, 3), between(1, 5)],
    [below(2), between(1, 3), { ...below(3), highOpen: false }],
    [above(1), atLeast(1), atLeast(1)],
    [below(1), atMost(1), atMost(1)],
    [above(2), exactly(1), atLeast(1)],
  ])('%o and %o is %o', (one, other, expected) => {
    expect(hull(one, other)).toEqual(expected)
    expect(hull(other, one)).toEqual(expected)
  })
})

describe('laws', () => {
  const number = fc.integer({ min: -20, max: 20 })
  const range: fc.Arbitrary<Range> = fc
    .tuple(number, number, fc.boolean(), fc.boolean())
    .map(([a, b, lowOpen, highOpen]) => {
      if (a === b) return exactly(a)
      return { low: Math.min(a, b), high: Math.max(a, b), lowOpen, highOpen }
    })
  const bounds: fc.Arbitrary<Bounds> = fc.oneof(
    number.map((value) => ({ atLeast: value })),
    number.map((value) => ({ moreThan: value })),
    number.map((value) => ({ atMost: value })),
    number.map((value) => ({ below: value })),
    fc.tuple(number, number).map(([low, high]) => ({ atLeast: low, below: high })),
  )

  it('a range is within bounds as all its numbers are', () => {
    fc.assert(
      fc.property(range, bounds, (one, asked) => {
        const step = 0.25
        const members: number[] = []
        for (let value = one.low; value <= one.high; value += step) {
          if ((value === one.low && one.lowOpen) || (value === one.high && one.highOpen)) continue
          members.push(value)
        }
        const truths = new Set(members.map((value) => within(exactly(value), asked)))
        expect(within(one, asked)).toBe(truths.size === 1 ? [...truths][0] : UNKNOWN)
      }),
    )
  })

  it('at least is not below, and more than is not at most', () => {
    fc.assert(
      fc.property(range, number, (one, value) => {
        expect(within(one, { atLeast: value })).toBe(not(within(one, { below: value })))
        expect(within(one, { moreThan: value })).toBe(not(within(one, { atMost: value })))
      }),
    )
  })
})
