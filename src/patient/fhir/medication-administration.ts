import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import type { Draft } from './draft.js'
import { addCourse, leaveOutCourse } from './drug.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { hasReasonNotDone } from './reason-not-done.js'
import type { Located } from './resource.js'
import { dateOf, periodOf } from './time.js'

const administrationElements = elementsOf<fhir4.MedicationAdministration>()({
  status: optional.text,
  medicationCodeableConcept: optional.concept,
  medicationReference: optional.reference,
  effectiveDateTime: optional.text,
  effectivePeriod: optional.period,
  reasonCode: optional.concepts,
  reasonReference: optional.references,
  dosage: z.looseObject({ text: optional.text, route: optional.concept, dose: optional.quantity }).optional(),
})

type Written = z.output<typeof administrationElements>

const NOT_GIVEN: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['not-done', 'was not given'],
])
/** A dose that was broken off was begun. */
const GIVEN = ['completed', 'in-progress', 'stopped']

/** Reads a dose that was given. */
export function readMedicationAdministration(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const read = elementsIn(administrationElements, located, draft)
  if (read === undefined) return
  const why = NOT_GIVEN.get(read.status)
  if (why !== undefined) {
    leaveOutCourse(read, why, located, mapping)
    return
  }
  addCourse(
    {
      medication: read,
      status: isGiven(read, located, draft) ? undefined : 'uncertain',
      ...whenGiven(read, located, mapping),
      dosages: read.dosage === undefined ? [] : [read.dosage],
      reasons: read.reasonCode ?? [],
      reasonReferences: read.reasonReference ?? [],
      keys: { date: ['effectiveDateTime'], start: ['effectivePeriod', 'start'], end: ['effectivePeriod', 'end'] },
    },
    located,
    mapping,
  )
}

function isGiven({ status = '', dosage }: Written, located: Located, draft: Draft): boolean {
  if (!GIVEN.includes(status) || (status !== 'stopped' && hasReasonNotDone(located, draft))) return false
  const amount = dosage?.dose?.value
  if (amount === undefined || Number(amount) !== 0) return true
  draft.warn([...located.path, 'dosage', 'dose'], 'a dose of 0 leaves open whether anything was given')
  return false
}

function whenGiven(
  { effectiveDateTime, effectivePeriod }: Written,
  { path }: Located,
  { draft }: Mapping,
): { readonly date?: string | undefined; readonly start?: string | undefined; readonly end?: string | undefined } {
  if (effectivePeriod !== undefined) return periodOf(effectivePeriod, [...path, 'effectivePeriod'], draft)
  return { date: dateOf(effectiveDateTime, [...path, 'effectiveDateTime'], draft) }
}
