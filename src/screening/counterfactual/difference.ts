import { asBounds, gapBetween } from '../../kernel/cells.js'
import { formatDay } from '../../kernel/day.js'
import type { Bounds, Range } from '../../kernel/range.js'
import type { Choice, Quantity } from '../../language/rule/threshold.js'
import type { Difference } from '../result/result.js'

/** Hides the noise of a conversion; more than any threshold has. */
const DIGITS = 12

/** How a number or a day of the record stands to what it would have to be. */
export function quantityDifference(variable: Quantity, needed: Range): Difference {
  const { scale, value, shown, goesOn } = variable
  const told = (number: number): number | string => (scale === 'day' ? formatDay(number) : rounded(shown.of(number)))
  const { low, high } = value
  return {
    ...thingOf(variable),
    value: low === high && goesOn !== true ? told(low) : null,
    unit: shown.unit === '' ? null : shown.unit,
    needs: mapped(asBounds(scale === 'day' ? inWholeDays(needed) : needed), told),
    distance: scale === 'day' ? gapBetween(value, inWholeDays(needed)) : scaledGap(variable, needed),
  }
}

/** A word of the record against the one that it would have to be. */
export function choiceDifference(variable: Choice, alternative: string): Difference {
  return {
    ...thingOf(variable),
    value: variable.value ?? null,
    unit: null,
    needs: { equals: alternative },
    distance: null,
  }
}

function thingOf({
  kind,
  what,
  recorded,
  paths,
}: Quantity | Choice): Pick<Difference, 'kind' | 'what' | 'recorded' | 'paths'> {
  return { kind, what, recorded, paths }
}

/** The gap in the unit in which the value is told: of a temperature, zero is another one. */
function scaledGap({ value, shown }: Quantity, needed: Range): number {
  const told = (range: Range): Range => ({ ...range, low: shown.of(range.low), high: shown.of(range.high) })
  return rounded(gapBetween(told(value), told(needed)))
}

function inWholeDays({ low, high, lowOpen, highOpen }: Range): Range {
  return { low: lowOpen ? low + 1 : low, high: highOpen ? high - 1 : high, lowOpen: false, highOpen: false }
}

function mapped(bounds: Bounds, told: (number: number) => number | string): Difference['needs'] {
  return Object.fromEntries(Object.entries(bounds).map(([key, limit]: [string, number]) => [key, told(limit)]))
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS))
}
