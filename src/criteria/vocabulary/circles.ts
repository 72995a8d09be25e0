import type { Diagnostic } from '../../kernel/diagnostic.js'
import type { Term } from '../../facts/term.js'
import { problemAt, type Placed } from './placed.js'

/** The circles of a hierarchy, each once: terms that are, by way of others, kinds of themselves. */
export function findCircles<T extends Term>(entries: readonly Placed<T>[]): Diagnostic[] {
  const parents = new Map(entries.map(({ value }) => [value.id, value.parents]))
  const reported = new Set<string>()
  return entries.flatMap(({ value, entry }) => {
    const circle = reported.has(value.id) ? undefined : wayBack(value.id, parents)
    if (circle === undefined) return []
    for (const id of circle) reported.add(id)
    const message = `'${value.id}' is a kind of itself: ${circle.join(' → ')}`
    return [problemAt(entry, ['id'], message, 'take one of them out of the parents of the other')]
  })
}

/** From a term by its parents back to it; undefined when no way leads back. */
function wayBack(start: string, parents: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>()
  const search = (id: string): string[] | undefined => {
    for (const parent of parents.get(id) ?? []) {
      if (parent === start) return [id, start]
      if (seen.has(parent)) continue
      seen.add(parent)
      const rest = search(parent)
      if (rest !== undefined) return [id, ...rest]
    }
    return undefined
  }
  return search(start)
}
