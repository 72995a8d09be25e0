import { between, type Range } from '../../kernel/range.js'
import { COMPARATOR, compared } from './comparator.js'

/** A number, or all the numbers that a text leaves open, with the unit where the text has one. */
export interface QuantityText {
  readonly range: Range
  readonly unit: string | undefined
}

/** Why a text is no result that can be used: a clause that follows the text, `is approximate …`. */
export interface Unreadable {
  readonly unreadable: string
}

/** In characters: a longer text is not read as a result. */
export const LONGEST_RESULT = 200

/** Doubles keep 15 digits; no measurement has more. */
const GREATEST = 1e15

const NUMBER = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3})?`
/**
 * A unit begins with none of the signs that may belong to a number, with a digit only where it is a power of ten, and
 * no second number of a range follows it.
 */
const UNIT = String.raw`(?!.*(?:[-~至]|\bto\b)\s*\d)(?:[^\s\d.,:;<>=~+\-/][^<>]*|\/(?!\s*\d)[^<>]*|(?<=\s)(?:10[*^e(]|1000\/)[^<>]*)`
const SHORT_UNIT = String.raw`[^\s\d.,:;<>=~+\-/(][^\d<>~-]*?`
const SINGLE = new RegExp(String.raw`^(${COMPARATOR})\s*(${NUMBER})\s*(${UNIT})?$`, 'iu')
const BETWEEN = new RegExp(
  String.raw`^(${NUMBER})\s*(${SHORT_UNIT})?\s*(?:-|~|\bto\b|至)\s*(${NUMBER})\s*(${UNIT})?$`,
  'iu',
)

/** Nothing but a number, as it is mostly written: everything else is slow to look for. */
const PLAIN = /^(<=?|>=?|)\s*(\d+(?:\.\d+)?)$/u
const APPROXIMATE = /^(?:[~≈≃∼约]|(?:about|approx|approximately|around|circa|ca|c)\.?\s*\d)|±|\+\/-/iu
const COMMA = /\d[\d.]*,\d[\d.,]*/u
const GAP = /\d[ '’]\d{3}(?!\d)/u

/** @param text in plain characters */
export function readQuantity(text: string): QuantityText | Unreadable {
  const plainly = PLAIN.exec(text)
  if (plainly !== null) {
    const value = Number(plainly[2])
    return measurable(value) ?? { range: compared(String(plainly[1]), value), unit: undefined }
  }
  if (APPROXIMATE.test(text)) return { unreadable: 'is approximate: what was measured, or a range, can be used' }
  const comma = COMMA.exec(text)
  if (comma !== null) return { unreadable: commaHint(comma[0]) }
  if (GAP.test(text)) return { unreadable: 'has a gap between digits: write the digits of one number together' }
  const single = SINGLE.exec(text)
  if (single !== null) {
    const value = Number(single[2])
    return measurable(value) ?? { range: compared(String(single[1]), value), unit: single[3] }
  }
  const range = BETWEEN.exec(text)
  return range === null ? { unreadable: 'is no result that can be read' } : readBetween(range)
}

/** Why a number cannot be a measurement: it is infinite, no number, or beyond every quantity; undefined when it can. */
export function measurable(value: number): Unreadable | undefined {
  return Math.abs(value) <= GREATEST ? undefined : { unreadable: 'is no number that can be measured' }
}

function readBetween([, low, firstUnit, high, unit]: RegExpExecArray): QuantityText | Unreadable {
  const [from, to] = [Number(low), Number(high)]
  if (from > to) return { unreadable: 'runs from the higher number to the lower' }
  if (firstUnit !== undefined && firstUnit !== unit) return { unreadable: 'has a unit at one end only, or two units' }
  return measurable(from) ?? measurable(to) ?? { range: between(from, to), unit }
}

/** One comma, before which there are thousands, or behind which there are not three digits. */
const DECIMAL = /^(?:0+,\d+|\d+,(?!\d{3}$)\d+|\d{4,},\d+)$/u

/**
 * `18,2` and `0,065` can only have decimals, while `1,200` can be 1200: a person must say. A comma decides nothing by
 * itself, even where it can be read in one way only, since whoever wrote it may have slipped.
 */
function commaHint(number: string): string {
  const asPoint = number.replaceAll(',', '.')
  if (DECIMAL.test(number)) return `has a comma for its decimals: write '${asPoint}'`
  const joined = number.replaceAll(',', '')
  const choices = /^\d+\.\d+$/u.test(asPoint) ? `'${asPoint}' or '${joined}'` : `'${joined}'`
  return `has a comma, which can separate decimals or thousands: write ${choices}`
}
