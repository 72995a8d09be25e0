import { happened, type Chart } from './chart.js'
import { ckdEpi } from './ckd-epi.js'
import { ageOn, daysThatMatter, type DayRange } from './days.js'
import { decimal } from './decimals.js'
import { MEASURES } from './measures.js'
import type { MeasureEntry } from './patient.js'
import { fulfilled, mayBePlausible, NOTHING, type Quotient, type Quotients } from './quotients.js'
import type { MeasureRule } from './rule.js'
import { agreed, type Truth } from './truth.js'
import { valuesOf, type Values } from './values.js'

/** A result that is computed from others, of the day of the one that it follows from. */
export interface ComputedEntry {
  readonly source: MeasureEntry
  readonly days: DayRange | undefined
  /** all that it may be; undefined where an equation gives nothing */
  readonly possible: readonly Quotients[] | undefined
  /** all that it may be is known, but not by which equation: it may be none at all */
  readonly isDoubtful: boolean
}

interface Dated {
  readonly entry: MeasureEntry
  readonly days: DayRange
  readonly values: Values | undefined
}

type PossibleOf = (one: Dated, heights: readonly Dated[], chart: Chart) => Possible

const SOURCES: Readonly<Record<string, PossibleOf>> = {
  egfr: possibleRates,
  bmi: possibleIndices,
}
const SOURCE_NAMES: Readonly<Record<string, string>> = { egfr: 'creatinine', bmi: 'weight' }
/** Surely one of these; perhaps one of these, perhaps none; surely none. */
type Possible = readonly Quotients[] | { readonly perhaps: readonly Quotients[] } | 'nothing'

const ADULT = 18
const DAYS_APART = 30

/** The entries of a measure that count, and what is computed where none of the same date can be used. */
export function withComputed(
  name: string | undefined,
  reported: readonly MeasureEntry[],
  chart: Chart,
): { readonly entries: readonly MeasureEntry[]; readonly computed: readonly ComputedEntry[] } {
  const possibleOf = SOURCES[name ?? '']
  const row = MEASURES[name ?? '']
  if (possibleOf === undefined || row === undefined) return { entries: reported, computed: [] }
  const heights = datedOf('height', chart).filter(({ values }) => values !== undefined)
  const source = SOURCE_NAMES[name ?? ''] ?? ''
  const all = [
    ...datedOf(source, chart).flatMap((one): ComputedEntry[] => {
      const found = possibleOf(one, heights, chart)
      if (found === 'nothing') return []
      const all = 'perhaps' in found ? found.perhaps : found
      const possible = one.values === undefined ? undefined : all
      const isPlausible = possible?.some((values) => mayBePlausible(values, row.plausible)) === true
      const isDoubtful = !isPlausible || possible !== found
      return [{ source: one.entry, days: one.days, possible: isPlausible ? possible : undefined, isDoubtful }]
    }),
    ...undated(source, possibleOf, chart),
  ]
  const isUsable = (entry: MeasureEntry): boolean => valuesOf(entry, row) !== undefined
  const isBeside = (entry: MeasureEntry, { days }: ComputedEntry): boolean => {
    const on = daysOn(entry, chart)
    return on?.lo === days?.lo && on?.hi === days?.hi
  }
  const free = all.filter((one) => !reported.some((entry) => isUsable(entry) && isBeside(entry, one)))
  const sure = free.filter(({ isDoubtful }) => !isDoubtful)
  const entries = reported.filter((entry) => isUsable(entry) || !sure.some((one) => isBeside(entry, one)))
  const doubtful = free.filter((one) => one.isDoubtful && !entries.some((entry) => isBeside(entry, one)))
  // what cannot be computed is nothing where it is all that there is
  if (sure.length > 0 || reported.some(isUsable)) return { entries, computed: [...sure, ...doubtful] }
  return { entries, computed: doubtful.map((one) => ({ ...one, possible: undefined, isDoubtful: false })) }
}

/** What has no date may be of any age, and of a day when the patient had any height: nothing surely follows from it. */
function undated(source: string, possibleOf: PossibleOf, chart: Chart): ComputedEntry[] {
  const { labs = [], vitals = [], asOf: recordedOn } = chart.patient
  const row = MEASURES[source]
  return [...labs, ...vitals]
    .filter((entry) => entry.name === source && isFinal(entry) && (entry.date ?? recordedOn) === undefined)
    .map((entry) => {
      const values = row === undefined ? undefined : valuesOf(entry, row)
      const days = { lo: chart.asOf, hi: chart.asOf }
      const found = possibleOf({ entry, days, values }, [], { ...chart, births: undefined })
      const all = found === 'nothing' ? [] : 'perhaps' in found ? found.perhaps : found
      return { source: entry, days: undefined, possible: values === undefined ? undefined : all, isDoubtful: true }
    })
}

/** Whether what is computed fulfils the test: of a limit of normal it says nothing. */
export function computedTruth({ possible }: ComputedEntry, rule: MeasureRule): Truth {
  if (possible === undefined || rule.times !== undefined) return 'unknown'
  return agreed(possible.flatMap((values) => [...fulfilled(values, rule)]))
}

/** The results, with each of the doubtful ones there or not. */
export function withOrWithout<R extends { readonly isDoubtful?: boolean }>(results: readonly R[]): (readonly R[])[] {
  const sure: (readonly R[])[] = [results.filter(({ isDoubtful }) => isDoubtful !== true)]
  return results
    .filter(({ isDoubtful }) => isDoubtful === true)
    .reduce((sofar, one) => sofar.flatMap((some) => [some, [...some, one]]), sure)
}

function datedOf(name: string, chart: Chart): Dated[] {
  const { labs = [], vitals = [] } = chart.patient
  const row = MEASURES[name]
  return [...labs, ...vitals].flatMap((entry) => {
    const days = entry.name === name && isFinal(entry) ? daysOn(entry, chart) : undefined
    return days === undefined || row === undefined ? [] : [{ entry, days, values: valuesOf(entry, row) }]
  })
}

function isFinal({ status }: MeasureEntry): boolean {
  return status !== 'preliminary' && status !== 'entered-in-error'
}

function daysOn({ date }: MeasureEntry, chart: Chart): DayRange | undefined {
  const written = date ?? chart.patient.asOf
  return written === undefined ? undefined : happened(written, chart)
}

/** By CKD-EPI 2021 in adults, by the bedside Schwartz equation in children; in infants by none. Nobody is older than 130. */
function possibleRates(creatinine: Dated, heights: readonly Dated[], chart: Chart): Possible {
  const { births, patient } = chart
  const youngest = births === undefined ? 0 : ageOn(births.hi, creatinine.days.lo)
  const oldest = births === undefined ? 130 : ageOn(births.lo, creatinine.days.hi)
  if (oldest < 1) return 'nothing'
  const { lo = 0n, hi, ...open } = creatinine.values ?? {}
  const ends = { isLoOpen: open.isHiOpen ?? false, isHiOpen: open.isLoOpen ?? false }
  const sexes = (['female', 'male'] as const).filter((sex) => patient.sex === sex || !isSexKnown(patient.sex))
  const adults = sexes.map((sex): Quotients => {
    const slowest = hi === undefined ? 0 : ckdEpi(hi, oldest, sex)
    const fastest = lo === 0n ? undefined : whole(ckdEpi(lo, Math.max(youngest, ADULT), sex))
    return { lo: whole(slowest), ...(fastest === undefined ? {} : { hi: fastest }), ...ends }
  })
  if (youngest >= ADULT) return adults
  const near = nearest(creatinine, heights, () => 'false')
  const children = (near ?? [ANY_HEIGHT]).map(({ values }): Quotients => {
    const { lo: least = 0n, hi: most, ...limits } = values ?? {}
    return {
      lo: hi === undefined ? NOTHING : { above: SCHWARTZ * least, below: hi },
      ...(most === undefined || lo === 0n ? {} : { hi: { above: SCHWARTZ * most, below: lo } }),
      isLoOpen: ends.isLoOpen || limits.isLoOpen === true,
      isHiOpen: ends.isHiOpen || limits.isHiOpen === true,
    }
  })
  const all = [...children, ...(oldest < ADULT ? [] : adults)]
  return youngest < 1 || near === undefined ? { perhaps: all } : all
}

/** Of a human being, in centimetres. */
const ANY_HEIGHT: Pick<Dated, 'values'> = { values: { lo: decimal('30'), hi: decimal('260') } }

function isSexKnown(sex: string | undefined): boolean {
  return sex !== undefined && sex !== 'unknown'
}

/** 0.413 times centimetres over mg/dL, where µmol/L are 88.4 times as many. */
const SCHWARTZ = decimal('36.5092')
function whole(value: number): Quotient {
  return { above: decimal(value.toFixed(12)), below: 1n }
}

/** Kilograms over the square of metres; an adult has the height of any day as an adult. */
function possibleIndices(weight: Dated, heights: readonly Dated[], chart: Chart): Possible {
  const { births } = chart
  const adulthood = ({ days }: Dated): Truth => {
    if (births === undefined) return 'unknown'
    return agreed([ageOn(births.hi, days.lo) >= ADULT, ageOn(births.lo, days.hi) >= ADULT])
  }
  const near = nearest(weight, heights, (height) => (adulthood(weight) === 'true' ? adulthood(height) : 'false'))
  const { lo: lightest = 0n, hi: heaviest, ...open } = weight.values ?? {}
  const all = (near ?? [ANY_HEIGHT]).map(({ values }): Quotients => {
    const { lo: least = 0n, hi: most, ...limits } = values ?? {}
    return {
      lo: most === undefined ? NOTHING : { above: lightest * SQUARE, below: most * most },
      ...(heaviest === undefined || least === 0n ? {} : { hi: { above: heaviest * SQUARE, below: least * least } }),
      isLoOpen: open.isLoOpen === true || limits.isHiOpen === true,
      isHiOpen: open.isHiOpen === true || limits.isLoOpen === true,
    }
  })
  return near === undefined ? { perhaps: all } : all
}

/** Centimetres are a hundredth of metres, and a square of decimals has the places of both. */
const SQUARE = 10n ** 4n * 10n ** 24n

/**
 * The heights of whichever day that is nearest, of those that are near enough, or count on any day; undefined where there
 * may be none.
 */
function nearest(
  { days }: Dated,
  heights: readonly Dated[],
  countsAnyway: (height: Dated) => Truth,
): readonly Dated[] | undefined {
  const found = new Set<Dated>()
  const marks = heights.flatMap(({ days: { lo, hi } }) => [lo, hi, hi - DAYS_APART, lo + DAYS_APART])
  for (const day of daysThatMatter(days, marks)) {
    const distances = heights.map((height) => {
      const { lo, hi } = height.days
      const most = Math.max(Math.abs(day - lo), Math.abs(day - hi))
      const least = day >= lo && day <= hi ? 0 : Math.min(Math.abs(day - lo), Math.abs(day - hi))
      const isAny = countsAnyway(height)
      const isSure = isAny === 'true' || most <= DAYS_APART
      return { height, most, least, isSure, isPossible: isAny !== 'false' || least <= DAYS_APART }
    })
    const sure = distances.filter(({ isSure }) => isSure)
    if (sure.length === 0) return undefined
    const within = Math.min(...sure.map(({ most }) => most))
    for (const { height, least, isPossible } of distances) if (isPossible && least <= within) found.add(height)
  }
  return [...found]
}
