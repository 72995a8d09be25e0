import { dayOf, shifted } from './days.js'
import type { Lasting } from './rule.js'
import { agreed, type Truth } from './truth.js'

/** From the first to the last day. */
export type Days = readonly [number, number]

export function lasts([start, end]: Days, { 'at-least': atLeast, 'more-than': moreThan }: Lasting): boolean {
  if (atLeast !== undefined) return shifted(start, atLeast) <= end
  return moreThan !== undefined && shifted(start, moreThan) < end
}

/**
 * Days in all: by the calendar where days in a row are enough by themselves, else as many as the length has wherever it
 * begins.
 */
export function lastInAll(stretches: readonly Days[], asked: Lasting): Truth {
  const all = merged(stretches)
  const [first, ...others] = all
  if (first === undefined) return 'false'
  if (all.some((days) => lasts(days, asked))) return 'true'
  if (others.length === 0) return 'false'
  const days = all.reduce((sum, [start, end]) => sum + end - start + 1, 0)
  const length = asked['at-least'] ?? asked['more-than'] ?? ''
  return agreed(
    lengthsInDays(length).map((one) => (asked['at-least'] === undefined ? days - 1 > one : days - 1 >= one)),
  )
}

const knownLengths = new Map<string, readonly number[]>()

/** How many days three months have, say: by each day of four years on which they may begin. */
function lengthsInDays(length: string): readonly number[] {
  const known = knownLengths.get(length)
  if (known !== undefined) return known
  const begin = dayOf('2021-01-01')
  const days = Array.from({ length: 1461 }, (_, index) => shifted(begin + index, length) - begin - index)
  const different = [...new Set(days)]
  knownLengths.set(length, different)
  return different
}

/** Days in a row, where one stretch follows or overlaps another. */
export function merged(stretches: readonly Days[]): Days[] {
  return stretches
    .toSorted(([a], [b]) => a - b)
    .reduce<Days[]>((sofar, [start, end]) => {
      const last = sofar.at(-1)
      if (last === undefined || start > last[1] + 1) return [...sofar, [start, end]]
      return [...sofar.slice(0, -1), [last[0], Math.max(last[1], end)]]
    }, [])
}
