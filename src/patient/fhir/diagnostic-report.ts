import type * as fhir4 from 'fhir/r4.js'
import * as z from 'zod'
import { quoted } from '../../kernel/quote.js'
import { elementsOf, optional, type Concept } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { addMissing } from './missing-result.js'
import { namingOf } from './naming.js'
import { readObservation } from './observation.js'
import { isResource, listOf, type Located, type Resource } from './resource.js'
import { isPending, whyNotCounted } from './result-status.js'
import { subjectOf } from './subject.js'
import { addSuspected } from './suspected.js'
import { dateOf, someDayOf } from './time.js'
import { addNotUnderstood, addUnreadable } from './unreadable-result.js'
import { vocables } from './vocables.js'
import { nameOf, wordsOf } from './words.js'

const reportElements = elementsOf<fhir4.DiagnosticReport>()({
  status: optional.text,
  code: optional.concept,
  effectiveDateTime: optional.text,
  effectivePeriod: optional.period,
  specimen: optional.references,
  result: optional.references,
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
    if (isPending(read.status)) readContained(located, dayOf(read, located, mapping), mapping, 'preliminary')
    return
  }
  draft.count('DiagnosticReport')
  if (read.conclusion !== undefined) {
    draft.warn([...path, 'conclusion'], 'the conclusion of a report is text; it was not read')
  }
  if ((read.presentedForm ?? []).length > 0) {
    const left = { resource, path: [...path, 'presentedForm'] }
    draft.leavePartOut(left, 'holds a document, which is not read', nameOf(read.code))
  }
  for (const [index, concept] of (read.conclusionCode ?? []).entries()) addConclusion(concept, index, located, mapping)
  const day = dayOf(read, located, mapping)
  readContained(located, day, mapping)
  const naming = { date: day, at: [...path, 'result'], written: read.effectiveDateTime }
  addMissing(read.result ?? [], naming, located, mapping)
  if (isInItsText(read, located, mapping)) {
    const result = { value: 'in the text of a report', date: day, time: undefined, at: path }
    addNotUnderstood(read.code, result, mapping)
  }
}

type Written = z.output<typeof reportElements>

/** Whether the result of a report stands in its conclusion or its document only. */
function isInItsText(read: Written, located: Located, { references, beside }: Mapping): boolean {
  const { result = [], conclusion, conclusionCode = [], presentedForm = [] } = read
  if (conclusion === undefined && conclusionCode.length === 0 && presentedForm.length === 0) return false
  const parts = listOf(located.resource['contained'])
  if (parts.some((part) => isResource(part) && part.resourceType === 'Observation')) return false
  if (result.some(({ reference }) => references.find(reference, located) !== undefined)) return false
  if (result.some(({ identifier }) => beside?.has(identifier) === true)) return false
  const texts = [...(conclusion === undefined ? [] : [conclusion]), ...conclusionCode.flatMap(wordsOf)]
  const told = { concept: read.code, at: read.effectiveDateTime, specimens: read.specimen, texts }
  return beside?.tell(told) !== true
}

function dayOf(read: Written, { path }: Located, { draft }: Mapping): string | undefined {
  return (
    dateOf(read.effectiveDateTime, [...path, 'effectiveDateTime'], draft) ??
    someDayOf(read.effectivePeriod, [...path, 'effectivePeriod'], draft) ??
    draft.anyDay()
  )
}

/**
 * @param dated the day of the report
 * @param status of the results, where that of the report outweighs their own
 */
function readContained(located: Located, dated: string | undefined, mapping: Mapping, status?: string): void {
  const { path, resource } = located
  listOf(resource['contained']).forEach((part, index) => {
    if (!isResource(part) || part.resourceType !== 'Observation') return
    const why = whyOfOther(part, located, mapping)
    if (why !== undefined) {
      const left = { resource: part, path: [...path, 'contained', index], url: undefined }
      mapping.draft.leaveOut(left, why)
      addUnreadable(left, mapping, why)
      return
    }
    if (status === undefined && mapping.beside?.repeats(part, resource['effectiveDateTime']) === true) {
      const left = { resource: part, path: [...path, 'contained', index] }
      mapping.draft.leaveOut(left, 'stands by itself in the file, too')
      return
    }
    const result = status === undefined ? part : { ...part, status: statusBelow(part['status'], status) }
    readObservation({ resource: result, path: [...path, 'contained', index], url: undefined }, mapping, dated)
  })
}

/** Why a result within a report is not of the one that the report is about, as far as it says of whom it is. */
function whyOfOther(part: Resource, located: Located, { references }: Mapping): string | undefined {
  const whose = subjectOf(located.resource)
  const [own, ofReport] = [subjectOf(part), whose].map((subject) => subject?.['reference'])
  if (own === ofReport || typeof own !== 'string') return undefined
  const found = own.startsWith('#') ? undefined : references.find(own, located)
  // a report that names nobody is of the only patient of its file
  const isOnly = whose === undefined && found !== undefined
  const isSame = found !== undefined && typeof ofReport === 'string' && references.find(ofReport, located) === found
  return isOnly || isSame ? undefined : 'is about somebody else than the report that contains it'
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
