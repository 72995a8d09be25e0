import { quoted } from '../../kernel/quote.js'
import { conditionIn, mayMeet, type Condition } from './conditional.js'
import { keyOf } from './history.js'
import { isJson, type Json, type Resource } from './resource.js'

/** What an entry of a bundle deletes. */
export interface Deletion extends Condition {
  /** the address of one resource, `Condition/1`; undefined where whatever meets a condition is deleted */
  readonly key: string | undefined
  /** `Observation?identifier=7`: as it is written */
  readonly condition: string
}

/** What an entry deletes; undefined for one that deletes nothing. */
export function deletionIn(entry: Json): Deletion | undefined {
  const { request } = entry
  if (!isJson(request) || request['method'] !== 'DELETE') return undefined
  const url = typeof request['url'] === 'string' ? request['url'] : ''
  const key = keyOf(entry)
  return { key, condition: url, ...conditionIn(url) }
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
