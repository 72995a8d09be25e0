import type { Draft } from './draft.js'
import { readers } from './readers.js'
import { isResource, listOf, type Located, type Resource } from './resource.js'

/** Whether something stands within a resource that would be read by itself. */
export function holdsReadable({ contained }: Resource): boolean {
  return listOf(contained).some((part) => isResource(part) && readers.has(part.resourceType))
}

/**
 * Leaves out what stands within another resource and would be read by itself: what it says stays open. Only the results that
 * a report contains are read there.
 */
export function leaveOutContained({ resource, path }: Located, draft: Draft): void {
  if (resource['contained'] === undefined) return
  for (const [index, part] of listOf(resource['contained']).entries()) {
    if (!isResource(part) || !readers.has(part.resourceType)) continue
    if (resource.resourceType === 'DiagnosticReport' && part.resourceType === 'Observation') continue
    const why = `stands within another resource, ${resource.resourceType}, where it is not read by itself`
    draft.leaveUnread({ resource: part, path: [...path, 'contained', index] }, why)
  }
}
