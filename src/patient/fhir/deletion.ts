import { quoted } from '../quote.js'
import { keyOf } from './history.js'
import { isJson, listOf, type Json, type Resource } from './resource.js'

/** What an entry of a bundle deletes. */
export interface Deletion {
  /** the address of one resource, `Condition/1`; undefined where whatever meets a condition is deleted */
  readonly key: string | undefined
  /** `Observation?identifier=7`: as it is written */
  readonly condition: string
  /** undefined where it is of any type */
  readonly type: string | undefined
  readonly parameters: readonly Parameter[]
}

interface Parameter {
  readonly name: string
  readonly value: string
}

/** What an entry deletes; undefined for one that deletes nothing. */
export function deletionIn(entry: Json): Deletion | undefined {
  const { request } = entry
  if (!isJson(request) || request['method'] !== 'DELETE') return undefined
  const url = typeof request['url'] === 'string' ? request['url'] : ''
  const key = keyOf(entry)
  const mark = url.includes('?') ? url.indexOf('?') : url.length
  const type = TYPE.exec(url.slice(0, mark))?.[0]
  const parts = url.slice(mark + 1).split('&')
  const parameters = parts.filter((part) => part !== '').map(parameterIn)
  return { key, condition: url, type, parameters }
}

/** Behind the address of a server; no type of resource has a name of more than 64 letters. */
const TYPE = /(?<=^|\/)[A-Z][A-Za-z]{1,63}$/u

function parameterIn(part: string): Parameter {
  const equals = part.includes('=') ? part.indexOf('=') : part.length
  return { name: part.slice(0, equals), value: decoded(part.slice(equals + 1)) }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}

/** What is said of an entry that deletes. */
export function deletionInWords({ key, condition }: Deletion): string {
  return key === undefined
    ? `deletes by a condition, ${quoted(condition)}: what may meet it is left open`
    : 'is of an earlier version, or deleted'
}

/** So many conditions of a type are looked at one by one: of more, each resource of the type may meet one. */
const MANY = 100

/** What the bundles of a file delete, each by its name. */
export class Deletions {
  private readonly keys = new Map<string, Set<string>>()
  private readonly conditions = new Map<string | undefined, { readonly deletion: Deletion; readonly by: string }[]>()

  /** Whether nothing is deleted. */
  get isEmpty(): boolean {
    return this.keys.size + this.conditions.size === 0
  }

  add(deletion: Deletion, by: string): void {
    const { key, type } = deletion
    if (key === undefined) {
      const known = this.conditions.get(type) ?? []
      this.conditions.set(type, [...known.slice(0, MANY), { deletion, by }])
    } else {
      const known = this.keys.get(key)
      if (known === undefined) this.keys.set(key, new Set([by]))
      else known.add(by)
    }
  }

  /** Whether a resource is deleted by its address. @param but by another bundle than this one */
  isDeleted(resource: Resource, but?: string): boolean {
    const by = this.keys.get(keyOf({ resource }) ?? '')
    return by !== undefined && (by.size > 1 || but === undefined || !by.has(but))
  }

  /** Whether it may meet a condition of what is deleted: what one asks for beside identifiers is not looked up. */
  mayBeDeleted(resource: Resource, but?: string): boolean {
    return [resource.resourceType, undefined].some((type) => {
      const all = this.conditions.get(type) ?? []
      if (all.length > MANY) return true
      return all.some(
        ({ deletion: { parameters }, by }) => by !== but && parameters.every((one) => mayMeet(resource, one)),
      )
    })
  }
}

function mayMeet({ id, identifier }: Resource, { name, value }: Parameter): boolean {
  const wanted = value.split(',')
  if (name === '_id') return typeof id !== 'string' || wanted.includes(id)
  if (name !== 'identifier') return true
  return listOf(identifier).some((own) => !isJson(own) || wanted.some((one) => isToken(one, own)))
}

/** `system|value`, `|value`, `system|` or a value alone (FHIR R4, search.html#token). */
function isToken(written: string, { system, value }: Json): boolean {
  const bar = written.indexOf('|')
  if (bar === -1) return written === value
  const [wantedSystem, wantedValue] = [written.slice(0, bar), written.slice(bar + 1)]
  const isOfSystem = wantedSystem === '' ? system === undefined : wantedSystem === system
  return isOfSystem && (wantedValue === '' || wantedValue === value)
}
