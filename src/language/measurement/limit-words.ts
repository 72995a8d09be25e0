import type { Bounds } from '../../kernel/range.js'
import type { Measurement } from '../../facts/fact.js'
import { quantityInWords, referenceOf, type Limit } from './measured.js'
import { boundsInWords } from '../rule/schema.js'

/** Bounds as multiples of a limit of normal: `above the ULN`, `not below the LLN`, `at most 3 × ULN`. */
export function limitBoundsInWords(bounds: Bounds, limit: Limit): string {
  if (multipleOf(bounds) !== 1) return boundsInWords(bounds, `× ${limit}`)
  if (bounds.equals !== undefined) return `exactly the ${limit}`
  if (bounds.moreThan !== undefined) return `above the ${limit}`
  if (bounds.below !== undefined) return `below the ${limit}`
  return `not ${bounds.atMost === undefined ? 'below' : 'above'} the ${limit}`
}

/**
 * The same, held against a result with its own limit: `at most 3 × ULN (3 × 40 U/L)`, `above the ULN (not recorded; flagged
 * high)`.
 * @param unit of the limit
 */
export function boundsOnLimit(
  bounds: Bounds,
  limit: Limit,
  measurement: Measurement,
  unit: string | undefined,
): string {
  return `${limitBoundsInWords(bounds, limit)}${figures(bounds, limit, measurement, unit)}`
}

function figures(bounds: Bounds, limit: Limit, measurement: Measurement, unit: string | undefined): string {
  const reference = referenceOf(measurement, limit)
  if (reference === undefined) {
    if (measurement.value.kind === 'word') return ''
    return ` (not recorded${measurement.flag === undefined ? '' : `; flagged ${measurement.flag}`})`
  }
  const amount = quantityInWords(reference, unit)
  const multiple = multipleOf(bounds)
  if (multiple === undefined) return ` (${limit} ${amount})`
  return multiple === 1 ? ` (${amount})` : ` (${multiple} × ${amount})`
}

/** The multiple of the only bound; undefined where there are several. */
function multipleOf(bounds: Bounds): number | undefined {
  const { atLeast, moreThan, atMost, below, equals } = bounds
  const [multiple, second] = [atLeast, moreThan, atMost, below, equals].filter((bound) => bound !== undefined)
  return second === undefined ? multiple : undefined
}
