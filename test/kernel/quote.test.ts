import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWords, quoted } from '../../src/kernel/quote.js'

describe('a quotation of a patient file', () => {
  it('is in single quotes', () => {
    expect(quoted('IgGG')).toBe("'IgGG'")
  })

  it('never repeats more than forty characters', () => {
    expect(quoted('x'.repeat(40))).toBe(`'${'x'.repeat(40)}'`)
    expect(quoted('x'.repeat(41))).toBe(`'${'x'.repeat(39)}…'`)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(Array.from(quoted(text)).length).toBeLessThanOrEqual(42)
      }),
    )
  })

  it.each([
    ['abc', "'abc'"],
    [5, 'the number 5'],
    [Infinity, 'a number too large to hold'],
    [false, 'false'],
    [null, 'null'],
    [[1], 'a list'],
    [{ a: 1 }, 'an object'],
  ])('tells what %j is', (value, expected) => {
    expect(inWords(value)).toBe(expected)
  })
})
