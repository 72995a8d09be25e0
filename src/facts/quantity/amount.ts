import type { Range } from '../../kernel/range.js'

/** More than any laboratory prints, and short enough to hide the noise of a conversion. */
const DIGITS = 6

/** A range as a person writes it: `18.2`, `<0.5`, `≥60`, `55–60`. For messages; never used to compare. */
export function amountText({ low, high, lowOpen, highOpen }: Range): string {
  if (low === high) return number(low)
  if (low === -Infinity) return `${highOpen ? '<' : '≤'}${number(high)}`
  if (high === Infinity) return `${lowOpen ? '>' : '≥'}${number(low)}`
  return `${number(low)}–${number(high)}`
}

function number(value: number): string {
  return String(Number(value.toPrecision(DIGITS)))
}
