import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, ageRange, birthdayOf, birthOf, decimalAgeOn } from '../../src/kernel/age.js'
import { dayOf, formatDay, type Day } from '../../src/kernel/day.js'
import { parseSpan, type Span } from '../../src/kernel/span.js'

const days = fc.integer({
  min: dayOf({ year: 1890, month: 1, day: 1 }),
  max: dayOf({ year: 2110, month: 12, day: 31 }),
})

describe('age in completed years', () => {
  it.each([
    ['2007-06-01', '2025-06-01', 18, '18th birthday'],
    ['2007-06-02', '2025-06-01', 17, 'one day short'],
    ['2008-02-29', '2025-02-28', 16, 'born on 29 February, not yet 17 in a common year'],
    ['2008-02-29', '2025-03-01', 17, 'born on 29 February, 17 on 1 March'],
    ['2008-02-29', '2024-02-29', 16, 'born on 29 February, 16 on 29 February of a leap year'],
    ['2020-06-01', '2025-06-01', 5, '5th birthday'],
    ['2020-06-02', '2025-06-01', 4, 'still 4'],
    ['2006-06-02', '2025-06-01', 18, 'turns 19 tomorrow'],
    ['2006-06-01', '2025-06-01', 19, '19 today'],
    ['1954-06-02', '2025-06-01', 70, 'turns 71 tomorrow'],
    ['2016-06-01', '2025-06-01', 9, '9 today'],
  ])('born %s, on %s: %i (%s)', (birth, on, years) => {
    expect(ageOn(day(birth), day(on))).toBe(years)
  })

  it.each([
    ['2007', '2025-06-01', 17, 18],
    ['2007-06', '2025-06-01', 17, 18],
    ['2007-05', '2025-06-01', 18, 18],
    ['2006', '2025-06-01', 18, 19],
    ['2005', '2025-06-01', 19, 20],
    ['2020-06', '2025-06-01', 4, 5],
  ])('born in %s, on %s: %i to %i', (birth, on, min, max) => {
    expect(ageRange(span(birth), day(on))).toEqual({ min, max })
  })

  it.each([
    ['2007-06-01', 18, '2025-06-01'],
    ['2008-02-29', 17, '2025-03-01'],
    ['2008-02-29', 16, '2024-02-29'],
  ])('born %s, %i is reached on %s', (birth, years, expected) => {
    expect(formatDay(birthdayOf(day(birth), years))).toBe(expected)
  })

  it('is reached on the birthday and not a day earlier', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 130 }), (birth, years) => {
        const birthday = birthdayOf(birth, years)
        expect(ageOn(birth, birthday)).toBe(years)
        expect(ageOn(birth, birthday - 1)).toBe(years - 1)
      }),
    )
  })
})

describe('age with its fraction', () => {
  it.each([
    ['2010-05-20', '2025-05-20', 15],
    ['2010-05-20', '2025-05-19', 15 - 1 / 365],
    ['2010-05-20', '2024-05-19', 14 - 1 / 366],
    ['2010-01-01', '2025-07-02', 15 + 182 / 365],
    ['2008-02-29', '2025-02-28', 17 - 1 / 366],
    ['2008-02-29', '2025-03-01', 17],
  ])('born %s, on %s: %d', (birth, on, years) => {
    expect(decimalAgeOn(day(birth), day(on))).toBe(years)
  })

  it('grows every day, and by whole years from birthday to birthday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40_000 }), (birth, later) => {
        const on = birth + later
        const age = decimalAgeOn(birth, on)
        expect(Math.floor(age)).toBe(ageOn(birth, on))
        expect(decimalAgeOn(birth, on + 1)).toBeGreaterThan(age)
      }),
    )
  })
})

describe('the birth of somebody of a known age', () => {
  it.each([
    ['2026-03-01', 13, '2012-03-02', '2013-03-01'],
    ['2025-02-28', 17, '2007-03-01', '2008-02-28'],
    ['2025-03-01', 17, '2007-03-02', '2008-03-01'],
    ['2024-02-29', 15, '2008-03-01', '2009-02-28'],
    ['2024-02-29', 16, '2007-03-01', '2008-02-29'],
    ['2024-02-29', 0, '2023-03-01', '2024-02-29'],
  ])('on %s aged %i: from %s to %s', (on, age, first, last) => {
    const birth = birthOf(age, day(on))
    expect([formatDay(birth.first), formatDay(birth.last)]).toEqual([first, last])
  })

  it('lies in exactly the span whose days give that age', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 130 }), (on, age) => {
        const birth = birthOf(age, on)
        expect(ageRange(birth, on)).toEqual({ min: age, max: age })
        expect(ageOn(birth.first - 1, on)).toBe(age + 1)
        expect(ageOn(birth.last + 1, on)).toBe(age - 1)
      }),
    )
  })
})

function span(text: string): Span {
  const parsed = parseSpan(text)
  if (typeof parsed === 'string') throw new Error(parsed)
  return parsed
}

function day(text: string): Day {
  return span(text).first
}
