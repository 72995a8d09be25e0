import type * as fhir4 from 'fhir/r4.js'
import { elementsOf, optional } from './elements.js'
import { elementsIn, type Mapping } from './mapping.js'
import { readObservation } from './observation.js'
import { isResource, listOf, type Located } from './resource.js'
import { dateOf, someDayOf } from './time.js'
import { nameOf } from './words.js'

const reportElements = elementsOf<fhir4.DiagnosticReport>()({
  status: optional.text,
  code: optional.concept,
  effectiveDateTime: optional.text,
  effectivePeriod: optional.period,
  conclusion: optional.text,
})

const COUNTED = ['final', 'amended', 'corrected', 'appended']

/**
 * Reads the results that a report contains. Those that it refers to are read where they stand. Its conclusion is text,
 * which nobody reads here.
 */
export function readDiagnosticReport(located: Located, mapping: Mapping): void {
  const { draft } = mapping
  const { path, resource } = located
  const read = elementsIn(reportElements, located, draft)
  if (read === undefined) return
  if (!COUNTED.includes(read.status ?? '')) {
    draft.leaveOut(located, `has the status '${read.status ?? 'none'}'`, nameOf(read.code))
    return
  }
  draft.count('DiagnosticReport')
  if (read.conclusion !== undefined) {
    draft.warn([...path, 'conclusion'], 'the conclusion of a report is text; it was not read')
  }
  const dated =
    dateOf(read.effectiveDateTime, [...path, 'effectiveDateTime'], draft) ??
    someDayOf(read.effectivePeriod, [...path, 'effectivePeriod'], draft)
  listOf(resource['contained']).forEach((part, index) => {
    if (!isResource(part) || part.resourceType !== 'Observation') return
    readObservation({ resource: part, path: [...path, 'contained', index], url: undefined }, mapping, dated)
  })
}
