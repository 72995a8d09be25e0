import { describe, expect, it } from 'vitest'
import { agesOn, born, isAdultOn } from '../../../src/facts/derived/person.js'
import { person, span } from './record.js'

describe('the age on the day of a result', () => {
  it.each([
    ['2007-05-20', '2025-05-20', 18, 18],
    ['2007-05-21', '2025-05-20', 17, 17],
    ['2007', '2025-05-20', 17, 18],
    ['2007-05-20', '2025-05', 17, 18],
    ['2007-06', '2025-05', 17, 17],
    ['2006', '2025', 18, 19],
  ])('born %s, of %s: %i to %i', (birth, on, min, max) => {
    expect(agesOn(span(birth), span(on))).toEqual({ min, max })
  })
})

describe('whether somebody was surely an adult', () => {
  it.each([
    ['2007-05-20', '2025-05-20', true],
    ['2007-05-21', '2025-05-20', false],
    ['2007', '2025-05-20', false],
    [undefined, '2025-05-20', false],
  ])('born %s, on %s: %s', (birth, on, expected) => {
    expect(isAdultOn(person(birth === undefined ? {} : { birth }).birth, span(on))).toBe(expected)
  })
})

it('the birth as a ground says when', () => {
  const fact = { path: '/birthDate', label: 'birth date', on: span('2012-03') }
  expect(born(fact)).toEqual({ fact, value: 'born 2012-03' })
})
