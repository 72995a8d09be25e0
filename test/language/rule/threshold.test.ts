import { describe, expect, it } from 'vitest'
import { between, type Range } from '../../../src/kernel/range.js'
import { anyOf, dayOf, inUnit, oneOf } from '../../../src/language/rule/threshold.js'

const above = (low: number): Range => ({ low, high: Infinity, lowOpen: true, highOpen: true })

describe('something of a range that a thing could be', () => {
  it('is a number within what is plausible', () => {
    const sample = anyOf(between(0, 100))
    expect(sample(above(50))).toBe(75)
    expect(sample(above(100))).toBeUndefined()
  })

  it('is a whole day', () => {
    const sample = dayOf(between(-Infinity, 20))
    expect(sample(above(18))).toBe(20)
    expect(sample(above(20))).toBeUndefined()
    expect(sample({ low: 3, high: 4, lowOpen: true, highOpen: true })).toBeUndefined()
  })

  it('is one of the totals that there are', () => {
    const sample = oneOf([0, 3, 6])
    expect(sample(above(3))).toBe(6)
    expect(sample({ low: 3, high: 6, lowOpen: true, highOpen: true })).toBeUndefined()
  })
})

it('a value without a unit of the rule is told as it is', () => {
  expect(inUnit('mg/day').of(7.5)).toBe(7.5)
})
