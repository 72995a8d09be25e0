import { civilOf, dayOf, isLeapYear, type Day } from './day.js'
import { before } from './duration.js'
import type { Span } from './span.js'

/**
 * The completed calendar years on a day. People born on 29 February have their birthday on 1 March in common years.
 * Negative before the birth.
 */
export function ageOn(birth: Day, day: Day): number {
  const born = civilOf(birth)
  const now = civilOf(day)
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1)
}

/** The age with its fraction: the completed years, and what has passed of the year up to the next birthday. */
export function decimalAgeOn(birth: Day, day: Day): number {
  const completed = ageOn(birth, day)
  const [last, next] = [birthdayOf(birth, completed), birthdayOf(birth, completed + 1)]
  return completed + (day - last) / (next - last)
}

/** The lowest and the highest age that somebody born within the span may have on a day. */
export function ageRange(birth: Span, day: Day): { readonly min: number; readonly max: number } {
  return { min: ageOn(birth.last, day), max: ageOn(birth.first, day) }
}

/** The first day on which somebody has completed this many years. */
export function birthdayOf(birth: Day, years: number): Day {
  const born = civilOf(birth)
  const year = born.year + years
  if (born.month === 2 && born.day === 29 && !isLeapYear(year)) return dayOf({ year, month: 3, day: 1 })
  return dayOf({ ...born, year })
}

/** The days on which somebody may have been born who has completed this many years on a day. */
export function birthOf(age: number, day: Day): Span {
  return {
    first: before(day, { amount: age + 1, unit: 'years' }) + 1,
    last: before(day, { amount: age, unit: 'years' }),
  }
}
