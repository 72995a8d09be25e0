import * as z from 'zod'
import { parseStretch } from '../../kernel/span.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { daysOfAge } from './age.js'
import { hasCode } from './code-system.js'
import type { Draft } from './draft.js'
import { optional, type Concept, type Quantity } from './elements.js'
import { REPEATED, unitOf } from './result-value.js'
import { SEX_CODES, SEX_WORDS } from './sexes.js'
import { nameOf, wordsOf } from './words.js'

export const referenceRangeSchema = z.looseObject({
  low: optional.quantity,
  high: optional.quantity,
  type: optional.concept,
  appliesTo: optional.concepts,
  age: optional.range,
  text: optional.text,
})

type ReferenceRange = z.output<typeof referenceRangeSchema>

export interface Limits {
  readonly low: number | undefined
  readonly high: number | undefined
}

const NONE: Limits = { low: undefined, high: undefined }

/** `115 - 165`, and nothing else */
const TEXT = /^(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)$/u

function sexesOf(concept: Concept): readonly string[] {
  const coded = (concept.coding ?? []).flatMap(({ code = '' }) => SEX_CODES.get(code) ?? [])
  return [...coded, ...wordsOf(concept).flatMap((word) => SEX_WORDS.get(word.toLowerCase()) ?? [])]
}

/** Whether limits are those of the other sex, or of an age that the patient was not of on the day of the result. */
function isOfOthers({ appliesTo = [], age }: ReferenceRange, { patient }: Draft, date: string | undefined): boolean {
  const { sex, birthDate } = patient
  const sexes = appliesTo.flatMap(sexesOf)
  const isKnown = sex === 'male' || sex === 'female'
  if (isKnown && sexes.length > 0 && !sexes.includes(sex)) return true
  if (age === undefined || typeof birthDate !== 'string') return false
  const [meant, of] = [parseStretch(daysOfAge(age, birthDate) ?? ''), parseStretch(date ?? '')]
  return typeof meant === 'object' && typeof of === 'object' && (of.last < meant.first || of.first > meant.last)
}

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
  const { low, high, text = '' } = only
  const ends = { low: boundOf(low), high: boundOf(high) }
  const read = ends.low === undefined && ends.high === undefined ? fromText(text) : ends
  if (read === undefined) {
    draft.warn(path, `the range of normal ${quoted(text)} was not used`)
    return NONE
  }
  // some systems write a range that nobody has filled in as 0 to 0
  if (read.high === 0) {
    draft.warn(path, 'an upper end of the range of normal of 0 is none; the range was not used')
    return NONE
  }
  const bounds = [low, high].filter((end) => end !== undefined).filter((end) => boundOf(end) !== undefined)
  const other = bounds.flatMap((end) => unitOf(end) ?? [])
  if (other.some((one) => one !== unit && compact(one) !== compact(unit ?? one))) {
    draft.warn(
      path,
      `the range of normal is in ${quoted(other.join(', '))}, not in the unit of the result; it was not used`,
    )
    return NONE
  }
  if (read.low === undefined || read.high === undefined || read.low <= read.high) return read
  draft.warn(path, 'the lower end of the range of normal lies above the upper; it was not used')
  return NONE
}

function boundOf(quantity: Quantity | undefined): number | undefined {
  const value = quantity?.value === undefined || quantity.value === '' ? Number.NaN : Number(quantity.value)
  return Number.isFinite(value) ? value : undefined
}

/** Limits from a text; none for an empty one; undefined for one that cannot be read. */
function fromText(text: string): Limits | undefined {
  if (text.trim() === '') return NONE
  const match = TEXT.exec(text.trim())
  return match === null ? undefined : { low: Number(match[1]), high: Number(match[2]) }
}

function compact(unit: string): string {
  return unit
    .replaceAll(/[\s[\]]/gu, '')
    .replace(/^x(?=10)/u, '')
    .toLowerCase()
}

/** Where the result lies within its limits, as patient files write it: `L`, `H`; other words are told as they are. */
export function flagOf(interpretation: readonly Concept[] | undefined): string | undefined {
  const [only, ...others] = interpretation ?? []
  if (only === undefined || others.length > 0) return undefined
  const code = only.coding?.find((one) => one.code !== undefined)?.code ?? nameOf(only)
  return REPEATED.has(code) ? undefined : code
}
