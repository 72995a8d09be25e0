import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { quoted } from '../quote.js'
import { elementsOf, optional, type Concept } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { namingOf } from './naming.js'
import { readObservation } from './observation.js'
import { isResource, listOf, type Located } from './resource.js'
import { isPending, whyNotCounted } from './result-status.js'
import { addSuspected } from './suspected.js'
import { dateOf, someDayOf } from './time.js'
import { vocables } from './vocables.js'
import { nameOf } from './words.js'

const reportElements = elementsOf<fhir4.DiagnosticReport>()({
  status: optional.text,
  code: optional.concept,
  effectiveDateTime: optional.text,
  effectivePeriod: optional.period,
  conclusion: optional.text,
  conclusionCode: optional.concepts,
  presentedForm: z.array(z.looseObject({})).optional(),
})

const COUNTED = ['final', 'amended', 'corrected', 'appended']

/**
 * Reads the results that a report contains. Those that it refers to are read where they stand. Its conclusion is text,
 * and its document pictures, which nobody reads here.
 */
export function readDiagnosticReport(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const { path, resource } = located
  const read = elementsIn(reportElements, located, draft)
  if (read === undefined) return
  if (!COUNTED.includes(read.status ?? '')) {
    draft.leaveOut(located, `has the status '${read.status ?? 'none'}'`, nameOf(read.code))
    if (isPending(read.status)) readContained(read, located, mapping, 'preliminary')
    return
  }
  draft.count('DiagnosticReport')
  if (read.conclusion !== undefined) {
    draft.warn([...path, 'conclusion'], 'the conclusion of a report is text; it was not read')
  }
  if ((read.presentedForm ?? []).length > 0) {
    const left = { resource, path: [...path, 'presentedForm'] }
    draft.leaveOut(left, 'holds a document, which is not read', nameOf(read.code))
  }
  for (const [index, concept] of (read.conclusionCode ?? []).entries()) addConclusion(concept, index, located, mapping)
  readContained(read, located, mapping)
}

/** @param status of the results, where that of the report outweighs their own */
function readContained(
  read: z.output<typeof reportElements>,
  { path, resource }: Located,
  mapping: Mapping,
  status?: string,
): void {
  const { draft } = mapping
  const dated =
    dateOf(read.effectiveDateTime, [...path, 'effectiveDateTime'], draft) ??
    someDayOf(read.effectivePeriod, [...path, 'effectivePeriod'], draft)
  listOf(resource['contained']).forEach((part, index) => {
    if (!isResource(part) || part.resourceType !== 'Observation') return
    const result = status === undefined ? part : { ...part, status: statusBelow(part['status'], status) }
    readObservation({ resource: result, path: [...path, 'contained', index], url: undefined }, mapping, dated)
  })
}

/** What is void stays so. */
function statusBelow(own: unknown, ofReport: string): unknown {
  return typeof own === 'string' && !isPending(own) && whyNotCounted(own) !== undefined ? own : ofReport
}

/** What a report concludes may be there. */
function addConclusion(concept: Concept, index: number, { path }: Located, mapping: Mapping): void {
  const { draft, vocabulary } = mapping
  const vocable = vocables.condition(vocabulary)
  const at = [...path, 'conclusionCode', index]
  if (namingOf(concept, vocable).by === 'nothing') {
    draft.warn(at, `the conclusion ${quoted(nameOf(concept))} of a report is not known; it was not read`)
    return
  }
  addSuspected(concept, `a report concludes ${quoted(nameOf(concept))}`, at, mapping)
}
