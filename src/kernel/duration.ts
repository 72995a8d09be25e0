import { civilOf, dayAt, dayOf, daysInMonth, type Day } from './day.js'

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
 * is too short, its last day: three months before 31 May is 28 or 29 February.
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

/**
 * The fewest and the most days that a duration can take, by the day on which it begins: three months have 89 to 92.
 * Looked up over one cycle of leap years; all days of a month up to its 28th give the same.
 */
export function daysIn(duration: Duration): DaysIn {
  const key = formatDuration(duration)
  const known = lookedUp.get(key) ?? lookUp(duration)
  lookedUp.set(key, known)
  return known
}

interface DaysIn {
  readonly fewest: number
  readonly most: number
}

/** The few durations that rules have. */
const lookedUp = new Map<string, DaysIn>()

function lookUp(duration: Duration): DaysIn {
  let fewest = Infinity
  let most = 0
  for (let month = 0; month < MONTHS_IN_CYCLE; month += 1) {
    const year = FIRST_YEAR_OF_CYCLE + Math.floor(month / 12)
    const ofYear = (month % 12) + 1
    for (let date = DAYS_IN_EVERY_MONTH; date <= daysInMonth(year, ofYear); date += 1) {
      const day = dayOf({ year, month: ofYear, day: date })
      const days = after(day, duration) - day
      fewest = Math.min(fewest, days)
      most = Math.max(most, days)
    }
  }
  return { fewest, most }
}

/** From 1904 on, every fourth year is a leap year until 2100. */
const FIRST_YEAR_OF_CYCLE = 1904
const MONTHS_IN_CYCLE = 48
const DAYS_IN_EVERY_MONTH = 28

/** Whether a window of the one length lies within a window of the other, whatever the day on which both end. */
export function isNoLonger(one: Duration, other: Duration): boolean {
  const [months, otherMonths] = [monthsOf(one), monthsOf(other)]
  if (months !== undefined && otherMonths !== undefined) return months <= otherMonths
  return daysOf(one, MOST) <= daysOf(other, LEAST)
}

interface Days {
  readonly month: number
  readonly year: number
}

const LEAST: Days = { month: 28, year: 365 }
const MOST: Days = { month: 31, year: 366 }

/** How many days the duration has at the most or at the least: whole years first, since they hardly differ. */
function daysOf(duration: Duration, days: Days): number {
  const months = monthsOf(duration)
  if (months === undefined) return duration.amount * (duration.unit === 'weeks' ? 7 : 1)
  return Math.floor(months / 12) * days.year + (months % 12) * days.month
}

function monthsOf({ amount, unit }: Duration): number | undefined {
  if (unit === 'days' || unit === 'weeks') return undefined
  return unit === 'months' ? amount : amount * 12
}

function shifted(day: Day, { amount, unit }: Duration, direction: 1 | -1): Day {
  if (unit === 'days') return day + direction * amount
  if (unit === 'weeks') return day + direction * amount * 7
  const date = dateNumber(day)
  const own = Math.floor(date / DAYS)
  const months = own + direction * (unit === 'months' ? amount : amount * 12)
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayAt(year, month, Math.min(date - own * DAYS, daysInMonth(year, month)))
}

/**
 * The civil date of a day as one number: its months, and behind them its day. The windows of rules end on one and the same
 * day, and the dates of a record are looked at again and again.
 */
function dateNumber(day: Day): number {
  const place = day & (DATES_KNOWN - 1)
  if (knownDays[place] !== day) {
    const { year, month, day: date } = civilOf(day)
    knownDays[place] = day
    knownDates[place] = (year * 12 + month - 1) * DAYS + date
  }
  return Number(knownDates[place])
}

/** More than a month has. */
const DAYS = 32
const DATES_KNOWN = 256
const knownDays = new Float64Array(DATES_KNOWN).fill(NaN)
const knownDates = new Float64Array(DATES_KNOWN)
