/**
 * Decimal arithmetic on doubles: a product, quotient or sum of decimals is rounded to 15 significant digits, the most that a
 * double keeps of every decimal. The error of one such operation is below half a unit of the fifteenth digit, so the
 * result is the double nearest to the true decimal whenever that has at most 15 digits – and then comparing two of
 * them compares the decimals. 100 × 10³/µL is 100 × 10⁹/L, not 99.99999999999999.
 */
const DIGITS = 15

export function times(a: number, b: number): number {
  if (a === 1) return b
  if (b === 1) return a
  return rounded(a * b)
}

/** A quotient; of a number above zero by nothing, infinity. */
export function over(a: number, b: number): number {
  return b === 1 ? a : rounded(a / b)
}

export function plus(a: number, b: number): number {
  if (a === 0) return b
  if (b === 0) return a
  return rounded(a + b)
}

function rounded(value: number): number {
  // an integer of so few digits is what is written; zero loses its sign below
  if (value !== 0 && Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return value
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value
}

/** Two decimals at most, as a computed quantity is shown: `29.9`, `103.25`; two digits below 0.1. Never used to compare. */
export function shown(value: number): string {
  return String(Number(Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(2)))
}
