import { describe, expect, it } from 'vitest'
import { readPlainly, UNUSUAL } from '../../../src/patient/form/plain-form.js'
import { wholeNumber } from '../../../src/patient/written/whole-number.js'

const grade = wholeNumber(1, 5, 'a whole number from 1 to 5')

describe('a whole number', () => {
  it.each([1, 3, 5])('%j is one, which no schema has to be asked', (value) => {
    expect(grade.safeParse(value).data).toBe(value)
    expect(readPlainly(grade, value)).toBe(value)
  })

  it.each([0, 6, 2.5, '3', null, Infinity, NaN])('%j is none, and is left to the schema', (value) => {
    expect(readPlainly(grade, value)).toBe(UNUSUAL)
    expect(grade.safeParse(value).error?.issues.map(({ message }) => message)).toContain('a whole number from 1 to 5')
  })
})
