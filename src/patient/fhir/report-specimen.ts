import * as z from 'zod'
import { conceptSchema, referenceSchema, type Concept } from './elements.js'
import type { References } from './reference.js'
import { isResource, listOf, type Located, type Resource } from './resource.js'
import { specimenOf, type Specimen } from './specimen.js'
import { namedAsOther } from './specimen-giver.js'

const listed = z.array(referenceSchema).optional()
const namingSchema = z.looseObject({ specimen: listed, result: listed })

/** What names results as its own: a report, and a panel. */
const NAMING: ReadonlySet<string> = new Set(['DiagnosticReport', 'Observation'])

/**
 * The specimens of the reports and panels that name a result, or contain it: those of a result that names none of its own
 * (hl7.org/fhir/R4/diagnosticreport-definitions.html#DiagnosticReport.specimen). What is called as of a donor as a whole is so in
 * all of its results.
 */
export function specimensOfReports(
  resources: readonly Located[],
  references: References,
): ReadonlyMap<Resource, readonly Specimen[]> {
  // shared by all results of one report: of hundreds of them each has hundreds of specimens only once
  const found = new Map<Resource, readonly Specimen[]>()
  const ofSeveral = new Map<Resource, Specimen[]>()
  for (const report of resources) {
    if (!NAMING.has(report.resource.resourceType)) continue
    const { specimen, hasMember, result = hasMember } = report.resource
    if (result === undefined && report.resource['contained'] === undefined) continue
    const { data } = namingSchema.safeParse({ specimen: specimen === undefined ? specimen : listOf(specimen), result })
    if (data === undefined) continue
    const own = (data.specimen ?? []).map((one) => specimenOf(one, report, references))
    const specimens = [...own, ...namedAsOther(codeOf(report.resource))]
    if (specimens.length === 0) continue
    const named = (data.result ?? []).flatMap(({ reference }) => references.find(reference, report)?.resource ?? [])
    const contained = listOf(report.resource['contained']).filter(isResource)
    for (const one of new Set([...named, ...contained])) {
      const before = found.get(one)
      if (before === undefined) {
        found.set(one, specimens)
        continue
      }
      let all = ofSeveral.get(one)
      if (all === undefined) {
        ofSeveral.set(one, (all = [...before]))
        found.set(one, all)
      }
      for (const specimenOfAll of specimens) all.push(specimenOfAll)
    }
  }
  return found
}

function codeOf({ code }: Resource): Concept | undefined {
  return conceptSchema.safeParse(code).data
}
