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
  return nearestDecimal(value) ?? (Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value)
}

/** Powers of ten that a double has exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_none, places) => Number(`1e${places}`))
const LARGEST = Number(POWERS[DIGITS])
const SMALLEST_SCALED = Number(POWERS[DIGITS - 1])
/** What is smaller needs a power of ten that a double does not have exactly. */
const SMALLEST = 1e-7
/** A product below 10¹⁵ is at most a sixteenth away from the true one, so that it is sure to which whole number that is nearest. */
const SURE = 0.4

/**
 * The number with 15 digits as a whole number, divided by a power of ten: both are exact, so that the quotient is the double
 * nearest to the decimal, as what reads a text gives it, at a tenth of the cost. Undefined where it is not sure which whole
 * number is meant, or the number is too large or too small.
 */
function nearestDecimal(value: number): number | undefined {
  const size = Math.abs(value)
  if (!(size >= SMALLEST && size < LARGEST)) return undefined
  let places = DIGITS - 1
  for (let bound = 10; size >= bound; bound *= 10) places -= 1
  for (let shifted = size; shifted < 1; shifted *= 10) places += 1
  const scaled = size * Number(POWERS[places])
  const whole = Math.floor(scaled + 0.5)
  const isSure = scaled >= SMALLEST_SCALED && whole < LARGEST && Math.abs(scaled - whole) < SURE
  if (!isSure) return undefined
  const nearest = whole / Number(POWERS[places])
  return value < 0 ? -nearest : nearest
}

/** Two decimals at most, as a computed quantity is shown: `29.9`, `103.25`; two digits below 0.1. Never used to compare. */
export function shown(value: number): string {
  return String(Number(Math.abs(value) < 0.1 ? value.toPrecision(2) : value.toFixed(2)))
}
