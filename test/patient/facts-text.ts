import type { Diagnostic } from '../../src/kernel/diagnostic.js'
import type { Facts } from '../../src/facts/facts.js'

/** All of what was read as a text, with the order of its keys, what is undefined, and which zero; terms by their ids. */
export function factsText(read: readonly Facts[] | readonly Diagnostic[]): string {
  return JSON.stringify(read, (_key, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return { entries: [...value] as unknown }
    if (value === undefined) return 'undefined'
    if (typeof value === 'number' && (Object.is(value, -0) || !Number.isFinite(value))) {
      return Object.is(value, -0) ? '-0' : String(value)
    }
    if (typeof value === 'object' && value !== null && 'id' in value && 'label' in value) {
      const { id, narrowedTo } = value as { readonly id: unknown; readonly narrowedTo?: unknown }
      return { term: id, narrowedTo }
    }
    return value
  })
}
