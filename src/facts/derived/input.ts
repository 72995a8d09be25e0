import { over, plus } from '../../kernel/decimal.js'
import { formatDay, type Day } from '../../kernel/day.js'
import { lowest } from '../../kernel/extremes.js'
import { hull, type Range } from '../../kernel/range.js'
import { rememberedOf } from '../../kernel/remembered.js'
import type { Span } from '../../kernel/span.js'
import { FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../fact.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Analyte } from '../analyte.js'

/** A result that an equation takes, in the unit that the equation asks for. */
export interface Input {
  readonly measurement: Measurement
  readonly on: Span
  readonly amount: Range
}

/** Results further apart than this are not of one visit. A policy of this project. */
const MOST_DAYS_APART = 30

/**
 * The amounts that a result may be, in a unit of its analyte. What a comparator leaves open (`<0.5`) is above zero.
 * @returns undefined for a word, for what was set aside, and where the vocabulary does not convert the unit
 */
export function amountIn({ value, analyte }: Measurement, unit: string): Range | undefined {
  return value.kind === 'quantity' ? amountsIn(value.range, analyte, unit) : undefined
}

/** A range in the unit of the analyte, in another unit. */
function amountsIn(range: Range, analyte: Analyte, unit: string): Range | undefined {
  const conversion = analyte.conversions.get(unit)
  if (conversion === undefined || range.high <= 0) return undefined
  const inUnit = (own: number): number => over(plus(own, -conversion.offset), conversion.factor)
  const high = inUnit(range.high)
  if (range.low <= 0) return { ...range, low: 0, lowOpen: true, high }
  const low = range.low === range.high ? high : inUnit(range.low)
  return { low, high, lowOpen: range.lowOpen, highOpen: range.highOpen }
}

/** Why `amountIn` gives none. */
export function whyUnusable({ value, written, analyte }: Measurement): string {
  if (value.kind === 'set-aside') return `${analyte.label} was set aside: ${value.why}`
  return `${analyte.label} is recorded as '${written}'`
}

/** The results that are amounts and have a date. */
export function inputsOf(measurements: readonly Measurement[] | undefined, unit: string): Input[] {
  const inputs: Input[] = []
  for (const measurement of measurements ?? []) {
    const amount = amountIn(measurement, unit)
    const { on } = measurement
    if (amount !== undefined && on !== undefined) inputs.push({ measurement, on, amount })
  }
  return inputs
}

/**
 * The inputs that are, or may be, the closest in time to a day, of those that are of one visit with it, or may be. None
 * where none of them surely counts, whichever day it is.
 * @param on the days that it may be
 * @param fromAfar whether one counts that is not of the visit
 */
export function closest<T extends Input>(
  inputs: readonly T[],
  on: Span,
  fromAfar: (input: T) => Truth = () => FALSE,
): readonly T[] {
  // what may be of any day of the past is of no visit
  if (inputs.length === 0 || !Number.isFinite(on.first)) return []
  const found = new Set<T>()
  for (let day = on.first; day <= on.last; day += 1) {
    const near = closestTo(day, inputs, fromAfar)
    if (near.length === 0) return []
    for (const input of near) found.add(input)
  }
  return inputs.filter((input) => found.has(input))
}

function closestTo<T extends Input>(day: Day, inputs: readonly T[], fromAfar: (input: T) => Truth): readonly T[] {
  const sure = inputs.filter((input) => mostDays(input.on, day) <= MOST_DAYS_APART || fromAfar(input) === TRUE)
  if (sure.length === 0) return sure
  const nearest = lowest(sure.map((input) => mostDays(input.on, day)))
  return inputs.filter((input) => {
    const fewest = fewestDays(input.on, day)
    return fewest <= nearest && (fewest <= MOST_DAYS_APART || fromAfar(input) !== FALSE)
  })
}

function mostDays({ first, last }: Span, day: Day): number {
  return Math.max(last - day, day - first)
}

function fewestDays({ first, last }: Span, day: Day): number {
  return Math.max(first - day, day - last, 0)
}

/** All the amounts of any of them; there is at least one. */
export function amountOf(inputs: readonly Input[]): Range {
  return inputs.map(({ amount }) => amount).reduce((all, one) => hull(all, one))
}

export function isExact({ low, high }: Range): boolean {
  return low === high
}

/** `creatinine 62 umol/L and height 150 cm`; what was measured several times as the same is told once. */
export function inWords(inputs: readonly Measurement[]): string {
  return [...new Set(inputs.map(({ analyte, written }) => `${analyte.label} ${written}`))].join(' and ')
}

/** Which dates leave the age open: `exact date of birth`. */
export function inexactDates(birth: Span, on: Span, of: string): string[] {
  return [...(isOneDay(birth) ? [] : ['exact date of birth']), ...(isOneDay(on) ? [] : [`exact date of the ${of}`])]
}

/** What to ask for where no height is of the visit: `height within 30 days of the creatinine of 2025-05-20`. */
export function heightNear(of: string, on: Span): string {
  if (isOneDay(on)) return `height within ${MOST_DAYS_APART} days of the ${of} of ${formatDay(on.first)}`
  return `exact date of the ${of} and height within ${MOST_DAYS_APART} days of it`
}

/** Those that the vocabulary calls plausible, in cm: where none is recorded, it is one of them. */
export const plausibleHeights = rememberedOf((analytes: Lexicon<Analyte>) => {
  const height = analytes.get('height')
  return height?.plausible === undefined ? undefined : amountsIn(height.plausible, height, 'cm')
})

/** The same as a clause. */
export function noHeightNear(of: string): string {
  return `no height within ${MOST_DAYS_APART} days of the ${of} is recorded`
}

function isOneDay({ first, last }: Span): boolean {
  return first === last
}
