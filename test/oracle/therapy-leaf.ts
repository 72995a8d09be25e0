import { happened, type Chart } from './chart.js'
import { latestOfDay } from './clock.js'
import { daysThatMatter, shifted } from './days.js'
import { decimal, TINY } from './decimals.js'
import type { MeasureEntry } from './patient.js'
import type { PersistenceRule, RiseRule, Therapy } from './rule.js'
import { startsOf } from './therapy-starts.js'
import { agreed, some, type Truth } from './truth.js'
import { everyWay } from './ways.js'
import { MEASURES } from './measures.js'
import { resultTruth, valuesOf, type Values } from './values.js'

interface Sample {
  readonly day: number
  readonly entry: MeasureEntry
}

/** A result that still is so, so long after a therapy began. */
export function persistenceLeaf(rule: PersistenceRule, chart: Chart): Truth {
  const { persistence, after, valid, 'interrupted-by': interruption, ...test } = rule
  const first = shifted(chart.asOf, valid ?? '90 days', -1)
  const fulfils = (entry: MeasureEntry): Truth => resultTruth(entry, { lab: persistence, ...test })
  const interrupts = (entry: MeasureEntry): Truth =>
    interruption === undefined
      ? 'false'
      : resultTruth(entry, {
          lab: persistence,
          ...interruption,
          ...(rule.unit === undefined ? {} : { unit: rule.unit }),
        })
  return worlds(persistence, after, after.length, first, chart, (start, samples) => {
    const last = latestOf(samples, first)
    if (last.length === 0) return start === undefined ? 'false' : 'unknown'
    const latest = agreed(last.map(({ entry }) => fulfils(entry)))
    if (latest === 'false' || start === undefined) return 'false'
    const day = last[0]?.day ?? 0
    const ended = some(samples.filter((one) => one.day >= start).map(({ entry }) => interrupts(entry)))
    if (ended === 'true') return 'false'
    if (latest === 'unknown' || ended === 'unknown') return 'unknown'
    return shifted(start, after.length) <= day ? 'true' : 'unknown'
  })
}

/** A result that is so many times the lowest one since a therapy began. */
export function riseLeaf(rule: RiseRule, chart: Chart): Truth {
  const first = shifted(chart.asOf, rule.valid ?? '90 days', -1)
  return worlds(rule.rise, rule.since, undefined, first, chart, (start, samples, undated) => {
    if (start === undefined) return 'false'
    const last = latestOf(samples, first)
    const day = last[0]?.day
    if (day === undefined) return 'unknown'
    const earlier = samples.filter((one) => one.day >= start && one.day < day)
    if (earlier.length === 0) return 'unknown'
    const isRisen = (entry: MeasureEntry, others: readonly MeasureEntry[]): Truth =>
      some(others.map((other) => isRise(entry, other, rule)))
    // one without a date is of any day: before the therapy, since, or the latest of all
    const withAnyOf = (entry: MeasureEntry, dated: readonly Sample[], open: readonly MeasureEntry[]): Truth[] => {
      const others = dated.map((one) => one.entry)
      return [isRisen(entry, others), isRisen(entry, [...others, ...open])]
    }
    const since = samples.filter((one) => one.day >= start)
    return agreed([
      ...last.flatMap(({ entry }) => withAnyOf(entry, earlier, undated)),
      ...undated.flatMap((entry) =>
        withAnyOf(
          entry,
          since,
          undated.filter((other) => other !== entry),
        ),
      ),
    ])
  })
}

function isRise(later: MeasureEntry, earlier: MeasureEntry, { rise, times }: RiseRule): Truth {
  const row = MEASURES[rise]
  const [high, low] = [later, earlier].map((entry) => (row === undefined ? undefined : valuesOf(entry, row)))
  if (high === undefined || low === undefined) return 'unknown'
  const factor = decimal(times) / decimal(1)
  return agreed(extremes(high).flatMap((a) => extremes(low).map((b) => a >= factor * b && a > b)))
}

/** More than any result may be. */
const WITHOUT_LIMIT = decimal('1000000000')

/** The lowest and the highest of the values that a result may stand for. */
function extremes({ lo = 0n, hi = WITHOUT_LIMIT, isLoOpen = false, isHiOpen = false }: Values): bigint[] {
  return [isLoOpen ? lo + TINY : lo, isHiOpen ? hi - TINY : hi]
}

function latestOf(samples: readonly Sample[], first: number): Sample[] {
  const day = Math.max(...samples.map((one) => one.day))
  if (day < first) return []
  return latestOfDay(
    samples.filter((one) => one.day === day),
    ({ entry }) => entry.time,
  )
}

/** Each day on which the therapy may have begun (or none) with each way in which the samples may have been taken. */
function worlds(
  analyte: string,
  therapy: Therapy,
  length: string | undefined,
  first: number,
  chart: Chart,
  judge: (start: number | undefined, samples: readonly Sample[], undated: readonly MeasureEntry[]) => Truth,
): Truth {
  const taken = (chart.patient.labs ?? []).filter(
    ({ name, status }) => name === analyte && status !== 'preliminary' && status !== 'entered-in-error',
  )
  const dateOf = ({ date }: MeasureEntry): string | undefined => date ?? chart.patient.asOf
  const undated = taken.filter((entry) => dateOf(entry) === undefined)
  const results = taken.flatMap((entry) => {
    const date = dateOf(entry)
    const days = date === undefined ? undefined : happened(date, chart)
    return days === undefined ? [] : [{ entry, days }]
  })
  const marks = [first, chart.asOf, ...results.flatMap(({ days }) => [days.lo, days.hi])]
  const samples = results.map(({ entry, days }) =>
    daysThatMatter(days, marks, 7).map((day): Sample => ({ day, entry })),
  )
  const allMarks = length === undefined ? marks : [...marks, ...marks.map((day) => shifted(day, length, -1))]
  const starts = startsOf(therapy, chart, allMarks)
  return agreed(
    (function* each(): Generator<Truth> {
      for (const start of starts) for (const taken of everyWay(samples)) yield judge(start, taken, undated)
    })(),
  )
}
