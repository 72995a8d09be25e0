// Days as whole numbers since 1970-01-01, by the host's own calendar; nothing here is shared with the program.

const MS_A_DAY = 86_400_000

/** Every day that a date may mean, both ends included. */
export interface DayRange {
  readonly lo: number
  readonly hi: number
}

interface CalendarDate {
  readonly year: number
  /** from 1 */
  readonly month: number
  readonly day: number
}

/** Calendar time as rules write it: `3 months`. */
export type DurationText = string

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS_A_DAY
}

const knownDates = new Map<number, CalendarDate>()

export function calendarDate(day: number): CalendarDate {
  const known = knownDates.get(day)
  if (known !== undefined) return known
  const date = new Date(day * MS_A_DAY)
  const found = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  knownDates.set(day, found)
  return found
}

export function lastOfMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 0)
}

/** The days that `2024`, `2024-02`, `2024-02-29` or a stretch such as `2024-02/..` may mean. */
export function daysOf(text: string): DayRange {
  const [from = '', to] = text.split('/')
  if (to === undefined) return daysOfDate(text)
  return { lo: from === '..' ? EARLIEST : daysOfDate(from).lo, hi: to === '..' ? LATEST : daysOfDate(to).hi }
}

const EARLIEST = dayNumber(1, 1, 1)
const LATEST = dayNumber(9999, 12, 31)

function daysOfDate(text: string): DayRange {
  const [year = 0, month, day] = text.split('-').map(Number)
  if (month === undefined) return { lo: dayNumber(year, 1, 1), hi: dayNumber(year, 12, 31) }
  if (day === undefined) return { lo: dayNumber(year, month, 1), hi: lastOfMonth(year, month) }
  const only = dayNumber(year, month, day)
  return { lo: only, hi: only }
}

export function dayOf(text: string): number {
  return daysOf(text).lo
}

/** A day as it is written, to the day, the month or the year. */
export function written(day: number, precision: 'day' | 'month' | 'year' = 'day'): string {
  const text = new Date(day * MS_A_DAY).toISOString()
  return text.slice(0, { day: 10, month: 7, year: 4 }[precision])
}

function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = calendarDate(day)
  const first = dayNumber(year, month + months, 1)
  const target = calendarDate(first)
  return Math.min(first + dayOfMonth - 1, lastOfMonth(target.year, target.month))
}

const knownShifts = new Map<string, Map<number, number>>()

/** The day so long after (or, with sign −1, before) another: months and years by the calendar, clamped. */
export function shifted(day: number, duration: DurationText, sign: 1 | -1 = 1): number {
  const key = sign === 1 ? duration : `-${duration}`
  const known = knownShifts.get(key) ?? new Map<number, number>()
  knownShifts.set(key, known)
  const found = known.get(day) ?? shift(day, duration, sign)
  known.set(day, found)
  return found
}

function shift(day: number, duration: DurationText, sign: 1 | -1): number {
  const [amount, unit] = duration.split(' ')
  const count = sign * Number(amount)
  switch (unit?.replace(/s$/u, '')) {
    case 'day':
      return day + count
    case 'week':
      return day + 7 * count
    case 'month':
      return addMonths(day, count)
    case 'year':
      return addMonths(day, 12 * count)
    default:
      throw new Error(`no duration: ${duration}`)
  }
}

/** Completed years; born on 29 February, the birthday of a common year is 1 March. */
export function ageOn(birth: number, day: number): number {
  const from = calendarDate(birth)
  const to = calendarDate(day)
  const hadBirthday = to.month > from.month || (to.month === from.month && to.day >= from.day)
  return to.year - from.year - (hadBirthday ? 0 : 1)
}

export function isBirthday(birth: number, day: number): boolean {
  return ageOn(birth, day) !== ageOn(birth, day - 1)
}

/**
 * The days of a range that can make a difference: all of a month; of more, those near its ends and near the marks that
 * the question compares with.
 */
export function daysThatMatter(range: DayRange, marks: readonly number[], whole = 31): number[] {
  const days: number[] = []
  if (range.hi - range.lo <= whole) {
    for (let day = range.lo; day <= range.hi; day += 1) days.push(day)
    return days
  }
  const near = new Set<number>()
  for (const mark of [range.lo, range.hi, ...marks]) {
    for (let day = mark - 2; day <= mark + 2; day += 1) if (day >= range.lo && day <= range.hi) near.add(day)
  }
  return [...near]
}
