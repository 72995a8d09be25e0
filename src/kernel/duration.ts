import { civilOf, dayOf, daysInMonth, type Day } from './day.js'

export type DurationUnit = 'days' | 'weeks' | 'months' | 'years'

/** A span of calendar time. Days and weeks are exact; months and years are calendar months and years. */
export interface Duration {
  /** whole number, 0 or more */
  readonly amount: number
  readonly unit: DurationUnit
}

const FORM = /^(\d{1,5}) (day|week|month|year)s?$/u

/** Reads `3 months`, `1 year`, `60 days`; undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  switch (match[2]) {
    case 'day':
      return { amount: Number(match[1]), unit: 'days' }
    case 'week':
      return { amount: Number(match[1]), unit: 'weeks' }
    case 'month':
      return { amount: Number(match[1]), unit: 'months' }
    default:
      return { amount: Number(match[1]), unit: 'years' }
  }
}

/** `3 months`, `1 day`. */
export function formatDuration({ amount, unit }: Duration): string {
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`
}

/**
 * The day that lies a duration before another: the first day of the window that ends on `day`. Where the earlier month
 * is too short, its last day (`domain` rule: three months before 31 May is 28 or 29 February).
 */
export function before(day: Day, duration: Duration): Day {
  return shifted(day, duration, -1)
}

/** The day that lies a duration after another, clamped to the end of the month in the same way. */
export function after(day: Day, duration: Duration): Day {
  return shifted(day, duration, 1)
}

/**
 * The first day on which an event on `event` lies outside the window of this length that ends on that day. Nearly
 * always event + duration + 1 day; at the end of a month several days share one window start, so it is looked up.
 */
export function firstClearDay(event: Day, duration: Duration): Day {
  let day = after(event, duration)
  while (before(day, duration) <= event) day += 1
  return day
}

function shifted(day: Day, { amount, unit }: Duration, direction: 1 | -1): Day {
  if (unit === 'days') return day + direction * amount
  if (unit === 'weeks') return day + direction * amount * 7
  const civil = civilOf(day)
  const months = civil.year * 12 + (civil.month - 1) + direction * (unit === 'months' ? amount : amount * 12)
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayOf({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) })
}
