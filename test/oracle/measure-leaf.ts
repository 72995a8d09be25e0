import { happened, LONG_AGO, type Chart } from './chart.js'
import { computedTruth, withComputed, withOrWithout } from './computed.js'
import { shifted, type DayRange } from './days.js'
import { MEASURES, UNITS, type MeasureRow } from './measures.js'
import type { MeasureEntry } from './patient.js'
import type { MeasureRule } from './rule.js'
import { lastOf, sustained, sustainedMarks, takings, unanimous } from './takings.js'
import { agreed, every, some, type Truth } from './truth.js'
import { resultTruth } from './values.js'

const DEFAULT_VALID = '90 days'
const UNCLEAR: readonly unknown[] = ['indeterminate', 'borderline']
const VOID = ['preliminary', 'entered-in-error']

/** A result: the days on which it may have been taken, and whether it fulfils the test. */
export interface Result {
  readonly days: DayRange
  readonly isDated: boolean
  readonly truth: Truth
  readonly time?: string | undefined
  readonly test?: string | undefined
  /** neither positive nor negative by its own word */
  readonly isUnclear?: boolean
  /** there may be no such result at all */
  readonly isDoubtful?: boolean
}

export function measureLeaf(rule: MeasureRule, chart: Chart): Truth {
  const list = rule.lab === undefined ? chart.patient.vitals : chart.patient.labs
  const name = rule.lab ?? rule.vital
  const reported = (list ?? []).filter((entry) => entry.name === name && !VOID.includes(entry.status ?? 'final'))
  const { entries, computed } = withComputed(name, reported, chart)
  const results = [
    ...entries.flatMap((entry) => {
      const result = resultOf(entry, resultTruth(entry, rule), chart)
      return result === undefined ? [] : [{ ...result, test: entry.test, isUnclear: UNCLEAR.includes(entry.value) }]
    }),
    ...computed.flatMap((one) => {
      const { source, isDoubtful } = one
      return [resultOf(source, computedTruth(one, rule), chart)]
        .flatMap((result) => result ?? [])
        .map((result) => ({ ...result, isDoubtful }))
    }),
  ]
  const truth = answer(afterRepeats(unrefuted(results, rule, chart), rule), rule, chart)
  // one that nobody knows may be this one, where none is recorded, unless this one is never told in its unit
  const mayBe = (list ?? []).filter(
    (entry) =>
      !Object.hasOwn(MEASURES, entry.name) &&
      !VOID.includes(entry.status ?? 'final') &&
      !isNeverIn(entry, MEASURES[name ?? '']),
  )
  if (rule.silence === undefined || results.length > 0) return truth
  return answer(
    mayBe.flatMap((entry) => resultOf(entry, 'unknown', chart) ?? []),
    rule,
    chart,
  )
}

function isNeverIn({ value, unit = '' }: MeasureEntry, row: MeasureRow | undefined): boolean {
  const isNumber = /\d/u.test(String(value))
  return isNumber && (row?.neverIn ?? []).some((family) => UNITS[family].some((one) => one === unit))
}

/**
 * A positive or an unclear result is taken back by a negative one of the test that confirms it, of that day or later;
 * where that is unclear itself, so is whether it is.
 */
function unrefuted(results: readonly Result[], { 'refuted-by': test }: MeasureRule, chart: Chart): readonly Result[] {
  const confirming = (value: readonly unknown[]): Result[] =>
    (chart.patient.labs ?? [])
      .filter((one) => one.name === test && value.includes(one.value) && !VOID.includes(one.status ?? 'final'))
      .flatMap((entry) => resultOf(entry, 'true', chart) ?? [])
  const negative = confirming(['negative'])
  // what is not final yet may still be negative
  const unclear = confirming([...UNCLEAR, 'preliminary'])
  return results.map((one) => {
    if (one.truth === 'false') return one
    if (negative.some(({ days, isDated }) => isDated && one.isDated && days.lo >= one.days.hi)) {
      return { ...one, truth: 'false' }
    }
    return [...negative, ...unclear].some(({ days }) => days.hi >= one.days.lo) ? { ...one, truth: 'unknown' } : one
  })
}

/** Where any positive result counts, an unclear one does not once a later one is clearly negative. */
function afterRepeats(results: readonly Result[], { is, result, within }: MeasureRule): readonly Result[] {
  if (is !== 'positive' || (result === undefined && within === undefined)) return results
  const negative = results.filter(({ truth, isDated }) => truth === 'false' && isDated)
  return results.map((one) => {
    const isRepeated = one.isDated && negative.some(({ days }) => days.lo > one.days.hi)
    return isRepeated && one.isUnclear === true ? { ...one, truth: 'false' } : one
  })
}

export function resultOf(
  { date, time }: Pick<MeasureEntry, 'date' | 'time'>,
  truth: Truth,
  chart: Chart,
): Result | undefined {
  const written = date ?? chart.patient.asOf
  if (written === undefined)
    return { days: { lo: chart.births?.lo ?? LONG_AGO, hi: chart.asOf }, isDated: false, truth }
  const days = happened(written, chart)
  return days === undefined ? undefined : { days, isDated: true, truth, time }
}

/** What the results answer, whenever each of them was taken. */
export function answer(results: readonly Result[], rule: Omit<MeasureRule, 'lab' | 'vital'>, chart: Chart): Truth {
  const truth = agreed(withOrWithout(results).map((some) => undoubted(some, rule, chart)))
  return truth === 'unknown' && rule.doubt !== undefined ? 'false' : truth
}

function undoubted(results: readonly Result[], rule: Omit<MeasureRule, 'lab' | 'vital'>, chart: Chart): Truth {
  if (rule.result === 'ever')
    return settled(
      results.map(({ truth }) => truth),
      some,
      rule,
    )
  const { asOf } = chart
  const isLatest = rule.within === undefined && rule.every === undefined
  // of no date: alone it is never the latest one, but beside others it may be, and it may lie in a window
  const isPlaced = results.some(({ isDated }) => isDated) || !isLatest
  if (!isPlaced && results.length > 0) {
    // whether any of them counts is open; where silence is a no, that does not matter if all of them say no
    return rule.silence === undefined ? 'unknown' : agreed(['false', ...results.map(({ truth }) => truth)])
  }
  const first = shifted(asOf, rule.within ?? rule.every ?? rule.valid ?? DEFAULT_VALID, -1)
  const marks = [first, asOf, ...sustainedMarks(results, rule.sustained)]
  return agreed(
    (function* each(): Generator<Truth> {
      for (const taken of takings(results, marks)) {
        if (rule.sustained !== undefined) {
          yield sustained(taken, first, rule.sustained)
          continue
        }
        const counted = isLatest
          ? lastOf(taken, first)
          : taken.filter(({ day }) => day >= first).map(({ truth }) => truth)
        yield settled(counted, rule.within !== undefined ? some : rule.every !== undefined ? every : unanimous, rule)
      }
    })(),
  )
}

/** What the results that count say; the rule tells what it means that there is none. */
function settled(
  truths: readonly Truth[],
  combine: (truths: readonly Truth[]) => Truth,
  { silence }: Pick<MeasureRule, 'silence'>,
): Truth {
  if (truths.length === 0) return silence === undefined ? 'unknown' : 'false'
  return combine(truths)
}
