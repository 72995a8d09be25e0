import { pointer, type JsonPath } from '../json/json-path.js'
import { deletionIn, deletionInWords, Deletions } from './deletion.js'
import { outdatedIn } from './history.js'
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
  const found: Found = { resources: [], bundles: [], leftOut: [], doubtful: new Map(), deletions: new Deletions() }
  for (const { value, path } of parts) {
    if (Array.isArray(value)) value.forEach((item, index) => gather({ value: item, path: [...path, index] }, found))
    else gather({ value, path }, found)
  }
  doubtDeleted(found)
  return found
}

interface Found {
  readonly resources: Located[]
  readonly bundles: Located[]
  readonly leftOut: { readonly path: JsonPath; readonly why: string }[]
  readonly doubtful: Map<Located, string>
  readonly deletions: Deletions
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
  const { type } = value
  const entries = listOf(value['entry'])
  const outdated = type === 'history' ? outdatedIn(entries) : undefined
  const own = new Deletions()
  for (const deletion of entries.filter(isJson).flatMap((entry) => deletionIn(entry) ?? [])) {
    for (const deletions of [found.deletions, ...(type === 'history' ? [] : [own])])
      deletions.add(deletion, pointer(path))
  }
  entries.forEach((entry, index) => {
    const at = [...path, 'entry', index]
    const written = isJson(entry) ? entry : {}
    const deletion = deletionIn(written)
    if (deletion !== undefined || outdated?.has(index) === true) {
      found.leftOut.push({ path: at, why: deletion === undefined ? EARLIER : deletionInWords(deletion) })
      return
    }
    const url = textOf(written['fullUrl'])
    const part = { value: written['resource'], path: [...at, 'resource'], url }
    gather({ ...part, doubt: doubt ?? doubtOf(written, own, type) }, found)
  })
}

const EARLIER = 'is of an earlier version, or deleted'

/** A transaction deletes first, and what it makes is new (FHIR R4, http.html#trules). */
function isMadeAfter(type: unknown, { request }: Json): boolean {
  return type === 'transaction' && isJson(request) && request['method'] === 'POST'
}

/**
 * Why nobody knows whether what an entry holds is true: of what a bundle both writes and deletes a batch has no order, and a
 * transaction must fail (FHIR R4, http.html#transaction).
 */
function doubtOf(entry: Json, deletions: Deletions, type: unknown): string | undefined {
  const { resource } = entry
  if (isResource(resource) && deletions.isDeleted(resource)) return 'is both written and deleted by its bundle'
  if (isResource(resource) && !isMadeAfter(type, entry) && deletions.mayBeDeleted(resource))
    return 'may be deleted by its bundle, which deletes by a condition'
  return isModified(entry) ? 'stands in an entry with a modifier, which is not understood' : undefined
}

/** Of what one bundle deletes, and the file has elsewhere, nobody knows which of the two is later. */
function doubtDeleted({ resources, doubtful, deletions }: Found): void {
  if (deletions.isEmpty) return
  for (const located of resources) {
    if (doubtful.has(located)) continue
    const { resource, path } = located
    // the bundle that it is an entry of
    const bundle = pointer(path.slice(0, -3))
    const isIn = path.length >= 3 ? bundle : undefined
    if (deletions.isDeleted(resource, isIn)) doubtful.set(located, 'is deleted by another bundle of the file')
    else if (deletions.mayBeDeleted(resource, isIn))
      doubtful.set(located, 'may be deleted by another bundle of the file, which deletes by a condition')
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
