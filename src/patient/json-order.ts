import type { JsonPath } from './json-path.js'

/** Where a value stands among the others of its text: its place among the members around it, outermost first. */
export type JsonRank = readonly number[]

/**
 * The rank of what stands at a path, or of the nearest thing around it that exists. Members are taken to stand in the
 * order in which the language goes through them.
 * @returns undefined where that is another one: the language puts keys that are whole numbers first
 */
export function rankOf(value: unknown, path: JsonPath): JsonRank | undefined {
  const rank: number[] = []
  let inner = value
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null) break
    if (Array.isArray(inner) !== (typeof step === 'number')) break
    const members = Object.entries(inner)
    if (typeof step === 'string' && /^\d/u.test(members[0]?.[0] ?? '')) return undefined
    const index = typeof step === 'number' ? step : members.findIndex(([key]) => key === step)
    const member = members[index]
    if (member === undefined) break
    rank.push(index)
    inner = member[1]
  }
  return rank
}

/** Below 0 where the first stands before the second; what is around something stands before it. */
export function compareRanks(a: JsonRank, b: JsonRank): number {
  for (const [index, place] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (place !== other) return place - other
  }
  return a.length - b.length
}
