import * as z from 'zod'
import { referenceSchema } from './elements.js'
import type { References } from './reference.js'
import type { Located, Resource } from './resource.js'

const namingSchema = z.looseObject({ result: z.array(referenceSchema).optional() })
const memberSchema = z.looseObject({ hasMember: z.array(referenceSchema).optional() })

/** Why a result is left open that counts by itself. */
export const IN_RETRACTED = 'is named by a report that is entered in error'

/**
 * The results that a withdrawn report names, and no other one. A report that is entered in error "should never have existed"
 * (hl7.org/fhir/R4/codesystem-diagnostic-report-status.html); whether its results should, each says by its own status, and where
 * that was not changed with the report nobody knows.
 */
export function retractedIn(resources: readonly Located[], references: References): ReadonlySet<Resource> {
  const reports = resources.filter(({ resource }) => resource.resourceType === 'DiagnosticReport')
  const withdrawn = reports.filter(({ resource }) => resource['status'] === 'entered-in-error')
  if (withdrawn.length === 0) return new Set()
  const named = (those: readonly Located[]): Set<Resource> =>
    new Set(those.flatMap((report) => resultsOf(report, references)).map(({ resource }) => resource))
  const kept = named(reports.filter((report) => !withdrawn.includes(report)))
  return new Set([...named(withdrawn)].filter((result) => !kept.has(result)))
}

/** The results that a report names, and those that belong to one of them. */
function resultsOf(report: Located, references: References): readonly Located[] {
  const { data } = namingSchema.safeParse(report.resource)
  const results = (data?.result ?? []).flatMap(({ reference }) => references.find(reference, report) ?? [])
  const members = results.flatMap((result) => {
    const { data: panel } = memberSchema.safeParse(result.resource)
    return (panel?.hasMember ?? []).flatMap(({ reference }) => references.find(reference, result) ?? [])
  })
  return [...results, ...members]
}
