import * as z from 'zod'
import { quoted } from '../../kernel/quote.js'
import { conceptSchema, type Concept } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { namingOf } from './naming.js'
import { isJson, listOf, type Json, type Located } from './resource.js'
import { addSuspected } from './suspected.js'
import { vocables } from './vocables.js'
import { nameOf } from './words.js'

const findingElements = z.looseObject({
  status: z.string().optional(),
  actuality: z.string().optional(),
  event: conceptSchema.optional(),
  finding: z.array(z.looseObject({ itemCodeableConcept: conceptSchema.optional() })).optional(),
})

/** What was not (hl7.org/fhir/R4/valueset-adverse-event-actuality.html, valueset-clinicalimpression-status.html). */
const NOT_FOUND: ReadonlyMap<string | undefined, string> = new Map([
  ['entered-in-error', 'is entered in error'],
  ['potential', 'tells what might have happened, and did not'],
])

/**
 * Reads what an AdverseEvent, or a ClinicalImpression, tells of conditions: they are suspected, until they are known as
 * conditions. Of one that nobody knows the list of conditions says no longer that nothing else is there.
 */
export function readFinding(located: Located, mapping: Mapping): void {
  const { draft, vocabulary } = mapping
  const { path, resource } = located
  const read = elementsIn(findingElements, located, draft)
  if (read === undefined) {
    draft.unread.add('Condition')
    return
  }
  const why = NOT_FOUND.get(read.status) ?? NOT_FOUND.get(read.actuality)
  if (why !== undefined) {
    draft.leaveOut(located, why, nameOf(read.event))
    return
  }
  draft.count(resource.resourceType)
  const findings = (read.finding ?? []).map(({ itemCodeableConcept: concept }, index) => {
    return { concept, at: [...path, 'finding', index, 'itemCodeableConcept'] }
  })
  for (const { concept, at } of [{ concept: read.event, at: [...path, 'event'] }, ...findings]) {
    if (concept === undefined) continue
    if (isKnown(concept, vocabulary)) {
      addSuspected(concept, `${inWords(resource.resourceType)} tells of ${quoted(nameOf(concept))}`, at, mapping)
    } else {
      draft.unread.add('Condition')
      draft.warn(at, `${quoted(nameOf(concept))} is not known; whether it is a condition that counts is left open`)
    }
  }
  for (const [index, suspect] of listOf(resource['suspectEntity']).entries()) {
    if (isJson(suspect) && isTaken(suspect, located, mapping)) continue
    draft.unread.add('MedicationStatement')
    draft.warn([...path, 'suspectEntity', index], 'what may have caused it is not read as taken: it is left open')
  }
}

function isKnown(concept: Concept, vocabulary: Mapping['vocabulary']): boolean {
  return namingOf(concept, vocables.condition(vocabulary)).by !== 'nothing'
}

function inWords(type: string): string {
  return type === 'AdverseEvent' ? 'an adverse event' : 'an assessment'
}

/** The types that are read for what was taken, given or done. */
const TAKEN = /^(?:Immunization|Medication(?:Administration|Dispense|Request|Statement)|Procedure)$/u

/** Whether what caused an event stands in the file as something that was taken, or done. */
function isTaken({ instance }: Json, from: Located, { references }: Mapping): boolean {
  const reference = isJson(instance) ? instance['reference'] : undefined
  const found = typeof reference === 'string' ? references.find(reference, from) : undefined
  return found !== undefined && TAKEN.test(found.resource.resourceType)
}
