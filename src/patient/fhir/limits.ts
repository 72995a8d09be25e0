import * as z from 'zod'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { remembered } from '../../kernel/remembered.js'
import { parseFlag } from '../measurement/flag.js'
import { hasCode } from './code-system.js'
import type { Draft } from './draft.js'
import { optional, type Concept, type Quantity } from './elements.js'
import { isOfOthers, populationElements, unclearPopulation } from './range-population.js'
import { readRangeText } from './range-text.js'
import { REPEATED, unitOf } from './result-value.js'
import { nameOf, wordsOf } from './words.js'

export const referenceRangeSchema = z.looseObject({
  low: optional.quantity,
  high: optional.quantity,
  type: optional.concept,
  ...populationElements,
  text: optional.text,
})

type ReferenceRange = z.output<typeof referenceRangeSchema>

export interface Limits {
  readonly low: number | undefined
  readonly high: number | undefined
}

const NONE: Limits = { low: undefined, high: undefined }

/**
 * Limits of normal on a result. Of several, and of limits in another unit, none is used, nor are those of others.
 * @param date of the result
 */
export function limitsOf(
  ranges: readonly ReferenceRange[],
  unit: string | undefined,
  path: JsonPath,
  draft: Draft,
  date?: string,
): Limits {
  // limits of treatment, or of a condition, are not limits of normal
  const normal = ranges.filter(({ type }) => type === undefined || hasCode(type, 'normal'))
  const [only, another] = normal.filter((range) => !isOfOthers(range, draft, date))
  if (only === undefined) {
    if (normal.length > 0) draft.warn(path, 'the range of normal is that of another sex or age; it was not used')
    return NONE
  }
  if (another !== undefined) {
    draft.warn(path, 'there are several ranges of normal; none was used')
    return NONE
  }
  const unclear = unclearPopulation(only)
  if (unclear !== undefined) {
    draft.warn(path, `the range of normal is that of ${quoted(unclear)}, which may not be the patient; it was not used`)
    return NONE
  }
  const { low, high, text = '' } = only
  const bounds = [low, high].filter((end) => end !== undefined).filter((end) => boundOf(end) !== undefined)
  if (bounds.length === 0 && text.trim() === '') return NONE
  if (isTurned(low, '<') || isTurned(high, '>')) {
    draft.warn(path, 'the sign before an end of the range of normal says the contrary of its place; it was not used')
    return NONE
  }
  const inWords = bounds.length === 0 ? readRangeText(text) : undefined
  const read = bounds.length === 0 ? inWords : { low: boundOf(low), high: boundOf(high) }
  if (read === undefined) {
    draft.warn(path, `the range of normal ${quoted(text)} was not used`)
    return NONE
  }
  // some systems write a range that nobody has filled in as 0 to 0
  if (read.high === 0) {
    draft.warn(path, 'an upper end of the range of normal of 0 is none; the range was not used')
    return NONE
  }
  const other = inWords?.unit === undefined ? bounds.flatMap((end) => unitOf(end) ?? []) : [inWords.unit]
  // words behind a number may be anything, and count as a unit only beside the same one
  const own = inWords === undefined ? unit : (unit ?? '')
  if (other.some((one) => one !== own && compact(one) !== compact(own ?? one))) {
    draft.warn(
      path,
      `the range of normal is in ${quoted(other.join(', '))}, not in the unit of the result; it was not used`,
    )
    return NONE
  }
  const limits = { low: read.low, high: read.high }
  if (limits.low === undefined || limits.high === undefined || limits.low <= limits.high) return limits
  draft.warn(path, 'the lower end of the range of normal lies above the upper; it was not used')
  return NONE
}

/** Whether a sign makes an end of a range the other one: a lower end with `<`, an upper one with `>`. */
function isTurned(end: Quantity | undefined, sign: string): boolean {
  return end?.comparator?.startsWith(sign) === true
}

function boundOf(quantity: Quantity | undefined): number | undefined {
  const value = quantity?.value === undefined || quantity.value === '' ? Number.NaN : Number(quantity.value)
  return Number.isFinite(value) ? value : undefined
}

function compact(unit: string): string {
  return unit
    .replaceAll(/[\s[\]]/gu, '')
    .replace(/^x(?=10)/u, '')
    .toLowerCase()
}

const sideIn = remembered((text) => parseFlag(text))

/**
 * Where the result lies within its limits, as patient files write it: `L`, `H`; other words are told as they are. Of a concept
 * that says two sides of the limits neither counts.
 */
export function flagOf(interpretation: readonly Concept[] | undefined): string | undefined {
  const [only, ...others] = interpretation ?? []
  if (only === undefined || others.length > 0) return undefined
  const codes = (only.coding ?? []).flatMap(({ code }) => code ?? [])
  const said = [...codes, ...wordsOf(only)]
  const sides = new Set(said.flatMap((one) => sideIn(one) ?? []))
  if (sides.size > 1) return said.join(', ')
  const code = said.find((one) => sideIn(one) !== undefined) ?? codes[0] ?? nameOf(only)
  return REPEATED.has(code) ? undefined : code
}
