/**
 * A calendar day without time zone, as the number of days since 1 January 1970 in the proleptic Gregorian calendar.
 * The conversions follow Howard Hinnant, "chrono-compatible low-level date algorithms" (2021): whole-number arithmetic,
 * no clock and no time zone.
 */
export type Day = number

export interface CivilDate {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

const DAYS_IN_ERA = 146_097
const YEARS_IN_ERA = 400
const EPOCH_OFFSET = 719_468

/** The day of a civil date. The date must exist: see `exists`. */
export function dayOf({ year, month, day }: CivilDate): Day {
  return dayAt(year, month, day)
}

/** The same of a date in its parts: dates are read more often than anything. */
export function dayAt(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / YEARS_IN_ERA)
  const yearOfEra = shifted - era * YEARS_IN_ERA
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_OFFSET
}

/** The civil date of a day. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + EPOCH_OFFSET
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The ISO 8601 form, `2026-03-01`. */
export function formatDay(day: Day): string {
  const civil = civilOf(day)
  return `${String(civil.year).padStart(4, '0')}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
