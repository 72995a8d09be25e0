import * as z from 'zod'
import { withContinuations } from '../facts/continued-courses.js'
import { isUntaken } from '../facts/names/doubting-words.js'
import { resolveIntake, type NamedIntake } from '../facts/names/drug-intake.js'
import { routeOfProduct, type ResolvedDrug } from '../facts/names/drug-name.js'
import type { DrugFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm, Route } from '../facts/term.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { doseSchema, readDosage } from './drug/dosage.js'
import { readDoubt, statusBy } from './entry/doubt.js'
import { codeSchema, readList, type Entry } from './entry/entries.js'
import { ongoingSchema, periodShape, readEventPeriod } from './entry/event-period.js'
import type { JsonPath } from './json/json-path.js'
import { Names } from './entry/names.js'
import { withBlank } from './form/plain-form.js'
import { readPurpose } from './drug/purpose.js'
import { readToldCourse, type ToldCourse } from './drug/told-course.js'
import { quoted } from '../kernel/quote.js'
import type { Reading } from './reading/reading.js'
import { isParenteral, parseRoute } from './drug/route.js'
import { dateSchema } from './written/written-date.js'
import { nameSchema, textSchema } from './written/written-text.js'

const RESPONSES = ['inadequate', 'intolerant', 'relapse', 'adequate'] as const
const STATUSES = ['absent', 'planned', 'not-taken', 'ordered', 'uncertain'] as const

export const drugSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('what it is called: an ingredient, a brand or a class'),
      code: codeSchema.optional().describe('a code with its system, such as atc:L01FA01 or rxnorm:121191'),
      status: z
        .enum(STATUSES)
        .optional()
        .describe(
          'absent, where it is known that it was never taken; planned or not-taken, of a course that does not count; ordered or uncertain, where it is not known whether it was taken',
        ),
      ...periodShape,
      ongoing: ongoingSchema,
      route: textSchema.optional().describe('how it is given, a text such as "oral" or "IV"'),
      dose: doseSchema
        .optional()
        .describe('the amount a day, such as "10 mg/day" or { "value": 5, "unit": "mg", "perDay": 2 }; or "as needed"'),
      stableSince: dateSchema.optional().describe('since when the dose is unchanged: YYYY-MM-DD, YYYY-MM or YYYY'),
      response: z.enum(RESPONSES).optional().describe('inadequate, intolerant, relapse or adequate'),
      purpose: nameSchema.optional().describe('what it is taken for, a text such as "suppressive therapy"'),
    })
    .describe('a drug: its name, or an object such as { "name": "rituximab", "start": "2025-12-01" }'),
  () => ({
    name: undefined,
    code: undefined,
    status: undefined,
    date: undefined,
    start: undefined,
    end: undefined,
    ongoing: undefined,
    route: undefined,
    dose: undefined,
    stableSince: undefined,
    response: undefined,
    purpose: undefined,
  }),
)

type WrittenDrug = z.output<typeof drugSchema>

const namesOf = rememberedOf(({ drugs }: Vocabulary) => {
  const naming = { kind: 'drug', lexicon: drugs, systems: ['rxnorm', 'atc'] as const }
  return new Names(naming, (name) => resolveIntake(name, drugs).terms)
})

/** Reads the list of drugs: courses, each with what is known of its dates, route and dose. */
export function readDrugs(raw: unknown, reading: Reading): Listing<DrugFact> {
  const earlier: DrugFact[] = []
  const read = (entry: Entry<WrittenDrug>): DrugFact | undefined => readDrug(entry, reading, earlier)
  const { listed, entries } = readList('drugs', raw, drugSchema, 'name', reading.remarks, read, {
    of: ({ terms }, name) => namesOf(reading.vocabulary).besides(name, terms),
    apart: (fact) => namesOf(reading.vocabulary).apart(fact),
    status: 'uncertain',
  })
  return { listed, entries: withContinuations(earlier.length === 0 ? entries : [...entries, ...earlier]) }
}

/** @param earlier to which the same course is added as one that may have begun earlier, where its name tells a day on which it was taken */
function readDrug(
  { value, path, namePath, pointer }: Entry<WrittenDrug>,
  reading: Reading,
  earlier: DrugFact[],
): DrugFact | undefined {
  const { remarks, vocabulary } = reading
  const { name, code, status, ongoing, response } = value
  const named = resolveIntake(name ?? '', vocabulary.drugs)
  const recognised = namesOf(vocabulary).recognise({ name, code, path, namePath }, remarks)
  const period = readCourse({ value, path, namePath }, named, reading)
  const by = readRoute(value.route, routeTold(named, recognised?.terms ?? []), path, reading)
  const dosage = readDosage(value, named, path, reading)
  const purpose = readPurpose(value.purpose, path, reading)
  const counts = status !== 'planned' && status !== 'not-taken'
  if (!counts) {
    remarks.warn([...path, 'status'], `the drug is ${status === 'planned' ? 'planned' : 'not taken'}; it was left out`)
  }
  if (recognised === undefined) return undefined
  const { label, terms, codes } = recognised
  if (ongoing === true && named.isOver && named.date?.is !== 'last') {
    remarks.warn([...path, 'ongoing'], `ongoing is true, but ${quoted(label)} says that it is over; neither was used`)
  }
  if (!counts || period === undefined) return remarks.leaveOut('drugs', { path: pointer, label, terms, codes })
  const doubted = statusBy(status, name, namesOf(vocabulary).knows, isUntaken)
  const isOpen = dosage.isNone || period.mayLieAhead === true
  const { present, doubt } = readDoubt(doubted ?? (isOpen ? 'uncertain' : undefined))
  const fact: DrugFact = {
    path: pointer,
    label,
    terms,
    codes,
    status: present,
    doubt,
    start: period.start,
    end: period.end,
    ongoing: period.ongoing,
    route: by.route,
    isRouteOpen: by.isRouteOpen,
    isParenteral: by.isParenteral,
    dose: dosage.dose,
    unreadDose: dosage.unreadDose,
    stableSince: dosage.stableSince,
    response,
    purpose,
  }
  if (period.mayStart !== undefined) earlier.push({ ...fact, start: period.mayStart, doubt: doubt ?? 'uncertain' })
  return fact
}

function readCourse(
  { value, path, namePath }: Pick<Entry<WrittenDrug>, 'value' | 'path' | 'namePath'>,
  { isOver, date }: NamedIntake,
  reading: Reading,
): ToldCourse | undefined {
  const { name, status } = value
  const own = readEventPeriod(value, path, reading)
  const isDated = own !== undefined && name !== undefined && date !== undefined && status !== 'absent'
  const course = isDated ? readToldCourse(own, value.date !== undefined, { name, date, namePath }, reading) : own
  return course !== undefined && isOver ? { ...course, ongoing: false } : course
}

/** A route, and what tells it. */
interface RouteTold {
  readonly route: Route
  readonly by: 'name' | 'code'
}

/** What a code contradicts need not be given as the name says. */
function routeTold(named: ResolvedDrug, terms: readonly DrugTerm[]): RouteTold | undefined {
  if (terms.length === 0) return undefined
  if (named.route !== undefined) return { route: named.route, by: 'name' }
  const route = routeOfProduct(terms)
  return route === undefined ? undefined : { route, by: 'code' }
}

const PARENTERAL = { route: undefined, isParenteral: true } as const

/** @param told the route that the name or the code tells: `ciclosporin eye drops` */
function readRoute(
  text: string | undefined,
  told: RouteTold | undefined,
  path: JsonPath,
  { remarks }: Reading,
): Pick<DrugFact, 'route' | 'isRouteOpen' | 'isParenteral'> {
  if (text === undefined) return { route: told?.route }
  if (isParenteral(text, told?.route)) return told === undefined ? PARENTERAL : { route: told.route }
  const route = parseRoute(text)
  if (route === undefined && !isParenteral(text)) {
    remarks.warn([...path, 'route'], `${quoted(text)} is not a known route; it was not used`)
    return { route: told?.route }
  }
  if (told === undefined || told.route === route) return { route }
  const { by, route: other } = told
  remarks.warn([...path, 'route'], `the route is ${quoted(text)}, but the ${by} says ${other}; neither was used`)
  return { route: undefined, isRouteOpen: true }
}
