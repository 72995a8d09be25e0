import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { dosageSchema } from './dosage.js'
import { addCourse, leaveOutCourse } from './drug.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import type { Located } from './resource.js'
import { dateOf } from './time.js'

const dispenseElements = elementsOf<fhir4.MedicationDispense>()({
  status: optional.text,
  medicationCodeableConcept: optional.concept,
  medicationReference: optional.reference,
  whenPrepared: optional.text,
  whenHandedOver: optional.text,
  dosageInstruction: z.array(dosageSchema).optional(),
})

const NOT_HANDED_OVER: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['cancelled', 'was cancelled'],
  ['declined', 'was declined'],
  ['preparation', 'is being prepared'],
])

/** Reads a supply. Who was handed a drug may have taken it: that it was dispensed does not say so. */
export function readMedicationDispense(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const { path } = located
  const read = elementsIn(dispenseElements, located, draft)
  if (read === undefined) return
  const why = NOT_HANDED_OVER.get(read.status)
  if (why !== undefined) {
    leaveOutCourse(read, why, located, mapping)
    return
  }
  const element = read.whenHandedOver === undefined ? 'whenPrepared' : 'whenHandedOver'
  addCourse(
    {
      medication: read,
      status: 'uncertain',
      start: dateOf(read[element], [...path, element], draft),
      mayHaveBegun: true,
      dosages: read.dosageInstruction ?? [],
      reasons: [],
      reasonReferences: [],
      keys: { start: [element], dose: ['dosageInstruction'], route: ['dosageInstruction'] },
    },
    located,
    mapping,
  )
}
