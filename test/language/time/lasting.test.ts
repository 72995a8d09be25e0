import { describe, expect, it } from 'vitest'
import { lastingInWords, lastingSchema } from '../../../src/language/time/lasting.js'

const threeMonths = { amount: 3, unit: 'months' }

describe('a length', () => {
  it.each([
    [{ 'at-least': '3 months' }, { length: threeMonths, strict: false }, 'at least 3 months'],
    [{ 'more-than': '3 months' }, { length: threeMonths, strict: true }, 'more than 3 months'],
  ])('written %j is read, and said again', (written, lasting, words) => {
    const read = lastingSchema.parse(written)
    expect(read).toEqual(lasting)
    expect(lastingInWords(read)).toBe(words)
  })

  it.each([{}, { 'at-least': '3 months', 'more-than': '2 months' }])('written %j is refused', (written) => {
    const read = lastingSchema.safeParse(written)
    expect(read.error?.issues.map(({ message }) => message)).toEqual(['give one of at-least and more-than'])
  })
})
