import { exactly, within, type Range } from '../../kernel/range.js'
import { TRUE } from '../../kernel/truth.js'
import type { NumberClaim } from '../../language/rule/claim.js'
import { BOUND_KEYS } from '../../language/rule/schema.js'

/**
 * Numbers that stand for all that there can be: between two neighbouring bounds of the claims, which are about the same
 * number, one is as good as another.
 */
export function samplesOf(claims: readonly [NumberClaim, ...NumberClaim[]]): readonly number[] {
  const { possible } = claims[0]
  if (!('low' in possible)) return possible
  const ends = [possible.low, possible.high, ...claims.flatMap(endsOf)]
  const cuts = [...new Set([0, ...ends.filter(Number.isFinite)])].sort((a, b) => a - b)
  const between = cuts.flatMap((cut, index) => [((cuts[index - 1] ?? cut - 2) + cut) / 2, cut])
  return [...between, Math.max(...cuts) + 1].filter((sample) => isIn(sample, possible))
}

/** Whether a number is what the claim says of it. */
export function accepts({ accepts: bounds }: NumberClaim, sample: number): boolean {
  return within(exactly(sample), bounds) === TRUE
}

function endsOf({ accepts: bounds }: NumberClaim): number[] {
  return BOUND_KEYS.flatMap(([bound]) => bounds[bound] ?? [])
}

function isIn(sample: number, { low, high, lowOpen, highOpen }: Range): boolean {
  return (lowOpen ? sample > low : sample >= low) && (highOpen ? sample < high : sample <= high)
}
