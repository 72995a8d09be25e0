import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { agesOn, ANY_AGE, born, adulthoodOn } from '../../../src/facts/derived/person.js'
import { person, span } from './record.js'

describe('the age on the day of a result', () => {
  it('is anything where no birth is recorded', () => {
    expect(ANY_AGE).toEqual({ min: 0, max: 130 })
  })

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

describe('whether somebody was an adult', () => {
  it.each([
    ['2007-05-20', '2025-05-20', TRUE],
    ['2007-05-21', '2025-05-20', FALSE],
    ['2007', '2025-05-20', UNKNOWN],
    [undefined, '2025-05-20', UNKNOWN],
  ])('born %s, on %s: %i', (birth, on, expected) => {
    expect(adulthoodOn(person(birth === undefined ? {} : { birth }).birth, span(on))).toBe(expected)
  })
})

it('the birth as a ground says when', () => {
  const fact = { path: '/birthDate', label: 'birth date', on: span('2012-03') }
  expect(born(fact)).toEqual({ fact, value: 'born 2012-03' })
})
