import { expect, it } from 'vitest'
import { amountText } from '../../../src/facts/quantity/amount.js'
import { between, exactly } from '../../../src/kernel/range.js'

it.each([
  [exactly(18.2), '18.2'],
  [exactly(5480.800000000001), '5480.8'],
  [exactly(0.0003), '0.0003'],
  [between(55, 60), '55–60'],
  [{ low: -Infinity, high: 0.5, lowOpen: true, highOpen: true }, '<0.5'],
  [{ low: -Infinity, high: 0.5, lowOpen: true, highOpen: false }, '≤0.5'],
  [{ low: 1000, high: Infinity, lowOpen: true, highOpen: true }, '>1000'],
  [{ low: 60, high: Infinity, lowOpen: false, highOpen: true }, '≥60'],
])('%o is written %s', (range, text) => {
  expect(amountText(range)).toBe(text)
})
