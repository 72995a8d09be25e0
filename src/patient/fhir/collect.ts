import type { JsonPath } from '../json-path.js'
import { outdatedIn } from './history.js'
import { isJson, isResource, listOf, type Json, type Located } from './resource.js'

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
  const entries = listOf(value['entry'])
  const outdated = value['type'] === 'history' ? outdatedIn(entries) : undefined
  entries.forEach((entry, index) => {
    const at = [...path, 'entry', index]
    const written = isJson(entry) ? entry : {}
    if (isDeleted(written) || outdated?.has(index) === true) {
      found.leftOut.push({ path: at, why: 'is of an earlier version, or deleted' })
    } else gather(written['resource'], [...at, 'resource'], textOf(written['fullUrl']), found)
  })
}

/** What was deleted is no more. */
function isDeleted({ request }: Json): boolean {
  return isJson(request) && request['method'] === 'DELETE'
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
