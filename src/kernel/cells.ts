import { plus } from './decimal.js'
import { isEmpty, type Bounds, type Range } from './range.js'

const EVERYTHING: Range = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true }

/** The number line cut at these numbers, in order: each of them by itself, and what lies between two neighbours. */
export function cellsOf(cuts: readonly number[]): Range[] {
  const inOrder = [...new Set(cuts)].sort((a, b) => a - b)
  const between = [-Infinity, ...inOrder].map((low, index): Range => ({
    ...EVERYTHING,
    low,
    high: inOrder[index] ?? Infinity,
  }))
  return between.flatMap((cell) => {
    const { high } = cell
    return high === Infinity ? [cell] : [cell, { low: high, high, lowOpen: false, highOpen: false }]
  })
}

/** Where bounds begin and end. */
export function cutsOf(bounds: Bounds): number[] {
  return Object.values(bounds).filter((limit): limit is number => limit !== undefined)
}

/** What lies below the range, and what lies above it; only what there is. */
export function outsideOf({ low, high, lowOpen, highOpen }: Range): Range[] {
  return [
    { ...EVERYTHING, high: low, highOpen: !lowOpen },
    { ...EVERYTHING, low: high, lowOpen: !highOpen },
  ].filter((side) => side.low < Infinity && side.high > -Infinity)
}

/** How far two ranges are from each other; 0 where they touch. */
export function gapBetween(a: Range, b: Range): number {
  return Math.max(0, plus(b.low, -a.high), plus(a.low, -b.high))
}

/** The numbers of both ranges; undefined where they have none in common. */
export function intersectionOf(a: Range, b: Range): Range | undefined {
  const [low, lowOpen] = a.low > b.low || (a.low === b.low && a.lowOpen) ? [a.low, a.lowOpen] : [b.low, b.lowOpen]
  const [high, highOpen] =
    a.high < b.high || (a.high === b.high && a.highOpen) ? [a.high, a.highOpen] : [b.high, b.highOpen]
  const common = { low, high, lowOpen, highOpen }
  return isEmpty(common) ? undefined : common
}

/** Some number of the range: its middle, or of a range without an end one that lies a little inside. */
export function numberIn({ low, high }: Range): number {
  if (low === high) return low
  if (low === -Infinity) return high === Infinity ? 0 : high - Math.max(1, Math.abs(high))
  return high === Infinity ? low + Math.max(1, Math.abs(low)) : (low + high) / 2
}

/** Some whole number of the range, next to an end of it; undefined where it has none. */
export function wholeIn({ low, high, lowOpen, highOpen }: Range): number | undefined {
  const first = lowOpen ? Math.floor(low) + 1 : Math.ceil(low)
  const last = highOpen ? Math.ceil(high) - 1 : Math.floor(high)
  return first > last ? undefined : [last, first, 0].find(Number.isFinite)
}

/** The range as bounds; a single number as `equals`. */
export function asBounds({ low, high, lowOpen, highOpen }: Range): Bounds {
  if (low === high) return { equals: low }
  return {
    ...(low === -Infinity ? {} : { [lowOpen ? 'moreThan' : 'atLeast']: low }),
    ...(high === Infinity ? {} : { [highOpen ? 'below' : 'atMost']: high }),
  }
}
