import type { Range } from '../../kernel/range.js'

/** A computed quantity above zero with two decimals: `75.50`, `75.10–76.40`, `<12.30`, `≥133.40`. Never used to compare. */
export function figures({ low, high, lowOpen, highOpen }: Range): string {
  if (low === high) return low.toFixed(2)
  if (high === Infinity) return `${lowOpen ? '>' : '≥'}${low.toFixed(2)}`
  if (low === 0) return `${highOpen ? '<' : '≤'}${high.toFixed(2)}`
  return `${low.toFixed(2)}–${high.toFixed(2)}`
}
