import { remembered } from '../../kernel/remembered.js'
import { readQuantity } from '../../facts/quantity/quantity-text.js'

/** The ends of a range of normal that a text tells, and the unit behind them. */
export interface RangeText {
  readonly low: number | undefined
  readonly high: number | undefined
  readonly unit: string | undefined
}

const IN_BRACKETS = /^(?:\(([^()]*)\)|\[([^[\]]*)\])$/u
const DASH = /[–—−]/gu
const UP_TO = /^bis\s+(?=\d)/iu
const TO = /(?<=\d)\s*\bbis\s+(?=\d)/iu

/** The numbers of a text; three digits behind a point may be decimals, or hundreds of what stands before it. */
const NUMBER = /\d+(?:\.\d+)?/gu
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/u
const DECIMALS = /\./u

/**
 * `115 - 165`, `< 5`, `≥ 60 mL/min`, `bis 40`: the ends of a range; undefined for what can be read otherwise, as `150.000 - 400.000`
 * and `0,6 - 1,2` can, or not at all.
 */
export const readRangeText = remembered((text): RangeText | undefined => {
  const bare = text.trim()
  const inner = IN_BRACKETS.exec(bare)
  const plain = (inner?.[1] ?? inner?.[2] ?? bare).trim().replace(DASH, '-').replace(UP_TO, '<=').replace(TO, '-')
  const numbers = plain.match(NUMBER) ?? []
  const mayBeThousands = numbers.some((number) => THOUSANDS.test(number))
  if (mayBeThousands && !numbers.some((number) => DECIMALS.test(number) && !THOUSANDS.test(number))) return undefined
  const read = readQuantity(plain)
  if ('unreadable' in read) return undefined
  const { range, unit } = read
  // one number alone is the end of nothing
  if (range.low === range.high) return undefined
  const [low, high] = [range.low, range.high].map((end) => (Number.isFinite(end) ? end : undefined))
  return { low, high, unit }
})
