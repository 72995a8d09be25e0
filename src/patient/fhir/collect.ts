import type { JsonPath } from '../json-path.js'
import { isJson, isResource, listOf, type Located, type Resource } from './resource.js'

/** The resources of a file, whatever they came in. */
export interface Collection {
  readonly resources: readonly Located[]
  readonly bundles: readonly Located[]
  /** entries that give no resource, and why */
  readonly leftOut: readonly { readonly path: JsonPath; readonly why: string }[]
}

/** A value of a file, and where it stands in it. */
export interface Part {
  readonly value: unknown
  readonly path: JsonPath
}

/** Gathers the resources of bundles of any type, of bundles within them, of lists, and those that stand alone. */
export function collect(parts: readonly Part[]): Collection {
  const found: Found = { resources: [], bundles: [], leftOut: [] }
  for (const { value, path } of parts) {
    if (Array.isArray(value)) value.forEach((item, index) => gather(item, [...path, index], undefined, found))
    else gather(value, path, undefined, found)
  }
  return found
}

interface Found {
  readonly resources: Located[]
  readonly bundles: Located[]
  readonly leftOut: { readonly path: JsonPath; readonly why: string }[]
}

function gather(value: unknown, path: JsonPath, url: string | undefined, found: Found): void {
  if (!isResource(value)) {
    found.leftOut.push({ path, why: 'holds no resource' })
    return
  }
  if (value.resourceType !== 'Bundle') {
    found.resources.push({ resource: value, path, url })
    return
  }
  found.bundles.push({ resource: value, path, url })
  const seen = new Set<string>()
  listOf(value['entry']).forEach((entry, index) => {
    const at = [...path, 'entry', index]
    const written = isJson(entry) ? entry : {}
    const why = isOutdated(value, written, seen) ? 'is of an earlier version, or deleted' : undefined
    if (why !== undefined) found.leftOut.push({ path: at, why })
    else gather(written['resource'], [...at, 'resource'], textOf(written['fullUrl']), found)
  })
}

/** A history has the newest version first (FHIR R4, http.html#history); what was deleted is no more. */
function isOutdated(bundle: Resource, entry: Readonly<Record<string, unknown>>, seen: Set<string>): boolean {
  const { resource, request } = entry
  if (isJson(request) && request['method'] === 'DELETE') return true
  if (bundle['type'] !== 'history' || !isResource(resource)) return false
  const key = `${resource.resourceType}/${textOf(resource['id']) ?? ''}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
