import fc from 'fast-check'
import { calendarDate, dayOf, lastOfMonth, shifted, written, type DurationText } from '../days.js'

/** Screening dates at which calendars go wrong: month ends, leap days, years' ends, and an ordinary day. */
export const SCREENING_DATES = [
  '2025-06-01',
  '2025-05-31',
  '2024-02-29',
  '2024-03-01',
  '2025-02-28',
  '2025-03-01',
  '2023-12-31',
  '2025-01-01',
  '2024-05-30',
  '2024-07-15',
] as const

const DURATIONS: readonly DurationText[] = [
  '1 day',
  '7 days',
  '4 weeks',
  '30 days',
  '90 days',
  '1 month',
  '3 months',
  '6 months',
  '1 year',
  '365 days',
  '5 years',
]

export const duration = fc.constantFrom(...DURATIONS)

/** From birth to the screening date. */
export interface Life {
  readonly asOf: string
  readonly born: number
}

/** A day of the past, mostly at the edge of some window, at the end of a month or a leap day. */
export function pastDay({ asOf, born }: Life): fc.Arbitrary<number> {
  const today = dayOf(asOf)
  const atEdge = fc
    .tuple(duration, fc.constantFrom(-1, 0, 1, 2))
    .map(([length, offset]) => shifted(today, length, -1) + offset)
  const recent = fc.integer({ min: 0, max: 40 }).map((ago) => today - ago)
  const any = fc.integer({ min: 0, max: 2200 }).map((ago) => today - ago)
  const monthEnd = any.map((day) => {
    const { year, month } = calendarDate(day)
    return lastOfMonth(year, month)
  })
  return fc
    .oneof({ weight: 6, arbitrary: atEdge }, { weight: 2, arbitrary: recent }, any, monthEnd)
    .map((day) => Math.max(born, Math.min(day, today)))
}

/** A day as it is recorded: mostly to the day, sometimes as a month or a year only, or as some day of a stretch. */
export function recorded(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: dated(day) }, { weight: 1, arbitrary: stretch(day) })
}

/** The same without stretches. */
export function dated(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const precision = fc.constantFrom('day', 'day', 'day', 'day', 'month', 'month', 'year')
  return fc.tuple(day, precision).map(([one, how]) => written(one, how))
}

/** Some day of a stretch, which may be open at one end. */
function stretch(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const length = fc.constantFrom(0, 1, 30, 100)
  return fc.tuple(day, length, length, fc.integer({ min: 0, max: 5 })).map(([one, before, behind, open]) => {
    const [from, to] = [written(one - before), written(one + behind)]
    if (open === 0) return `../${to}`
    return open === 1 ? `${from}/..` : `${from}/${to}`
  })
}

/** There so many times for each time that it is left out. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>, times = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: times, arbitrary })
}

/** Left out four times of five. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
}

/** Without the keys that have no value. */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
