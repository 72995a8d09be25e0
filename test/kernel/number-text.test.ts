import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberText } from '../../src/kernel/number-text.js'

it.each([0, -0, 1, -1, 0.1, 18.2, 1e21, 1e-7, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE])(
  'writes %d as JavaScript does, once and again',
  (number) => {
    expect([numberText(number), numberText(number)]).toEqual([String(number), String(number)])
  },
)

it('writes many numbers that share the places where texts are kept', () => {
  const numbers = Array.from({ length: 40_000 }, (_none, index) => (index % 30_000) / 100)
  expect(numbers.filter((number) => numberText(number) !== String(number))).toEqual([])
})

it('writes every number', () => {
  fc.assert(
    fc.property(fc.double(), (number) => {
      expect([numberText(number), numberText(number)]).toEqual([String(number), String(number)])
    }),
  )
})
