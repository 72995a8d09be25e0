import { LONG_AGO, happened, type Chart } from './chart.js'
import { daysOf, daysThatMatter, shifted, type DayRange } from './days.js'
import type { Lasting } from './rule.js'

/** From when to when something lasted, as far as it is known: every pair of days in which the end is not before the start. */
export interface Period {
  readonly starts: DayRange
  readonly ends: DayRange
}

interface Written {
  readonly date?: string
  readonly start?: string
  readonly end?: string
  /** it goes on on the screening date */
  readonly ongoing?: boolean
}

/** Whether what went on from the one day to the other has lasted so long by the screening date. */
export function hasLasted(start: number, end: number, asked: Lasting | undefined, { asOf }: Chart): boolean {
  const last = Math.min(end, asOf)
  const { 'at-least': atLeast, 'more-than': moreThan } = asked ?? {}
  return (
    (atLeast === undefined || shifted(start, atLeast) <= last) &&
    (moreThan === undefined || shifted(start, moreThan) < last)
  )
}

/** The days beside which it matters for how long something went on. */
export function lastingMarks(asked: Lasting | undefined, { starts, ends }: Period, { asOf }: Chart): number[] {
  return Object.values(asked ?? {}).flatMap((length: string) =>
    [starts.lo, starts.hi, ends.lo, ends.hi, asOf].flatMap((day) => [shifted(day, length, -1), shifted(day, length)]),
  )
}

/** Undefined where it lies in the future, so that it is no evidence of anything. */
export function periodOf({ date, start, end, ongoing = false }: Written, chart: Chart): Period | undefined {
  const { asOf, seen, births } = chart
  if (date !== undefined) {
    const on = happened(date, chart)
    return on === undefined ? undefined : { starts: on, ends: on }
  }
  const starts = start === undefined ? { lo: births?.lo ?? LONG_AGO, hi: seen } : happened(start, chart)
  if (starts === undefined) return undefined
  if (ongoing) return { starts, ends: { lo: asOf, hi: asOf } }
  if (end === undefined) return { starts, ends: { lo: starts.lo, hi: asOf } }
  const { lo, hi } = daysOf(end)
  return { starts, ends: { lo, hi: Math.max(lo, Math.min(hi, seen)) } }
}

/** Every pair of days that matters. */
export function* pairs(
  { starts, ends }: Period,
  single: boolean,
  marks: readonly number[],
): Generator<[number, number]> {
  if (single) {
    for (const day of daysThatMatter(starts, marks)) yield [day, day]
    return
  }
  const all = [...marks, starts.lo, starts.hi, ends.lo, ends.hi]
  for (const start of daysThatMatter(starts, all, 7)) {
    for (const end of daysThatMatter(ends, [...all, start], 7)) if (end >= start) yield [start, end]
  }
}
