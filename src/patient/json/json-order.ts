import { rememberedOf } from '../../kernel/remembered.js'
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
    const member = typeof step === 'number' ? inList(inner, step) : inObject(inner, step)
    if (member === REORDERED) return undefined
    if (member === undefined) break
    rank.push(member.index)
    inner = member.value
  }
  return rank
}

interface Member {
  readonly index: number
  readonly value: unknown
}

const REORDERED = Symbol('the language goes through it in another order')

/** Each entry of a list of thousands may be warned of: nothing goes through them for one. */
function inList(list: object, index: number): Member | undefined {
  return Array.isArray(list) && index < list.length ? { index, value: list[index] } : undefined
}

function inObject(object: object, key: string): Member | typeof REORDERED | undefined {
  if (Array.isArray(object)) return undefined
  const { members, isReordered } = membersOf(object)
  return isReordered ? REORDERED : members.get(key)
}

/** Remembered, because so may each member of an object. */
const membersOf = rememberedOf((object: object) => {
  const entries = Object.entries(object)
  const members = entries.map(([key, value], index): [string, Member] => [key, { index, value }])
  return { members: new Map(members), isReordered: /^\d/u.test(entries[0]?.[0] ?? '') }
})

/** Below 0 where the first stands before the second; what is around something stands before it. */
export function compareRanks(a: JsonRank, b: JsonRank): number {
  for (const [index, place] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (place !== other) return place - other
  }
  return a.length - b.length
}
