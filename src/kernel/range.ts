import { times, plus } from './decimal.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from './truth.js'

/** All the numbers that a value may be: one number, or what a comparator leaves open (`<0.5`, `≥60`, `55–60`). */
export interface Range {
  readonly low: number
  readonly high: number
  /** true when `low` itself is not one of the numbers */
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** What a rule asks of a number. Every bound that is given must hold. */
export interface Bounds {
  readonly atLeast?: number
  readonly moreThan?: number
  readonly atMost?: number
  readonly below?: number
  readonly equals?: number
}

export function exactly(value: number): Range {
  return { low: value, high: value, lowOpen: false, highOpen: false }
}

export function between(low: number, high: number): Range {
  return { low, high, lowOpen: false, highOpen: false }
}

/** True if every number of the range is within the bounds, false if none is, else unknown. */
export function within(range: Range, bounds: Bounds): Truth {
  return withinRange(range, rangeOf(bounds))
}

/**
 * The same for bounds whose numbers are known.
 * @param accepted as `rangeOf` has them
 */
export function withinRange(range: Range, accepted: Range | undefined): Truth {
  if (accepted === undefined) return FALSE
  if (isInside(range, accepted)) return TRUE
  return isApart(range, accepted) ? FALSE : UNKNOWN
}

/** The range multiplied by a factor above zero, then moved by an offset: a change of unit. */
export function converted(range: Range, factor: number, offset = 0): Range {
  if (factor === 1 && offset === 0) return range
  const low = plus(times(range.low, factor), offset)
  return {
    low,
    high: range.high === range.low ? low : plus(times(range.high, factor), offset),
    lowOpen: range.lowOpen,
    highOpen: range.highOpen,
  }
}

/** The smallest range that holds every number of both. */
export function hull(a: Range, b: Range): Range {
  const lower = a.low < b.low || (a.low === b.low && !a.lowOpen) ? a : b
  const higher = a.high > b.high || (a.high === b.high && !a.highOpen) ? a : b
  return { low: lower.low, high: higher.high, lowOpen: lower.lowOpen, highOpen: higher.highOpen }
}

/** The numbers that the bounds accept; undefined when they contradict each other. */
export function rangeOf({ atLeast, moreThan, atMost, below, equals }: Bounds): Range | undefined {
  const lowest = Math.max(atLeast ?? -Infinity, equals ?? -Infinity)
  const highest = Math.min(atMost ?? Infinity, equals ?? Infinity)
  const lowOpen = moreThan === undefined ? lowest === -Infinity : moreThan >= lowest
  const highOpen = below === undefined ? highest === Infinity : below <= highest
  const range = {
    low: lowOpen ? (moreThan ?? lowest) : lowest,
    high: highOpen ? (below ?? highest) : highest,
    lowOpen,
    highOpen,
  }
  return isEmpty(range) ? undefined : range
}

/** Whether no number lies in it. */
export function isEmpty({ low, high, lowOpen, highOpen }: Range): boolean {
  return low > high || (low === high && (lowOpen || highOpen))
}

function isInside(inner: Range, outer: Range): boolean {
  const lowFits = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen))
  const highFits = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen))
  return lowFits && highFits
}

/** Whether no number lies in both. */
export function isApart(a: Range, b: Range): boolean {
  return (
    a.high < b.low ||
    b.high < a.low ||
    (a.high === b.low && (a.highOpen || b.lowOpen)) ||
    (b.high === a.low && (b.highOpen || a.lowOpen))
  )
}
