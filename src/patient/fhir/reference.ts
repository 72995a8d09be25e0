import { conditionIn, identifierIn } from './conditional.js'
import { isJson, isResource, listOf, type Json, type Located, type Resource } from './resource.js'
import { subjectOf } from './subject.js'

const VERSION = /\/_history\/[^/]*$/u
const TYPED = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/?#]+)$/u

/** Finds what a reference of any form means: an address, `urn:uuid`, `Type/id`, `#contained`, or a bare id. */
export class References {
  private readonly byUrl = new Map<string, Located>()
  private readonly byTypeAndId = new Map<string, Located>()
  /** undefined where several resources have the id */
  private readonly byId = new Map<string, Located | undefined>()
  /** another address of the server, by which alone the file calls its patients: an export that was moved */
  private readonly otherBase: string | undefined

  private byIdentifier: ReadonlyMap<string, readonly Located[]> | undefined
  private readonly all: readonly Located[]

  constructor(resources: readonly Located[]) {
    this.all = resources
    for (const located of resources) {
      const { resource, url } = located
      if (url !== undefined) this.byUrl.set(withoutVersion(url), located)
      const { id } = resource
      if (typeof id !== 'string') continue
      const typed = `${resource.resourceType}/${id}`
      if (this.byTypeAndId.has(typed)) continue
      this.byTypeAndId.set(typed, located)
      this.byId.set(id, this.byId.has(id) ? undefined : located)
    }
    this.otherBase = this.onlyOtherBase(resources)
  }

  /** @param from the resource that refers; what is contained is looked for inside it */
  find(reference: string | undefined, from: Located): Located | undefined {
    if (reference === undefined) return undefined
    if (reference.startsWith('#')) return locatedIn(from, reference.slice(1))
    if (reference.includes('?')) return this.meeting(reference)
    const address = withoutVersion(reference)
    const { type, id } = named(address)
    const exact = this.byUrl.get(address) ?? this.nearby(address, from)
    if (exact !== undefined) return exact
    if (type === undefined) return this.byId.get(id)
    return this.isElsewhere(reference) ? undefined : this.byTypeAndId.get(`${type}/${id}`)
  }

  /** The only resource that has the identifier by which a reference looks for one (FHIR R4, http.html#transaction). */
  private meeting(reference: string): Located | undefined {
    const condition = conditionIn(reference)
    const wanted = identifierIn(condition)
    if (wanted === undefined) return undefined
    this.byIdentifier ??= identified(this.all)
    const meeting = (this.byIdentifier.get(keyOf(wanted)) ?? []).filter(
      ({ resource }) => resource.resourceType === condition.type,
    )
    return new Set(meeting).size === 1 ? meeting[0] : undefined
  }

  /** What a relative reference means at the server of the resource that refers (hl7.org/fhir/R4/bundle.html#references). */
  private nearby(address: string, { url }: Located): Located | undefined {
    const root = url === undefined || address.includes(':') ? undefined : ROOT.exec(url)?.[0]
    return root === undefined ? undefined : this.byUrl.get(root + address)
  }

  /** Whether a reference names the id of a resource that is in the file, on another server, where it is another one. */
  isElsewhere(reference: string): boolean {
    const address = withoutVersion(reference)
    const base = baseOf(address)
    if (base === undefined || base === this.otherBase || this.byUrl.has(address)) return false
    const { type, id } = named(address)
    const own = baseOf(this.byTypeAndId.get(`${String(type)}/${id}`)?.url ?? '')
    return own !== undefined && own !== base
  }

  /** The one server that the file names instead of its own, where no resource names its patient in another way. */
  private onlyOtherBase(resources: readonly Located[]): string | undefined {
    let only: string | undefined
    for (const { resource } of resources) {
      const reference = subjectOf(resource)?.['reference']
      if (typeof reference !== 'string' || reference.startsWith('#')) continue
      const address = withoutVersion(reference)
      const base = this.byUrl.has(address) ? undefined : baseOf(address)
      if (base === undefined || (only !== undefined && base !== only)) return undefined
      only = base
    }
    return only
  }
}

/** The resources by their business identifiers. */
function identified(resources: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const found = new Map<string, Located[]>()
  for (const located of resources) {
    for (const one of listOf(located.resource['identifier']).filter(isJson)) {
      const known = found.get(keyOf(one))
      if (known === undefined) found.set(keyOf(one), [located])
      else known.push(located)
    }
  }
  return found
}

function keyOf({ system, value }: Json): string {
  return JSON.stringify([system, value])
}

/** What a reference names in its text: an id, and a type where it has one; nothing where it stays within its resource. */
export function namedInReference(reference: string): Named | undefined {
  return reference.startsWith('#') ? undefined : named(withoutVersion(reference))
}

/** The type that a reference names in its text; undefined where it names none. */
export function typeInReference(reference: string): string | undefined {
  return namedInReference(reference)?.type
}

/** The address of a resource, of whichever version. */
export function withoutVersion(reference: string): string {
  return reference.includes('/_history/') ? reference.replace(VERSION, '') : reference
}

const BASE = /^https?:\/\/(.+)\/[A-Z][A-Za-z]+\/[^/?#]+$/iu

/** The server of an address; undefined for what is none, or is relative. */
function baseOf(address: string): string | undefined {
  return BASE.exec(address)?.[1]?.toLowerCase()
}

const ROOT = /^https?:\/\/.+\/(?=[A-Z][A-Za-z]+\/[^/?#]+$)/u

interface Named {
  readonly type: string | undefined
  readonly id: string
}

function named(address: string): Named {
  const typed = TYPED.exec(address)
  if (typed === null) return { type: undefined, id: address.replace(/^urn:(?:uuid|oid):/u, '') }
  return { type: String(typed[1]), id: String(typed[2]) }
}

function locatedIn(from: Located, id: string): Located | undefined {
  const resource = containedIn(from.resource, id)
  if (resource === undefined) return undefined
  const index = listOf(from.resource['contained']).indexOf(resource)
  return { resource, path: [...from.path, 'contained', index], url: undefined }
}

/** What stands within a resource, by its id. */
export function containedIn({ contained }: Resource, id: string): Resource | undefined {
  const found = listOf(contained).find((part) => isJson(part) && (part['id'] === id || part['id'] === `#${id}`))
  return isResource(found) ? found : undefined
}
