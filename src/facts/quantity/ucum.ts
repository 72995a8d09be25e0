import { createRequire } from 'node:module'
import type { Conversion } from '../analyte.js'

/** What we use of the library; it ships no types. */
interface UcumLibrary {
  convertUnitTo(from: string, value: number, to: string, options: { molecularWeight?: number }): UcumAnswer
  validateUnitString(unit: string): { readonly status: string }
}

interface UcumAnswer {
  readonly status: string
  /** a number when the status is `succeeded` */
  readonly toVal: number
  readonly msg: readonly string[]
}

/** Its results carry the noise of binary arithmetic: 10*3/uL is 0.9999999999999999 of 10*9/L. */
const DIGITS = 12

/**
 * What a UCUM code looks like: terms with an annotation each, and groups of them in brackets, joined by `.` and `/`.
 * Whatever looks different never reaches the library, which writes to standard output, throws, or guesses when a text
 * surprises it.
 */
const TERM = String.raw`(?:[\w%*^'"[\]+-]+(?:\{[^{}\s]*\})?|\{[^{}\s]*\})`
const TERMS = String.raw`${TERM}(?:[./]${TERM})*`
const FACTOR = String.raw`(?:${TERM}|\(${TERMS}\))`
const SHAPE = new RegExp(String.raw`^\/?${FACTOR}(?:[./]${FACTOR})*$`, 'u')
const LONGEST = 60

/** How many answers are remembered before all are forgotten, so that odd units in a long cohort cannot fill the memory. */
const MOST = 2000

/** The library looks units up in plain objects and marks brackets with words of its own. */
const UNSAFE = [...Object.getOwnPropertyNames(Object.prototype), 'placeholder']

const conversions = new Map<string, Conversion | undefined>()
let loaded: UcumLibrary | undefined

/**
 * How values in one UCUM unit become values in another; undefined when the library does not know a unit, when the units
 * measure different things, or when the relation is not a straight line (logarithmic units).
 * @param molarMass g/mol, for conversions between mass and amount of substance
 */
export function factorByUcum(from: string, to: string, molarMass: number | undefined): Conversion | undefined {
  const key = `${from} ${to} ${molarMass ?? ''}`
  if (conversions.has(key)) return conversions.get(key)
  if (conversions.size >= MOST) conversions.clear()
  const conversion = straightLine((value) => convert(value, from, to, molarMass))
  conversions.set(key, conversion)
  return conversion
}

/** Whether a text is a UCUM code, as it stands. */
export function isUcum(unit: string): boolean {
  return looksLikeUcum(unit) && library().validateUnitString(unit).status === 'valid'
}

function convert(value: number, from: string, to: string, molarMass: number | undefined): number | undefined {
  if (!looksLikeUcum(from) || !looksLikeUcum(to)) return undefined
  const options = molarMass === undefined ? {} : { molecularWeight: molarMass }
  const answer = library().convertUnitTo(from, value, to, options)
  // a message on success tells of a unit that was guessed
  return answer.status === 'succeeded' && answer.msg.length === 0 ? answer.toVal : undefined
}

function looksLikeUcum(unit: string): boolean {
  return unit.length <= LONGEST && SHAPE.test(unit) && !UNSAFE.some((word) => unit.includes(word))
}

/** The line through the values at 0 and 1, if the value at 100 lies on it. */
function straightLine(at: (value: number) => number | undefined): Conversion | undefined {
  const [zero, one, hundred] = [at(0), at(1), at(100)]
  if (zero === undefined || one === undefined || hundred === undefined) return undefined
  const factor = rounded(one - zero)
  const offset = rounded(zero)
  const isStraight = Math.abs(hundred - (100 * factor + offset)) <= Math.abs(hundred) * 1e-9
  return isStraight ? { factor, offset } : undefined
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS))
}

function library(): UcumLibrary {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library ships no types
    const ucum = require('@lhncbc/ucum-lhc') as { readonly UcumLhcUtils: { getInstance(): UcumLibrary } }
    loaded = ucum.UcumLhcUtils.getInstance()
  }
  return loaded
}
