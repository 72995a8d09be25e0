import { isJson, isResource, type Json, type Resource } from './resource.js'
import { isNewer } from './resource-version.js'

/**
 * Which entries of a history hold an earlier version, or one of what was deleted since, by their places. A history has the
 * newest first (FHIR R4, http.html#history); where the versions say that it is the other way round, it is read backwards.
 */
export function outdatedIn(entries: readonly unknown[]): ReadonlySet<number> {
  const places = entries.map((_entry, index) => index)
  if (isOldestFirst(entries)) places.reverse()
  const seen = new Set<string>()
  const outdated = new Set<number>()
  for (const place of places) {
    const entry = entries[place]
    const key = isJson(entry) ? keyOf(entry) : undefined
    if (key === undefined) continue
    if (seen.has(key)) outdated.add(place)
    seen.add(key)
  }
  return outdated
}

/** No type of resource has a name of more than 64 letters: without an end, an address of letters would take the square of its length. */
const TYPE_AND_ID = /[A-Z][A-Za-z]{1,63}\/[^/?#]+(?=$|\/_history\/)/u

/** What an entry is a version of: of a deletion, which holds no resource, its request says so. */
export function keyOf({ resource, request }: Json): string | undefined {
  if (isResource(resource)) {
    const id = textOf(resource['id'])
    return id === '' ? undefined : `${resource.resourceType}/${id}`
  }
  const url = isJson(request) ? textOf(request['url']) : ''
  return TYPE_AND_ID.exec(url)?.[0]
}

function isOldestFirst(entries: readonly unknown[]): boolean {
  const first = new Map<string, Resource>()
  for (const entry of entries) {
    if (!isJson(entry)) continue
    const key = keyOf(entry)
    if (key === undefined) continue
    const version = versionIn(entry)
    const earlier = first.get(key)
    const isLater = earlier === undefined ? undefined : isNewer(version, earlier)
    if (isLater !== undefined) return isLater
    if (earlier === undefined) first.set(key, version)
  }
  return false
}

/** Quotes, and a mark that it is a weak one (FHIR R4, http.html#versioning). */
const NUMBERED_TAG = /^(?:W\/)?"(\d{1,15})"$/u
const NUMBERED_ADDRESS = /\/_history\/(\d{1,15})$/u

/** The version that an entry holds, or deletes: by the resource, else by what the server says beside it. */
function versionIn({ resource, request, response }: Json): Resource {
  const meta = isResource(resource) && isJson(resource['meta']) ? resource['meta'] : {}
  const { etag, lastModified } = isJson(response) ? response : {}
  const url = isJson(request) ? textOf(request['url']) : ''
  const number = NUMBERED_TAG.exec(textOf(etag))?.[1] ?? NUMBERED_ADDRESS.exec(url)?.[1]
  return { resourceType: '', meta: { versionId: number, lastUpdated: lastModified, ...meta } }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
