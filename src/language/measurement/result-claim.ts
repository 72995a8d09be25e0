import { between, type Range } from '../../kernel/range.js'
import type { Analyte } from '../../facts/analyte.js'
import { unspoken, type Among, type NumberClaim } from '../rule/claim.js'
import type { Sign, Test } from './judge-result.js'
import type { Selection } from './latest.js'
import { bounds } from '../rule/schema.js'

const SPOKEN = new Set([...Object.keys(bounds), 'lab', 'vital', 'unit', 'times', 'is', 'valid', 'within', 'result'])
const SIGNS: readonly Sign[] = ['negative', 'indeterminate', 'positive']
const ANY_NUMBER: Range = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true }

/** Of every result of a window nothing is said here: it may be true of none. */
export type ClaimedSelection = Exclude<Selection, { readonly kind: 'every' }>

/**
 * What a rule about a result says. Of a panel only rules that select results alike are compared: which of its tests
 * decides may change with the selection.
 */
export function resultClaim(args: object, analyte: Analyte, test: Test, selection: ClaimedSelection): NumberClaim {
  const others = unspoken(args, SPOKEN)
  const panel = analyte.kind === 'panel' ? ` ${JSON.stringify(selection)}` : ''
  return {
    kind: 'number',
    ...numberOf(analyte, test),
    of: `${ofWhat(analyte, test)}${panel}${others}`,
    among: amongOf(selection),
  }
}

function ofWhat({ id }: Analyte, test: Test): string {
  if (test.kind === 'bounds') return `result ${id}`
  return `result ${id} ${test.kind === 'sign' ? 'sign' : test.limit}`
}

function numberOf(
  { label, plausible }: Analyte,
  test: Test,
): Pick<NumberClaim, 'accepts' | 'undecidedAt' | 'possible' | 'each'> {
  switch (test.kind) {
    case 'sign':
      return {
        accepts: { equals: SIGNS.indexOf(test.sign) },
        ...(test.sign === 'indeterminate' ? {} : { undecidedAt: SIGNS.indexOf('indeterminate') }),
        possible: [0, 1, 2],
        each: `sign of ${label}`,
      }
    case 'limit':
      return { accepts: test.bounds, possible: ANY_NUMBER, each: `multiple of the ${test.limit} of ${label}` }
    case 'bounds':
      return {
        accepts: test.bounds,
        possible: plausible === undefined ? ANY_NUMBER : between(downFrom(plausible.low), upFrom(plausible.high)),
        each: `plausible ${label}`,
      }
  }
}

/** A result above what a device can read, ">3000", is used where 3000 is still plausible: it is more than that. */
function upFrom(high: number): number {
  return high + Math.abs(high) * Number.EPSILON
}

/** Likewise below; but nothing is less than nothing. */
function downFrom(low: number): number {
  return low - Math.abs(low) * Number.EPSILON
}

function amongOf(selection: ClaimedSelection): Among {
  switch (selection.kind) {
    case 'latest':
      return { kind: 'one', valid: selection.valid }
    case 'within':
      return { kind: 'any', window: selection.window }
    case 'ever':
      return { kind: 'any' }
  }
}
