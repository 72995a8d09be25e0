import { happened, isOpen, LONG_AGO, type Chart } from './chart.js'
import { coursesOf, isDenied, isOf, undenied } from './courses.js'
import { daysThatMatter } from './days.js'
import { isAsked, listOf } from './names.js'
import type { DrugEntry } from './patient.js'
import { pairs, periodOf } from './periods.js'
import type { Therapy } from './rule.js'
import { every, some } from './truth.js'

/** The first day of the first course: each that is possible, and undefined where there may have been none. */
export function startsOf(therapy: Therapy, chart: Chart, marks: readonly number[]): readonly (number | undefined)[] {
  const { 'from-onset-of': disease } = therapy
  if (disease === undefined) return startsSince(-Infinity, therapy, chart, marks)
  const courses = (coursesOf(chart) ?? []).flatMap((entry) => {
    const period = periodOf(entry, chart)
    return period === undefined ? [] : [period.starts.lo, period.starts.hi, period.ends.lo, period.ends.hi]
  })
  const onsets = onsetsOf(listOf(disease), chart, [...marks, ...courses])
  return [...new Set(onsets.flatMap((onset) => startsSince(onset, therapy, chart, marks)))]
}

/** When the first of the conditions that are not over began; one that is not recorded began at any time. */
function onsetsOf(asked: readonly string[], chart: Chart, marks: readonly number[]): number[] {
  const begun = (chart.patient.conditions ?? []).flatMap((entry) => {
    const { name, status, onset, end } = typeof entry === 'string' ? { name: entry } : entry
    const isOver = status === 'absent' || status === 'resolved' || end !== undefined
    if (isOver || isAsked('conditions', name, asked, 'is not') !== 'true') return []
    const days = onset === undefined ? anyDay(chart) : happened(onset, chart)
    return days === undefined ? [] : [days]
  })
  const ever = { lo: LONG_AGO, hi: chart.asOf }
  const lo = Math.min(...(begun.length === 0 ? [ever] : begun).map((days) => days.lo))
  const hi = Math.min(...(begun.length === 0 ? [ever] : begun).map((days) => days.hi))
  return daysThatMatter({ lo, hi }, marks, 7)
}

function anyDay({ births, asOf }: Chart): { readonly lo: number; readonly hi: number } {
  return { lo: births?.lo ?? LONG_AGO, hi: asOf }
}

/** What ended before the onset is not of the disease. */
function startsSince(
  onset: number,
  { 'start-of': drugs, route }: Therapy,
  chart: Chart,
  marks: readonly number[],
): (number | undefined)[] {
  const courses = coursesOf(chart)
  const open = [undefined, ...daysThatMatter(anyDay(chart), marks, 0)]
  if (courses === undefined) return open
  const starts = courses.reduce<ReadonlySet<number | undefined>>(
    (sofar, entry) => {
      const truth = every([some(drugs.map((asked) => isOf(entry, asked, route))), undenied(entry, chart)])
      if (truth === 'false') return sofar
      const days = beginningsOf(entry, onset, chart, marks)
      const possible = truth === 'true' ? days : [...days, undefined]
      return new Set([...sofar].flatMap((one) => possible.map((day) => earlierOf(one, day))))
    },
    new Set([undefined]),
  )
  const isRecorded = every(drugs.map((asked) => (isDenied(asked, chart) ? 'true' : 'false'))) === 'true'
  const mayBe = isOpen(chart, 'drugs') && !isRecorded && [...starts].every((one) => one === undefined)
  return mayBe ? open : [...starts]
}

function earlierOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
}

/** What began before the onset and went on began as a treatment of the disease on any later day, if at all. */
function beginningsOf(
  entry: DrugEntry,
  onset: number,
  chart: Chart,
  marks: readonly number[],
): readonly (number | undefined)[] {
  const period = periodOf(entry, chart)
  if (period === undefined) return [undefined]
  if (onset === -Infinity) {
    return daysThatMatter({ lo: period.starts.lo, hi: Math.min(period.starts.hi, period.ends.hi) }, marks, 7)
  }
  const never = chart.asOf + 100_000
  const days = new Set<number | undefined>()
  for (const [start, end] of pairs(period, entry.date !== undefined, [...marks, onset])) {
    if (end < onset) days.add(undefined)
    else if (start >= onset) days.add(start)
    else for (const day of [onset, ...marks.filter((one) => one > onset), never]) days.add(day)
  }
  return [...days]
}
