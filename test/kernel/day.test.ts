import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayOf, daysInMonth, formatDay, isLeapYear, type CivilDate } from '../../src/kernel/day.js'

const NOT_LEAP = new Set([1700, 1800, 1900, 2100, 2200, 2300, 2500])
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The length of a month as the calendar on the wall has it, for the years 1600 to 2500. */
function lengthOf(year: number, month: number): number {
  return month === 2 && year % 4 === 0 && !NOT_LEAP.has(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** Every date from 1600 to 2500, counted one by one. */
function* everyDate(): Generator<CivilDate> {
  for (let year = 1600; year <= 2500; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) yield { year, month, day }
    }
  }
}

describe('days', () => {
  it.each([
    [{ year: 1970, month: 1, day: 1 }, 0],
    [{ year: 1970, month: 1, day: 2 }, 1],
    [{ year: 1969, month: 12, day: 31 }, -1],
    [{ year: 2000, month: 3, day: 1 }, 11_017],
    [{ year: 2026, month: 3, day: 1 }, 20_513],
    [{ year: 1, month: 1, day: 1 }, -719_162],
    [{ year: 9999, month: 12, day: 31 }, 2_932_896],
  ])('%o is day %i', (civil, day) => {
    expect(dayOf(civil)).toBe(day)
    expect(civilOf(day)).toEqual(civil)
  })

  it('follow each other without gap or repeat over nine centuries', () => {
    let expected = dayOf({ year: 1600, month: 1, day: 1 })
    const wrong: CivilDate[] = []
    for (const civil of everyDate()) {
      const found = civilOf(expected)
      const agrees = found.year === civil.year && found.month === civil.month && found.day === civil.day
      if (dayOf(civil) !== expected || !agrees) wrong.push(civil)
      expected += 1
    }
    expect(wrong).toEqual([])
  })

  it('return from a date and back, far beyond any patient', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 4_000_000 }), (day) => {
        expect(dayOf(civilOf(day))).toBe(day)
      }),
    )
  })
})

describe('daysInMonth', () => {
  it('agrees with the calendar on the wall', () => {
    const wrong: string[] = []
    for (let year = 1600; year <= 2500; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        if (daysInMonth(year, month) !== lengthOf(year, month)) wrong.push(`${year}-${month}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('isLeapYear', () => {
  it.each([
    [2024, true],
    [2025, false],
    [2000, true],
    [1900, false],
  ])('%i: %o', (year, expected) => {
    expect(isLeapYear(year)).toBe(expected)
  })
})

describe('formatDay', () => {
  it.each([
    [{ year: 2026, month: 3, day: 1 }, '2026-03-01'],
    [{ year: 987, month: 11, day: 30 }, '0987-11-30'],
  ])('%o', (civil, text) => {
    expect(formatDay(dayOf(civil))).toBe(text)
  })
})
