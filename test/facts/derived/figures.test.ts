import { describe, expect, it } from 'vitest'
import { figures } from '../../../src/facts/derived/figures.js'
import { between, exactly, type Range } from '../../../src/kernel/range.js'

describe('a computed quantity in figures', () => {
  it.each<[Range, string]>([
    [exactly(75.4986), '75.50'],
    [exactly(20), '20.00'],
    [between(75.1, 76.404), '75.10–76.40'],
    [{ low: 133.404, high: Infinity, lowOpen: false, highOpen: true }, '≥133.40'],
    [{ low: 133.404, high: Infinity, lowOpen: true, highOpen: true }, '>133.40'],
    [{ low: 0, high: 12.3, lowOpen: true, highOpen: true }, '<12.30'],
    [{ low: 0, high: 12.3, lowOpen: true, highOpen: false }, '≤12.30'],
  ])('%o is %s', (range, text) => {
    expect(figures(range)).toBe(text)
  })
})
