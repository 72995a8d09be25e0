import { decimal } from './decimals.js'
import type { Bounds } from './rule.js'
import { fulfilments, type Values } from './values.js'

/** The values between two quotients. */
export interface Quotients extends Pick<Values, 'isLoOpen' | 'isHiOpen'> {
  readonly lo: Quotient
  /** missing without limit */
  readonly hi?: Quotient
}

export interface Quotient {
  readonly above: bigint
  readonly below: bigint
}

export const NOTHING: Quotient = { above: 0n, below: 1n }

/** Whether the bounds hold, compared as products with both divisors. */
export function fulfilled({ lo, hi, ...open }: Quotients, rule: Bounds): Generator<boolean> {
  const [below, other] = [lo.below, hi?.below ?? 1n]
  const values = { lo: lo.above * other, ...(hi === undefined ? {} : { hi: hi.above * below }), ...open }
  return fulfilments(values, rule, (bound) => decimal(bound) * below * other)
}

/** Whether some of it is plausible. */
export function mayBePlausible({ lo, hi }: Quotients, plausible: readonly [number, number] = [0, 0]): boolean {
  const [floor, ceiling] = plausible.map(decimal)
  const isAbove = hi === undefined || hi.above >= (floor ?? 0n) * hi.below
  return isAbove && lo.above <= (ceiling ?? 0n) * lo.below
}
