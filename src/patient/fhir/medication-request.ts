import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { dosageSchema } from './dosage.js'
import { addCourse, leaveOutCourse } from './drug.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import type { Located } from './resource.js'
import { dateOf } from './time.js'

const requestElements = elementsOf<fhir4.MedicationRequest>()({
  status: optional.text,
  intent: optional.text,
  doNotPerform: optional.flag,
  medicationCodeableConcept: optional.concept,
  medicationReference: optional.reference,
  authoredOn: optional.text,
  reasonCode: optional.concepts,
  reasonReference: optional.references,
  dosageInstruction: z.array(dosageSchema).optional(),
})

/** Reads an order. It does not say that the drug was taken, so it leaves open whether it was. */
export function readMedicationRequest(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const read = elementsIn(requestElements, located, draft)
  if (read === undefined) return
  const why = whyNot(read)
  if (why !== undefined) {
    leaveOutCourse(read, why, located, mapping)
    return
  }
  addCourse(
    {
      medication: read,
      status: 'ordered',
      start: dateOf(read.authoredOn, [...located.path, 'authoredOn'], draft),
      ongoing: read.status === 'active',
      dosages: read.dosageInstruction ?? [],
      reasons: read.reasonCode ?? [],
      reasonReferences: read.reasonReference ?? [],
      keys: { start: ['authoredOn'], dose: ['dosageInstruction'], route: ['dosageInstruction'], status: ['status'] },
    },
    located,
    mapping,
  )
}

/** What nobody has ordered yet, or any more. */
const NOT_ORDERED: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['cancelled', 'was cancelled before anything was given'],
  ['draft', 'is a draft'],
])
const INTENTS: ReadonlyMap<string | undefined, string> = new Map([
  ['proposal', 'is a proposal'],
  ['plan', 'is a plan'],
  ['option', 'is one of several options'],
])

function whyNot({ status, intent, doNotPerform }: z.output<typeof requestElements>): string | undefined {
  if (doNotPerform === true) return 'says that it must not be given'
  return NOT_ORDERED.get(status) ?? INTENTS.get(intent)
}
