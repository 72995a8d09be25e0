import * as z from 'zod'
import { formatDay, type Day } from '../../kernel/day.js'
import { parseSpan } from '../../kernel/span.js'
import { normalised } from '../../facts/lexicon/name.js'
import { quoted } from '../../kernel/quote.js'
import { hasCode } from './code-system.js'
import { dayIn } from './dosage.js'
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
  /** the day on which a child is due, where it tells one */
  readonly due?: string | undefined
  readonly date: string | undefined
}

/** LOINC 82810-3 "Pregnancy status", which US Core and the International Patient Summary use, and 11449-6, as reported. */
const STATUS = ['82810-3', '11449-6']

/** LOINC "Delivery date estimated": clinically, from the last menstruation, and from the ovulation. */
const DUE = ['11778-8', '11779-6', '11780-4']

/** "Pregnant" in SNOMED CT and among the answers of LOINC. */
const PREGNANT = ['77386006', 'LA15173-0']
const PREGNANT_WORDS: ReadonlySet<string> = new Set(
  'pregnant positive yes true schwanger positiv ja gravid enceinte oui embarazada incinta gravida zwanger'.split(' '),
)

/** "Not pregnant" in SNOMED CT and among the answers of LOINC (LL4129-4). */
const NOT_PREGNANT = ['60001007', 'LA26683-5']
const NOT_PREGNANT_WORDS: ReadonlySet<string> = new Set(
  'notpregnant negative no false nichtschwanger negativ nein pasenceinte non noembarazada nonincinta nietzwanger'.split(
    ' ',
  ),
)

/** That nobody knows, or told: "Unknown" in LOINC and SNOMED CT, and the words of HL7 for none. */
const NOT_TOLD = ['LA4489-6', '261665006', 'UNK', 'ASKU', 'NASK', 'NI', 'NA', 'NAV']
const NOT_TOLD_WORDS: ReadonlySet<string> = new Set(['unknown', 'unbekannt', 'inconnu', 'desconocido'])

/**
 * Reads an Observation of the pregnancy status. Pregnant on a day counts as a positive test of that day, of no specimen: a
 * later test, or the time, overtakes it. That she is not pregnant is no test, and is left out. What says neither, as that she
 * may be, or the day on which a child is due, is a test of that day that is not clear.
 * @returns whether it is one
 */
export function addPregnancyStatus(
  { concept, value, answer, due, date }: StatusObservation,
  located: Located,
  { draft, asOf }: Mapping,
): boolean {
  const { path } = located
  if (hasCode(concept, ...DUE) && isToCome(due, asOf)) {
    const note = `a child that is due on ${String(due)} leaves a pregnancy test of that day open`
    draft.warn([...path, 'valueDateTime'], note)
    draft.add('labs', { name: 'pregnancy test', value: 'indeterminate', date }, path, { name: ['code'] })
    draft.count('Observation')
    return true
  }
  if (value === undefined || !hasCode(concept, ...STATUS)) return false
  const said = quoted(String(value.value))
  const isPregnant = saysPregnant(answer, value)
  if (!isPregnant && (saysNot(answer, value) || saysNothing(answer, value))) {
    draft.leaveOut(located, `says ${said}, which is no pregnancy test`, nameOf(concept))
    return true
  }
  const note = isPregnant
    ? 'pregnant on a day counts as a positive pregnancy test of that day'
    : `${said} says neither that she is pregnant nor that she is not: a pregnancy test of that day is left open`
  draft.warn([...path, ...value.at], note)
  const result = isPregnant ? 'positive' : 'indeterminate'
  draft.add('labs', { name: 'pregnancy test', value: result, date }, path, { name: ['code'], value: value.at })
  draft.count('Observation')
  return true
}

/** Whether a day is not over on the as-of date, or may not be. */
function isToCome(written: string | undefined, asOf: Day): boolean {
  const span = parseSpan(dayIn(written) ?? '')
  return typeof span === 'object' && span.last >= asOf
}

function saysPregnant(answer: Concept | undefined, { value }: ResultValue): boolean {
  return hasCode(answer, ...PREGNANT) || PREGNANT_WORDS.has(normalised(String(value)))
}

function saysNot(answer: Concept | undefined, { value }: ResultValue): boolean {
  return hasCode(answer, ...NOT_PREGNANT) || NOT_PREGNANT_WORDS.has(normalised(String(value)))
}

function saysNothing(answer: Concept | undefined, { value }: ResultValue): boolean {
  return hasCode(answer, ...NOT_TOLD) || NOT_TOLD_WORDS.has(normalised(String(value)))
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
