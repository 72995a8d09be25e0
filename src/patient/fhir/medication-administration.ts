import type * as fhir4 from 'fhir/r4.js'
import type * as z from 'zod'
import { dosageSchema } from './dosage.js'
import { addCourse, leaveOutCourse } from './drug.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
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
  dosage: dosageSchema.pick({ text: true, route: true }).optional(),
})

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
      status: GIVEN.includes(read.status ?? '') ? undefined : 'uncertain',
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

function whenGiven(
  { effectiveDateTime, effectivePeriod }: z.output<typeof administrationElements>,
  { path }: Located,
  { draft }: Mapping,
): { readonly date?: string | undefined; readonly start?: string | undefined; readonly end?: string | undefined } {
  if (effectivePeriod !== undefined) return periodOf(effectivePeriod, [...path, 'effectivePeriod'], draft)
  return { date: dateOf(effectiveDateTime, [...path, 'effectiveDateTime'], draft) }
}
