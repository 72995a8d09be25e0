import type { Chart } from './chart.js'
import { denies, isAsked, listOf } from './names.js'
import type { DrugEntry } from './patient.js'
import type { DrugRule } from './rule.js'
import { pairs, periodOf } from './periods.js'
import { DRUGS, ingredientsOf, isKindOf, termOf } from './terms.js'
import { fulfilments } from './values.js'
import { decimal } from './decimals.js'
import { agreed, every, opposite, type Truth } from './truth.js'

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  systemic: ['oral', 'iv', 'sc', 'im'],
  parenteral: ['iv', 'sc', 'im'],
}
const ALL_ROUTES = ['oral', 'iv', 'sc', 'im', 'topical', 'ophthalmic', 'inhaled']

export function routeTruth(entry: DrugEntry, asked: DrugRule['route']): Truth {
  if (asked === undefined) return 'true'
  const wanted = listOf(asked).flatMap((one) => GROUPS[one] ?? [one])
  return agreed(possibleRoutes(entry).map((one) => wanted.includes(one)))
}

/** The recorded one; where it contradicts that of a product that is made for one, any. */
function possibleRoutes({ name, route }: DrugEntry): readonly string[] {
  const term = termOf('drugs', name)
  const { routes = joinedRoutes(term), ingredients = [] } = DRUGS[term ?? ''] ?? {}
  if (route === undefined) return routes
  const recorded = route.toLowerCase()
  const isContradicted = ingredients.length > 0 && routes.length === 1 && routes[0] !== recorded
  return isContradicted ? ALL_ROUTES : [recorded]
}

/** Of drugs that are named together, those of any. */
function joinedRoutes(term: string | undefined): readonly string[] {
  const joined = ingredientsOf(term)
  return joined.length === 0 ? ALL_ROUTES : joined.flatMap((one) => DRUGS[one]?.routes ?? [])
}

export function responseTruth({ response }: DrugEntry, asked: readonly string[] | undefined): Truth {
  if (asked === undefined) return 'true'
  return response === undefined ? 'unknown' : agreed([asked.includes(response)])
}

/** Given for what is asked: by its own name, or by that of an infection; any other name may be anything. */
function purposeAsked(purpose: string, asked: readonly string[]): Truth {
  const disease = termOf('conditions', purpose)
  const isInfection = disease !== undefined && isKindOf('conditions', disease, 'infection')
  return isAsked('purposes', isInfection ? 'an-infection' : purpose, asked)
}

/** Recorded as given for that: what says less is not, and what nobody knows may be. */
function isRecordedFor(purpose: string, asked: readonly string[]): Truth {
  const truth = purposeAsked(purpose, asked)
  const isKnown = termOf('purposes', purpose) !== undefined || purposeAsked(purpose, ['an-infection']) === 'true'
  return truth === 'unknown' && isKnown ? 'false' : truth
}

export function purposeTruth({ purpose }: DrugEntry, rule: DrugRule): Truth {
  const { purpose: asked, 'unless-purpose': unless } = rule
  return every([
    asked === undefined ? 'true' : purpose === undefined ? 'unknown' : purposeAsked(purpose, listOf(asked)),
    unless === undefined || purpose === undefined ? 'true' : opposite(isRecordedFor(purpose, unless)),
  ])
}

interface Given {
  /** in milligrams on a day on which it is given: the least and the most */
  readonly onItsDays: readonly [number, number]
  readonly onAverage: number
}

/** The amounts of what is taken so often in so many days, each at once. */
function taken(often: number, days: number): (amount: number) => Given {
  return (amount) => {
    const onItsDay = often > days ? (amount * often) / days : amount
    return { onItsDays: [onItsDay, onItsDay], onAverage: (amount * often) / days }
  }
}

const TIMES: Readonly<Record<string, (amount: number) => Given>> = {
  '/day': taken(1, 1),
  ' twice daily': taken(2, 1),
  ' every other day': taken(1, 2),
  ' alle 2 Tage': taken(1, 2),
  ' weekly': taken(1, 7),
  ' 1x/Woche': taken(1, 7),
  ' 2 times a week': taken(2, 7),
  // at once, or in parts on any of the seven days
  ' per week': (amount) => ({ onItsDays: [amount / 7, amount], onAverage: amount / 7 }),
}

/** Undefined where it is not recorded, has no pattern, or is of a product of which it does not say the part: it may be any. */
export function doseGiven(entry: DrugEntry): Given | undefined {
  return isOfSeveral(entry) ? undefined : doseWritten(entry)
}

function isOfSeveral({ name }: DrugEntry): boolean {
  return ingredientsOf(termOf('drugs', name)).length > 1
}

function doseWritten({ dose = '' }: DrugEntry): Given | undefined {
  const [, amount, unit, often = ''] = /^(\d+) (mg|g)(.+)$/u.exec(dose) ?? []
  return TIMES[often]?.(Number(amount) * (unit === 'g' ? 1000 : 1))
}

/** Whether so much of the drug is given on its days. */
export function doseTruth(entry: DrugEntry, { dose }: DrugRule): Truth {
  if (dose === undefined) return 'true'
  const given = doseGiven(entry)?.onItsDays
  const values = given === undefined ? { lo: 0n } : { lo: decimal(given[0]), hi: decimal(given[1]) }
  return agreed(fulfilments(values, dose, decimal))
}

/** From nothing to as much as is told on a day: once a month, as needed up to four times; empty where there is no amount. */
function givenSometimes({ dose = '' }: DrugEntry): readonly number[] {
  const [, amount, often] = /^(\d+) mg (as needed|monthly)$/u.exec(dose) ?? []
  return amount === undefined ? [] : [0, Number(amount) * (often === 'monthly' ? 1 : 4)]
}

/** Whether the written dose, or a part of it where it is that of a product or may rarely be given, may be as asked. */
export function mayBeOfTheDose(entry: DrugEntry, { dose }: DrugRule): boolean {
  const [least, most] = doseWritten(entry)?.onItsDays ?? givenSometimes(entry)
  if (dose === undefined || least === undefined || most === undefined) return false
  const values = { lo: isOfSeveral(entry) ? 0n : decimal(least), hi: decimal(most) }
  return agreed(fulfilments(values, dose, decimal)) !== 'false'
}

/** Taken, or perhaps. */
export function isCourse({ status }: DrugEntry): boolean {
  return status === undefined || status === 'ordered' || status === 'uncertain'
}

/** What was ordered, or is recorded as uncertain, or at a dose of nothing, may not have been taken. */
export function isCertain({ status, dose = '' }: DrugEntry): Truth {
  return status === undefined && !dose.startsWith('0 ') ? 'true' : 'unknown'
}

/** The entries that are courses: taken, and begun by the screening date. */
export function coursesOf(chart: Chart): readonly DrugEntry[] | undefined {
  return chart.patient.drugs
    ?.map((entry): DrugEntry => (typeof entry === 'string' ? { name: entry } : entry))
    .filter((entry) => isCourse(entry) && periodOf(entry, chart) !== undefined)
}

/** True where the list says that nothing of a class was ever taken. */
export function isDenied(asked: string, { patient: { drugs = [] } }: Chart): boolean {
  return drugs.some(
    (entry) => typeof entry !== 'string' && entry.status === 'absent' && denies('drugs', entry.name, asked),
  )
}

/** True when the course may go on, or goes on for certain, on the screening date. */
export function isTakenNow(entry: DrugEntry, chart: Chart): Truth {
  const period = periodOf(entry, chart)
  if (period === undefined) return 'false'
  return agreed([...pairs(period, entry.date !== undefined, [chart.asOf])].map(([, end]) => end >= chart.asOf))
}

/**
 * The days that a course may have lasted, where more days can only help: its longest stretch, and its shortest ones,
 * which are near its ends or near the marks.
 */
export function extremesOf(entry: DrugEntry, chart: Chart, marks: readonly number[]): (readonly [number, number])[] {
  const period = periodOf(entry, chart)
  if (period === undefined) return []
  const { starts, ends } = period
  const end = Math.min(ends.hi, chart.asOf)
  const [first, last] = [Math.max(starts.lo, ends.lo), Math.min(starts.hi, end)]
  if (entry.date !== undefined) return daysNear(starts.lo, starts.hi, marks).map((day) => [day, day] as const)
  const longest = [starts.lo, end] as const
  if (starts.hi <= ends.lo) return [longest, [starts.hi, Math.min(ends.lo, chart.asOf)]]
  return [longest, ...daysNear(first, last, marks).map((day) => [day, day] as const)]
}

function daysNear(lo: number, hi: number, marks: readonly number[]): number[] {
  const near = [lo, hi, ...marks.flatMap((mark) => [mark - 1, mark + 1])].filter((day) => day >= lo && day <= hi)
  return [...new Set(near)]
}

/** Is a course one of a class, and of the route that is asked for? */
export function isOf(entry: DrugEntry, asked: string, route: DrugRule['route']): Truth {
  return every([isAsked('drugs', entry.name, [asked]), routeTruth(entry, route)])
}

/** Unknown where it may not have been taken, or the list also says that it never was. */
export function undenied(entry: DrugEntry, { patient: { drugs = [] } }: Chart): Truth {
  const isContradicted = drugs.some(
    (other) =>
      typeof other !== 'string' &&
      other.status === 'absent' &&
      denies('drugs', other.name, termOf('drugs', entry.name) ?? ''),
  )
  return isContradicted ? 'unknown' : isCertain(entry)
}
