import { shown } from '../../kernel/decimal.js'
import { TITRE } from '../../language/rule/threshold.js'
import type { Difference } from '../../screening/result/result.js'

type Needs = Difference['needs']

/**
 * How far a violated criterion is from the other side, behind the reason that says what stands against it: `needs at
 * least 75 ×10⁹/L, 4 more`, `37 days too recent`. Nothing of an age, which the reason tells. Where no reason stands before
 * it, or there are several, each with what it is of.
 */
export function distancesInWords(distances: readonly Difference[], reason: string): string {
  const told = distances.filter(({ kind }) => kind !== 'age')
  const isNamed = told.length > 1 || reason === ''
  return told.map((one) => `; ${isNamed ? nameBefore(one) : ''}${distanceInWords(one)}`).join('')
}

/** `MabThera `, of what is too recent; `platelets: `, of what needs something, as a name may be of one thing or of many. */
function nameBefore(difference: Difference): string {
  return isPastDay(difference) ? `${difference.what} ` : `${difference.what}: `
}

/** Whether it is told by how many days it is too early or too late. */
function isPastDay({ unit, kind, value }: Difference): boolean {
  return unit === 'days' && kind !== 'stable-dose' && value !== null
}

function distanceInWords(difference: Difference): string {
  const { unit, kind, value, needs } = difference
  const distance = Number(difference.distance)
  const needed = `needs ${needsInWords(difference)}`
  if (unit !== 'days') {
    // of a result with a comparator: how far it is at the least; behind an open bound the distance itself does not do
    const least = isOpen(difference) ? 'more than ' : value === null ? 'at least ' : ''
    // titres are steps of a dilution
    return distance === 0 || unit === TITRE
      ? needed
      : `${needed}, ${least}${sufficient(distance)} ${isTooLow(difference) ? 'more' : 'less'}`
  }
  if (kind === 'stable-dose') return `needs a dose unchanged since a day ${needsInWords(difference)}`
  if (value === null)
    return `needs ${kind === 'immunization' ? 'to have been given' : 'an end'} ${needsInWords(difference)}`
  return `${distance} ${distance === 1 ? 'day' : 'days'} too ${needs.atMost === undefined ? 'long ago' : 'recent'}`
}

/** A distance in two decimals, or two figures below 0.1, and never rounded to one that would not do. */
function sufficient(distance: number): string {
  const told = Number(shown(distance))
  if (told >= distance) return String(told)
  const lastPlace = distance < 0.1 ? 10 ** (Math.floor(Math.log10(distance)) - 1) : 0.01
  return shown(told + lastPlace)
}

function isTooLow({ value, needs }: Difference): boolean {
  const low = needs.atLeast ?? needs.moreThan ?? needs.equals
  return low !== undefined && (value === null || value <= low)
}

/** Whether the bound that stands against it does not hold for the number itself. */
function isOpen(difference: Difference): boolean {
  const { atLeast, atMost, moreThan, below } = difference.needs
  return isTooLow(difference)
    ? atLeast === undefined && moreThan !== undefined
    : atMost === undefined && below !== undefined
}

/** What would have to be otherwise: `platelet count at least 75 ×10⁹/L`, `MabThera last taken on or before 2025-12-14`. */
export function changeInWords(difference: Difference): string {
  const { kind, what, unit } = difference
  const needed = needsInWords(difference)
  if (unit !== 'days') return `${what} ${needed}`
  switch (kind) {
    case 'stable-dose':
      return `dose of ${what} unchanged since a day ${needed}`
    case 'drug':
      return `${what} last taken ${needed}`
    case 'immunization':
      return `${what} given ${needed}`
    default:
      return `participation in ${what} ended ${needed}`
  }
}

/** `at least 75 ×10⁹/L`, `on or before 2025-12-14`, `negative`. */
function needsInWords({ unit, needs, distance }: Difference): string {
  if (distance === null) return String(needs.equals)
  return WORDS.flatMap(([key, ofNumber, ofDay]) => {
    const limit = needs[key]
    if (limit === undefined) return []
    if (unit === 'days') return [`${ofDay} ${limit}`]
    if (unit === TITRE) return [`${ofNumber} 1:${limit}`]
    return [unit === null ? `${ofNumber} ${limit}` : `${ofNumber} ${limit} ${unit}`]
  }).join(' and ')
}

/** How each bound is said of a number, and of a day; those of days are never strict. */
const WORDS = [
  ['atLeast', 'at least', 'on or after'],
  ['moreThan', 'more than', 'after'],
  ['atMost', 'at most', 'on or before'],
  ['below', 'below', 'before'],
  ['equals', 'exactly', 'on'],
] as const satisfies readonly (readonly [keyof Needs, string, string])[]
