import * as z from 'zod'
import type { Day } from '../../kernel/day.js'
import { parseSpan, type Span } from '../../kernel/span.js'
import { isNoDose } from '../drug/dose.js'
import { changeTold } from './changing-dose.js'
import { isContradicted } from './contradicting-dose.js'
import { optional, type Quantity } from './elements.js'
import { unitOf } from './result-value.js'
import { routeOf } from './route.js'
import { wordsOf } from './words.js'

export const dosageSchema = z.looseObject({
  text: optional.text,
  additionalInstruction: optional.concepts,
  patientInstruction: optional.text,
  timing: z
    .looseObject({
      code: optional.concept,
      repeat: z
        .looseObject({
          boundsPeriod: optional.period,
          boundsDuration: z.unknown().optional(),
          boundsRange: z.unknown().optional(),
          count: z.number().optional(),
          frequency: z.number().optional(),
          frequencyMax: z.number().optional(),
          period: z.number().optional(),
          periodMax: z.number().optional(),
          periodUnit: optional.text,
          dayOfWeek: z.array(z.string()).optional(),
          timeOfDay: z.array(z.string()).optional(),
          when: z.array(z.string()).optional(),
        })
        .optional(),
    })
    .optional(),
  asNeededBoolean: optional.flag,
  asNeededCodeableConcept: optional.concept,
  route: optional.concept,
  doseAndRate: z.array(z.looseObject({ doseQuantity: optional.quantity })).optional(),
})

type Dosage = z.output<typeof dosageSchema>

/** Days between two doses, where one is none of every day. */
const DAYS_OF_INTERVALS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7])

/** The dosage as the entry of a drug has it. */
export interface WrittenDosage {
  readonly dose: string | undefined
  readonly route: string | undefined
  readonly stableSince: string | undefined
  /** a dose that is none of the as-of date, in the words of the record */
  readonly past?: string
}

/** What else a course tells of its dosages. */
interface OfCourse {
  readonly end?: string | undefined
  readonly notes?: readonly string[]
}

/** Days in the units of a timing (UCUM). */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['h', 1 / 24],
  ['d', 1],
  ['wk', 7],
])

/**
 * Of several dosages – a taper, morning and evening – none is the amount a day; what they have in common is the route. Nor is
 * one that is over on the as-of date, or not begun, unless the course ends with it. One that words beside it say to change is
 * told with them, and is stable since no day.
 */
export function dosageOf(dosages: readonly Dosage[], asOf: Day, { end, notes = [] }: OfCourse = {}): WrittenDosage {
  const routes = [...new Set(dosages.map(({ route }) => routeOf(route)))]
  const route = routes.length === 1 ? routes[0] : undefined
  const [only, ...others] = dosages
  if (only === undefined) return { dose: undefined, route, stableSince: undefined }
  if (others.length > 0) {
    const texts = dosages.flatMap(({ text }) => text ?? [])
    const all = `${dosages.length} dosages`
    // the words of one of them are not the amount of them all; nor is nothing in the morning nothing in the evening
    const isNothing = texts.some(isNoDose) && !texts.every(isNoDose)
    const told = texts.length === dosages.length && !isNothing ? texts : [all, ...texts]
    return { dose: told.join('; '), route, stableSince: undefined }
  }
  const { text, patientInstruction, additionalInstruction = [] } = only
  const words = [text, patientInstruction, ...additionalInstruction.flatMap(wordsOf), ...notes]
  const change = changeTold(words.filter((one) => one !== undefined))
  if (change !== undefined) {
    const parts = new Set([doseOf(only), change].filter((part) => part !== undefined))
    return { dose: [...parts].join('; '), route, stableSince: undefined }
  }
  const dose = doseOf(only)
  const limit = limitOf(only, asOf, end)
  if (limit === undefined) return { dose, route, stableSince: dayIn(only.timing?.repeat?.boundsPeriod?.start) }
  const past = dose === undefined ? {} : { past: `${dose}, ${limit}` }
  return { dose: undefined, route, stableSince: undefined, ...past }
}

/** The time outside of which the as-of date lies, or may lie; undefined for a dosage that is that of the day, or of the whole course. */
function limitOf({ timing }: Dosage, asOf: Day, end: string | undefined): string | undefined {
  const { boundsPeriod, boundsDuration, boundsRange } = timing?.repeat ?? {}
  if (boundsDuration !== undefined || boundsRange !== undefined) return 'for a time'
  const [first, last] = [spanIn(boundsPeriod?.start), spanIn(boundsPeriod?.end)]
  if (first !== undefined && first.first > asOf) return `from ${String(dayIn(boundsPeriod?.start))}`
  const isOver = last !== undefined && last.first < asOf
  return isOver && !isOverBy(end, last) ? `until ${String(dayIn(boundsPeriod?.end))}` : undefined
}

function isOverBy(end: string | undefined, { last }: Span): boolean {
  const over = spanIn(end)
  return over !== undefined && over.last <= last
}

/** The date of a time; undefined for what is none. */
export function dayIn(text: string | undefined): string | undefined {
  return spanIn(text) === undefined ? undefined : dateIn(text)
}

function spanIn(text: string | undefined): Span | undefined {
  const span = parseSpan(dateIn(text))
  return typeof span === 'object' ? span : undefined
}

function dateIn(text: string | undefined): string {
  return text?.replace(/T.*$/u, '') ?? ''
}

/** `5 mg 2 times daily`; else the words of the record. */
function doseOf(dosage: Dosage): string | undefined {
  if (dosage.asNeededBoolean === true || dosage.asNeededCodeableConcept !== undefined) return 'as needed'
  // as ordered and as calculated, which may be the same
  const amounts = new Set((dosage.doseAndRate ?? []).map(({ doseQuantity }) => amountOf(doseQuantity)))
  const [amount] = amounts.size === 1 ? amounts : []
  const { text } = dosage
  if (amount === undefined) return text
  const frequency = frequencyOf(dosage.timing)
  if (frequency === undefined) return text ?? amount
  const dose = `${amount} ${frequency}`
  return text !== undefined && isContradicted(dose, frequency, text) ? `${dose}; ${text}` : dose
}

function amountOf(quantity: Quantity | undefined): string | undefined {
  const unit = unitOf(quantity ?? {})
  if (quantity?.value === undefined || unit === undefined) return undefined
  // a dose has no comparator (hl7.org/fhir/R4/datatypes.html#SimpleQuantity); where there is one, it is no amount
  return `${quantity.comparator ?? ''}${quantity.value} ${unit}`
}

function frequencyOf(timing: Dosage['timing']): string | undefined {
  const { count, frequency, frequencyMax, period, periodMax, periodUnit } = timing?.repeat ?? {}
  const { dayOfWeek = [], timeOfDay = [], when = [] } = timing?.repeat ?? {}
  // a dose of once, or those of one day, are no rate (hl7.org/fhir/R4/datatypes.html#Timing)
  if (count !== undefined && count <= (frequency ?? 1)) return undefined
  // on some days of the week only, and more of them than are counted
  if (dayOfWeek.length > (periodUnit === 'wk' ? (frequency ?? 1) : 0)) return undefined
  const days = DAYS.get(periodUnit ?? '')
  // a server may fill what nobody told with 0
  const isTold = period !== undefined && period > 0 && frequency !== 0
  if (isTold && days !== undefined) {
    const moments = Math.max(timeOfDay.length, when.length)
    if (frequencyMax !== undefined || periodMax !== undefined || moments > (frequency ?? 0)) return undefined
    return rateOf(frequency ?? 1, period * days, dayOfWeek.length)
  }
  return wordsOf(timing?.code)[0] ?? timing?.code?.coding?.[0]?.code
}

/** @param onDays of the week, where they are told: of more doses than these, several are taken on one day */
function rateOf(doses: number, days: number, onDays: number): string {
  const isOnItsOwnDay = onDays === 0 || onDays === doses
  if (isOnItsOwnDay && doses === 1 && DAYS_OF_INTERVALS.has(days)) return `every ${days} days`
  if (isOnItsOwnDay && Number.isInteger(doses) && doses < days && days === 7) return `${doses} times weekly`
  return `${Number((doses / days).toPrecision(12))} times daily`
}
