import type * as fhir4 from 'fhir/r4.js'
import type * as z from 'zod'
import { quoted } from '../../kernel/quote.js'
import { daysOfAge } from './age.js'
import { besideOf } from './beside.js'
import { isBrokenOff } from './broken-off.js'
import type { Draft } from './draft.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { named } from './naming.js'
import { reasonsOf } from './reason.js'
import type { Located } from './resource.js'
import { heardSilence } from './silence.js'
import { addSuspected } from './suspected.js'
import { dateOf, periodOf } from './time.js'
import { isUndoneByNote } from './undone-note.js'
import { vocables } from './vocables.js'
import { nameOf } from './words.js'

const procedureElements = elementsOf<fhir4.Procedure>()({
  status: optional.text,
  code: optional.concept,
  performedDateTime: optional.text,
  performedPeriod: optional.period,
  performedAge: optional.quantity,
  performedRange: optional.range,
  performedString: optional.text,
  reasonCode: optional.concepts,
  reasonReference: optional.references,
  complication: optional.concepts,
  complicationDetail: optional.references,
})

type Written = z.output<typeof procedureElements>

/** Why a procedure of a status does not count (hl7.org/fhir/R4/valueset-event-status.html). */
const NOT_DONE: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['not-done', 'was not done'],
  ['preparation', 'is being prepared, not done yet'],
])
const DONE = ['completed', 'in-progress']

const KEYS = {
  name: ['code'],
  code: ['code'],
  date: ['performedDateTime'],
  start: ['performedPeriod'],
  end: ['performedPeriod'],
  reason: ['reasonCode'],
}

/** Reads a procedure. Of one that was broken off, or of an unknown status, it is not known whether it took place. */
export function readProcedure(located: Located, mapping: Mapping): void {
  const { draft, vocabulary } = mapping
  const { path } = located
  const read = elementsIn(procedureElements, located, draft)
  if (read === undefined) return
  const silence = heardSilence(read.code, 'procedures', located, draft)
  if (silence === 'left-out') return
  const why = NOT_DONE.get(read.status)
  if (why !== undefined) {
    draft.leaveOut(located, why, nameOf(read.code))
    return
  }
  draft.count('Procedure')
  if (silence === 'none-known') {
    draft.open('procedures')
    return
  }
  const given = { concepts: read.reasonCode ?? [], references: read.reasonReference ?? [] }
  const reasons = reasonsOf(given, located, mapping)
  const vocable = vocables.procedure(vocabulary)
  const at = [...path, 'code']
  const entry = {
    ...named(read.code, vocable, at, draft),
    status: isDone(read, located, draft) ? undefined : 'uncertain',
    ...whenDone(read, located, mapping),
    ongoing: read.status === 'in-progress' ? true : undefined,
    reason: reasons.length === 0 ? undefined : reasons,
  }
  draft.add('procedures', entry, path, KEYS)
  for (const beside of besideOf(read.code, vocable, at, draft))
    draft.add('procedures', { ...entry, ...beside, status: 'uncertain' }, path, KEYS)
  addComplications(read, located, mapping)
}

function isDone({ status = '' }: Written, located: Located, draft: Draft): boolean {
  return DONE.includes(status) && !isUndoneByNote(located, draft) && !isBrokenOff(located, draft)
}

/** What went wrong is a condition; one that is referred to, and is in the file, is read there. */
function addComplications(
  { complication = [], complicationDetail = [] }: Written,
  located: Located,
  mapping: Mapping,
): void {
  const { path } = located
  for (const [index, concept] of complication.entries()) {
    const told = `a complication of a procedure is ${quoted(nameOf(concept))}`
    addSuspected(concept, told, [...path, 'complication', index], mapping)
  }
  for (const [index, { reference, display }] of complicationDetail.entries()) {
    if (mapping.references.find(reference, located) !== undefined) continue
    const told = `a complication of a procedure, ${quoted(display ?? reference ?? 'without a name')}, is not in the file`
    addSuspected({ text: display ?? reference }, told, [...path, 'complicationDetail', index], mapping)
  }
}

function whenDone(
  read: Written,
  { path }: Located,
  { draft }: Mapping,
): { readonly date?: string | undefined; readonly start?: string | undefined; readonly end?: string | undefined } {
  const { performedAge: age, performedRange: range, performedPeriod: period } = read
  if (period !== undefined) return periodOf(period, [...path, 'performedPeriod'], draft)
  const dated =
    dateOf(read.performedDateTime, [...path, 'performedDateTime'], draft) ??
    dateOf(read.performedString, [...path, 'performedString'], draft)
  if (dated !== undefined || (age === undefined && range === undefined)) return { date: dated }
  const birthDate = typeof draft.patient['birthDate'] === 'string' ? draft.patient['birthDate'] : undefined
  const date = daysOfAge(range ?? { low: age, high: age }, birthDate)
  if (date === undefined) draft.warn(path, 'the age at the procedure cannot be turned into a date; it was not used')
  return { date }
}
