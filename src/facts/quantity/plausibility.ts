import { converted, type Range } from '../../kernel/range.js'
import { amountText } from './amount.js'
import type { Analyte } from '../analyte.js'
import { unitLabel } from './unit-label.js'
import { makesSense } from './unit-problem.js'

/** A quantity as it was written and in the unit of its analyte. */
export interface ConvertedQuantity {
  readonly written: Range
  /** as written; undefined for a bare number */
  readonly unit: string | undefined
  /** in the analyte's own unit */
  readonly value: Range
}

/** A message to the reader: why the value is not used, or is used and looks odd. */
export interface Oddity {
  readonly implausible: boolean
  readonly message: string
}

/**
 * Holds a quantity against what is plausible and usual for its analyte, with the unit in which the number would be. An
 * open end (`<0.5`) proves nothing.
 */
export function oddityOf(quantity: ConvertedQuantity, analyte: Analyte): Oddity | undefined {
  const { value } = quantity
  const implausible = implausibility(quantity, analyte)
  if (implausible !== undefined) {
    const { said, units } = implausible
    const remedy = units.length === 0 ? 'check the value and its unit' : makesSense(units)
    return { implausible: true, message: `${said}; ${remedy}` }
  }
  if (analyte.usual !== undefined && !isWithin(value, analyte.usual)) {
    const usual = `${amountText(analyte.usual)}${labelled(analyte.unit)} is usual`
    return {
      implausible: false,
      message: `${whatItIs(quantity, analyte)} unusual (${usual}): check value and unit`,
    }
  }
  return undefined
}

/** That a quantity cannot be real. */
export interface Implausibility {
  /** `120 g/dL is 1200 g/L, which is implausible` */
  readonly said: string
  /** in the analyte's own unit */
  readonly plausible: Range
  /** the units in which the number would be usual, else those in which it would at least be plausible */
  readonly units: readonly string[]
}

/** Why no result can be this quantity; undefined where one can. */
export function implausibility(quantity: ConvertedQuantity, analyte: Analyte): Implausibility | undefined {
  const { plausible } = analyte
  if (plausible === undefined || isWithin(quantity.value, plausible)) return undefined
  return { said: `${whatItIs(quantity, analyte)} implausible`, plausible, units: fittingUnits(quantity, analyte) }
}

/** `120 g/dL is 1200 g/L, which is`; `5000 U/L is` where nothing was converted */
function whatItIs({ written, unit, value }: ConvertedQuantity, analyte: Analyte): string {
  const found = `${amountText(written)}${unit === undefined ? '' : ` ${unit}`}`
  const isSame = written.low === value.low && written.high === value.high
  return isSame ? `${found} is` : `${found} is ${amountText(value)}${labelled(analyte.unit)}, which is`
}

function fittingUnits({ written }: ConvertedQuantity, analyte: Analyte): readonly string[] {
  for (const bounds of [analyte.usual, analyte.plausible]) {
    const fitting = [...analyte.conversions].filter(([, { factor, offset }]) => {
      return bounds !== undefined && isWithin(converted(written, factor, offset), bounds)
    })
    if (fitting.length > 0) return fitting.map(([unit]) => unit)
  }
  return []
}

function isWithin({ low, high }: Range, bounds: Range): boolean {
  return (low === -Infinity || isBetween(low, bounds)) && (high === Infinity || isBetween(high, bounds))
}

function isBetween(value: number, { low, high }: Range): boolean {
  return value >= low && value <= high
}

function labelled(unit: string | undefined): string {
  return unit === undefined ? '' : ` ${unitLabel(unit)}`
}
