import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { dayIn, dosageSchema } from './dosage.js'
import { addCourse, leaveOutCourse } from './drug.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import type { Located } from './resource.js'
import { dateOf, isReversed } from './time.js'

const requestElements = elementsOf<fhir4.MedicationRequest>()({
  status: optional.text,
  intent: optional.text,
  doNotPerform: optional.flag,
  reportedBoolean: optional.flag,
  reportedReference: optional.reference,
  medicationCodeableConcept: optional.concept,
  medicationReference: optional.reference,
  authoredOn: optional.text,
  reasonCode: optional.concepts,
  reasonReference: optional.references,
  dosageInstruction: z.array(dosageSchema).optional(),
})

type Written = z.output<typeof requestElements>

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
      status: isOrder(read) ? 'ordered' : 'uncertain',
      start: startOf(read, located, mapping),
      mayHaveBegun: true,
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
  ['option', 'is one of several options'],
])

function whyNot(read: Written): string | undefined {
  if (read.doNotPerform === true) return 'says that it must not be given'
  return NOT_ORDERED.get(read.status) ?? (isReported(read) ? undefined : INTENTS.get(read.intent))
}

/**
 * Whether somebody told of it, instead of ordering it. What the patient takes without an order is a plan that is reported
 * (hl7.org/fhir/us/core, MedicationRequest: self-prescribed), and not every system says that it is reported.
 */
function isReported({ reportedBoolean, reportedReference }: Written): boolean {
  return reportedBoolean === true || reportedReference !== undefined
}

function isOrder(read: Written): boolean {
  return !isReported(read) && read.intent !== 'plan'
}

/** The day of the order, or an earlier one from which on it says that the drug is taken. */
function startOf(read: Written, { path }: Located, { draft }: Mapping): string | undefined {
  const authored = dateOf(read.authoredOn, [...path, 'authoredOn'], draft)
  const bounds = (read.dosageInstruction ?? []).flatMap((one) => dayIn(one.timing?.repeat?.boundsPeriod?.start) ?? [])
  const earlier = bounds.filter((day) => authored === undefined || isReversed(authored, day))
  return earlier.toSorted()[0] ?? authored
}
