import * as z from 'zod'
import { formatDay, type Day } from '../../kernel/day.js'
import { normalised } from '../../facts/name.js'
import { quoted } from '../quote.js'
import { hasCode } from './code-system.js'
import { conceptSchema, optional, type Concept } from './elements.js'
import type { Mapping } from './mapping.js'
import { isJson, listOf, type Located } from './resource.js'
import { whyNotCounted } from './result-status.js'
import { valueElements, valueOf, type ResultValue } from './result-value.js'
import { nameOf } from './words.js'

/** What an Observation says of a day. */
interface StatusObservation {
  readonly concept: Concept | undefined
  readonly value: ResultValue | undefined
  /** the value, where it is a concept */
  readonly answer: Concept | undefined
  readonly date: string | undefined
}

/** LOINC 82810-3 "Pregnancy status", which US Core and the International Patient Summary use, and 11449-6, as reported. */
const STATUS = ['82810-3', '11449-6']

/** "Pregnant" in SNOMED CT and among the answers of LOINC. */
const PREGNANT = ['77386006', 'LA15173-0']
const PREGNANT_WORDS: ReadonlySet<string> = new Set(['pregnant', 'positive', 'yes', 'true'])

/** "Not pregnant" in SNOMED CT and among the answers of LOINC (LL4129-4). */
const NOT_PREGNANT = ['60001007', 'LA26683-5']
const NOT_PREGNANT_WORDS: ReadonlySet<string> = new Set(['notpregnant', 'negative', 'no', 'false'])

/**
 * Reads an Observation of the pregnancy status. Pregnant on a day counts as a positive test of that day, of no specimen: a
 * later test, or the time, overtakes it. That she is not pregnant is no test, and is left out.
 * @returns whether it is one
 */
export function addPregnancyStatus(
  { concept, value, answer, date }: StatusObservation,
  located: Located,
  { draft }: Mapping,
): boolean {
  if (value === undefined || !hasCode(concept, ...STATUS)) return false
  const { path } = located
  if (!saysPregnant(answer, value)) {
    draft.leaveOut(located, `says ${quoted(String(value.value))}, which is no pregnancy test`, nameOf(concept))
    return true
  }
  draft.warn([...path, ...value.at], 'pregnant on a day counts as a positive pregnancy test of that day')
  draft.add('labs', { name: 'pregnancy test', value: 'positive', date }, path, { name: ['code'], value: value.at })
  draft.count('Observation')
  return true
}

function saysPregnant(answer: Concept | undefined, { value }: ResultValue): boolean {
  return hasCode(answer, ...PREGNANT) || PREGNANT_WORDS.has(normalised(String(value)))
}

function saysNot(answer: Concept | undefined, { value }: ResultValue): boolean {
  return hasCode(answer, ...NOT_PREGNANT) || NOT_PREGNANT_WORDS.has(normalised(String(value)))
}

const statusSchema = z.looseObject({
  ...valueElements,
  status: optional.text,
  code: conceptSchema,
  effectiveDateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}/u),
})

/**
 * The statuses that say pregnant, where one of a later day says not pregnant: what was so then is over, or was wrong.
 * @param asOf nobody knows on that day yet what a later one says
 */
export function pregnanciesOver(resources: readonly Located[], asOf: Day): ReadonlyMap<Located, string> {
  const told = resources.filter(isStatus).flatMap((located) => {
    const { data } = statusSchema.safeParse(located.resource)
    const value = data === undefined ? undefined : valueOf(data)
    if (data === undefined || value === undefined || whyNotCounted(data.status) !== undefined) return []
    const day = data.effectiveDateTime.slice(0, 'YYYY-MM-DD'.length)
    const { valueCodeableConcept: answer } = data
    return [{ located, day, isPregnant: saysPregnant(answer, value), isNot: saysNot(answer, value) }]
  })
  const today = formatDay(asOf)
  const ended = told.filter(({ isNot, day }) => isNot && day <= today)
  const over = told.filter(({ isPregnant, day }) => isPregnant && ended.some((other) => other.day > day))
  return new Map(over.map(({ located }) => [located, 'was followed by one that says not pregnant']))
}

function isStatus({ resource: { resourceType, code } }: Located): boolean {
  if (resourceType !== 'Observation' || !isJson(code)) return false
  return listOf(code['coding']).some((one) => isJson(one) && STATUS.some((status) => status === one['code']))
}
