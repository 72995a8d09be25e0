import * as z from 'zod'
import { referenceSchema } from './elements.js'
import type { References } from './reference.js'
import { isResource, listOf, type Located, type Resource } from './resource.js'
import { specimenOf, type Specimen } from './specimen.js'

const namingSchema = z.looseObject({
  specimen: z.array(referenceSchema).optional(),
  result: z.array(referenceSchema).optional(),
})

/**
 * The specimens of the reports that name a result, or contain it: those of a result that names none of its own
 * (hl7.org/fhir/R4/diagnosticreport-definitions.html#DiagnosticReport.specimen).
 */
export function specimensOfReports(
  resources: readonly Located[],
  references: References,
): ReadonlyMap<Resource, readonly Specimen[]> {
  // shared by all results of one report: of hundreds of them each has hundreds of specimens only once
  const found = new Map<Resource, readonly Specimen[]>()
  const ofSeveral = new Map<Resource, Specimen[]>()
  for (const report of resources) {
    if (report.resource.resourceType !== 'DiagnosticReport') continue
    const { data } = namingSchema.safeParse(report.resource)
    if (data?.specimen === undefined) continue
    const { specimen, result = [] } = data
    const specimens = specimen.map((one) => specimenOf(one, report, references))
    const named = result.flatMap(({ reference }) => references.find(reference, report)?.resource ?? [])
    const contained = listOf(report.resource['contained']).filter(isResource)
    for (const result of new Set([...named, ...contained])) {
      const before = found.get(result)
      if (before === undefined) {
        found.set(result, specimens)
        continue
      }
      let all = ofSeveral.get(result)
      if (all === undefined) {
        ofSeveral.set(result, (all = [...before]))
        found.set(result, all)
      }
      for (const one of specimens) all.push(one)
    }
  }
  return found
}
