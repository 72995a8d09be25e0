import { isJson, isResource, listOf, type Located } from './resource.js'

const VERSION = /\/_history\/[^/]*$/u
const TYPED = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/?#]+)$/u

/** Finds what a reference of any form means: an address, `urn:uuid`, `Type/id`, `#contained`, or a bare id. */
export class References {
  private readonly byUrl = new Map<string, Located>()
  private readonly byTypeAndId = new Map<string, Located>()
  /** undefined where several resources have the id */
  private readonly byId = new Map<string, Located | undefined>()

  constructor(resources: readonly Located[]) {
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
  }

  /** @param from the resource that refers; what is contained is looked for inside it */
  find(reference: string | undefined, from: Located): Located | undefined {
    if (reference === undefined) return undefined
    if (reference.startsWith('#')) return containedIn(from, reference.slice(1))
    const address = withoutVersion(reference)
    const exact = this.byUrl.get(address)
    if (exact !== undefined) return exact
    const { type, id } = named(address)
    return type === undefined ? this.byId.get(id) : this.byTypeAndId.get(`${type}/${id}`)
  }
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

interface Named {
  readonly type: string | undefined
  readonly id: string
}

function named(address: string): Named {
  const typed = TYPED.exec(address)
  if (typed === null) return { type: undefined, id: address.replace(/^urn:(?:uuid|oid):/u, '') }
  return { type: String(typed[1]), id: String(typed[2]) }
}

function containedIn(from: Located, id: string): Located | undefined {
  const parts = listOf(from.resource['contained'])
  const index = parts.findIndex((part) => isJson(part) && (part['id'] === id || part['id'] === `#${id}`))
  const resource = parts[index]
  return isResource(resource) ? { resource, path: [...from.path, 'contained', index], url: undefined } : undefined
}
