import type { JsonPath } from '../json-path.js'
import { keyOf, outdatedIn } from './history.js'
import { isModified } from './modifier.js'
import { isJson, isResource, listOf, type Json, type Located } from './resource.js'

/** The resources of a file, whatever they came in. */
export interface Collection {
  readonly resources: readonly Located[]
  readonly bundles: readonly Located[]
  /** entries that give no resource, and why */
  readonly leftOut: readonly { readonly path: JsonPath; readonly why: string }[]
  /** of which nobody knows whether they are true, as their entries say, and why */
  readonly doubtful: ReadonlyMap<Located, string>
}

/** A value of a file, and where it stands in it. */
export interface Part {
  readonly value: unknown
  readonly path: JsonPath
}

/** Gathers the resources of bundles of any type, of bundles within them, of lists, and those that stand alone. */
export function collect(parts: readonly Part[]): Collection {
  const found: Found = { resources: [], bundles: [], leftOut: [], doubtful: new Map() }
  for (const { value, path } of parts) {
    if (Array.isArray(value)) value.forEach((item, index) => gather({ value: item, path: [...path, index] }, found))
    else gather({ value, path }, found)
  }
  return found
}

interface Found {
  readonly resources: Located[]
  readonly bundles: Located[]
  readonly leftOut: { readonly path: JsonPath; readonly why: string }[]
  readonly doubtful: Map<Located, string>
}

/** A value, what its entry calls it, and why it is doubtful, as its entry says. */
interface Entered extends Part {
  readonly url?: string | undefined
  readonly doubt?: string | undefined
}

function gather({ value, path, url, doubt }: Entered, found: Found): void {
  if (!isResource(value)) {
    found.leftOut.push({ path, why: 'holds no resource' })
    return
  }
  if (value.resourceType !== 'Bundle') {
    const located = { resource: value, path, url }
    found.resources.push(located)
    if (doubt !== undefined) found.doubtful.set(located, doubt)
    return
  }
  found.bundles.push({ resource: value, path, url })
  const entries = listOf(value['entry'])
  const outdated = value['type'] === 'history' ? outdatedIn(entries) : undefined
  const deleted = new Set(entries.filter(isJson).filter(isDeleted).map(keyOf))
  entries.forEach((entry, index) => {
    const at = [...path, 'entry', index]
    const written = isJson(entry) ? entry : {}
    if (isDeleted(written) || outdated?.has(index) === true) {
      found.leftOut.push({ path: at, why: 'is of an earlier version, or deleted' })
      return
    }
    const url = textOf(written['fullUrl'])
    const part = { value: written['resource'], path: [...at, 'resource'], url }
    gather({ ...part, doubt: doubt ?? doubtOf(written, deleted) }, found)
  })
}

/**
 * Why nobody knows whether what an entry holds is true: of what a bundle both writes and deletes a batch has no order, and a
 * transaction must fail (FHIR R4, http.html#transaction).
 */
function doubtOf(entry: Json, deleted: ReadonlySet<string | undefined>): string | undefined {
  const key = keyOf(entry)
  if (key !== undefined && deleted.has(key)) return 'is both written and deleted by its bundle'
  return isModified(entry) ? 'stands in an entry with a modifier, which is not understood' : undefined
}

/** What was deleted is no more. */
function isDeleted({ request }: Json): boolean {
  return isJson(request) && request['method'] === 'DELETE'
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
