import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { parseSpan, type Span } from '../../kernel/span.js'
import { dosageSchema } from './dosage.js'
import { addCourse, leaveOutCourse } from './drug.js'
import { elementsOf, optional, type Concept } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import type { Located } from './resource.js'
import { dateOf, periodOf } from './time.js'
import { wordsOf } from './words.js'

const statementElements = elementsOf<fhir4.MedicationStatement>()({
  status: optional.text,
  statusReason: optional.concepts,
  medicationCodeableConcept: optional.concept,
  medicationReference: optional.reference,
  effectiveDateTime: optional.text,
  effectivePeriod: optional.period,
  reasonCode: optional.concepts,
  reasonReference: optional.references,
  dosage: z.array(dosageSchema).optional(),
})

/** Why a statement of a status does not count (hl7.org/fhir/R4/valueset-medication-statement-status.html). */
const NOT_TAKEN: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['intended', 'is intended, not taken yet'],
  ['not-taken', 'was not taken'],
])
const TAKEN = ['active', 'completed', 'stopped', 'on-hold']

/** Reads what is told of a drug that is, or was, taken. Of a status that says neither, it is not known whether it was. */
export function readMedicationStatement(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const { path } = located
  const read = elementsIn(statementElements, located, draft)
  if (read === undefined) return
  const { status } = read
  const why = NOT_TAKEN.get(status)
  if (why !== undefined) {
    leaveOutCourse(read, why, located, mapping)
    return
  }
  // a day on which it is said to be taken, of an interval that nobody tells (hl7.org/fhir/R4/medicationstatement.html)
  const day = dateOf(read.effectiveDateTime, [...path, 'effectiveDateTime'], draft)
  const period = periodOf(read.effectivePeriod ?? {}, [...path, 'effectivePeriod'], draft)
  const end = status === 'active' ? spanOf(period.end) : undefined
  const isOver = end !== undefined && end.last < mapping.asOf
  // of an end of this year nobody knows whether it has passed: the status says that it has not
  const mayBeOver = end !== undefined && end.first <= mapping.asOf && end.last > mapping.asOf
  // what ends later only goes on, since whenever it was
  const goesOn = end !== undefined && end.first > mapping.asOf && period.start === undefined
  if (isOver) {
    const message = `the status is active, but the end ${String(period.end)} has passed: whether it goes on is left open`
    draft.warn([...path, 'status'], message)
  }
  addCourse(
    {
      medication: read,
      status: TAKEN.includes(status ?? '') ? undefined : 'uncertain',
      start: period.start ?? day,
      mayStart: period.start === undefined && day !== undefined ? `../${day}` : undefined,
      end: goesOn ? undefined : period.end,
      ongoing: goesOn || (status === 'active' && period.end === undefined),
      mayGoOn: isOver || mayBeOver,
      dosages: read.dosage ?? [],
      reasons: read.reasonCode ?? [],
      reasonReferences: read.reasonReference ?? [],
      response: responseOf(read.statusReason ?? []),
      keys: {
        start: read.effectivePeriod === undefined ? ['effectiveDateTime'] : ['effectivePeriod', 'start'],
        end: ['effectivePeriod', 'end'],
        dose: ['dosage'],
        route: ['dosage'],
        status: ['status'],
        response: ['statusReason'],
      },
    },
    located,
    mapping,
  )
}

function spanOf(date: string | undefined): Span | undefined {
  const span = parseSpan(date ?? '')
  return typeof span === 'object' ? span : undefined
}

/** How records say that a drug did not do what it should. */
const RESPONSES: ReadonlyMap<string, string> = new Map([
  ['inadequate response', 'inadequate'],
  ['inadequate', 'inadequate'],
  ['lack of efficacy', 'inadequate'],
  ['treatment failure', 'inadequate'],
  ['no response', 'inadequate'],
  ['intolerance', 'intolerant'],
  ['intolerant', 'intolerant'],
  ['adverse reaction', 'intolerant'],
  ['adverse effect', 'intolerant'],
  ['relapse', 'relapse'],
  ['adequate response', 'adequate'],
  ['adequate', 'adequate'],
])

function responseOf(reasons: readonly Concept[]): string | undefined {
  return reasons.flatMap(wordsOf).flatMap((text) => RESPONSES.get(text.toLowerCase()) ?? [])[0]
}
