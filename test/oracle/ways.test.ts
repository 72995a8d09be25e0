import { describe, expect, it } from 'vitest'
import { agreed } from './truth.js'
import { everyWay, TooManyWays } from './ways.js'

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit)

describe('every way to take one of each', () => {
  it('is tried where they are few', () => {
    expect([...everyWay([[1, 2], [3], [4, 5]])].map((way) => way.join('')).toSorted()).toEqual([
      '134',
      '135',
      '234',
      '235',
    ])
  })

  it('is one of nothing at all, and none where there is nothing to take', () => {
    expect([...everyWay([])]).toEqual([[]])
    expect([...everyWay([[1], []])]).toEqual([])
  })

  it('need not be tried where some of too many disagree', () => {
    const ways = everyWay(DIGITS.map(() => DIGITS))
    const answers = (function* each(): Generator<boolean> {
      for (const way of ways) yield way[3] === 7
    })()
    expect(agreed(answers)).toBe('unknown')
  })

  it('is no answer where some of too many agree', () => {
    expect(() => [...everyWay(DIGITS.map(() => DIGITS))]).toThrow(TooManyWays)
  })
})
