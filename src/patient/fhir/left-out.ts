import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { LeftOut } from './draft.js'
import { readers } from './readers.js'

/** Up to so many are told of one by one. */
const FEW = 3

const OPEN = 'whether what it says is of this patient is left open'

/** What the report says of resources that were not used: a few of a kind each by itself, many in one line. */
export function leftOutNotes(leftOut: readonly LeftOut[]): { readonly path: JsonPath; readonly message: string }[] {
  const groups = new Map<string, { readonly first: LeftOut; readonly all: LeftOut[] }>()
  for (const one of leftOut) {
    const key = `${readers.has(one.type) ? one.type : ''} ${one.why} ${String(one.isOpen)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: one, all: [one] })
    else group.all.push(one)
  }
  return [...groups.values()].flatMap(({ first, all }) => {
    if (!readers.has(first.type)) return [{ path: [], message: unreadInWords(all, first.why) }]
    if (all.length > FEW) return [{ path: first.path, message: manyInWords(all, first) }]
    return all.map(({ type, name, why, path, isOpen }) => {
      const what = name === undefined ? type : `${type} ${quoted(name)}`
      return { path, message: `${what} ${why}; ${isOpen === true ? OPEN : 'it was left out'}` }
    })
  })
}

function manyInWords(group: readonly LeftOut[], { type, why, isOpen }: LeftOut): string {
  const names = [...new Set(group.flatMap(({ name }) => name ?? []))]
  const told = names.slice(0, FEW).map(quoted).join(', ')
  const more = names.length > FEW ? ' …' : ''
  return `${group.length} times ${type} ${why}: ${isOpen === true ? OPEN : 'left out'}${told === '' ? '' : ` (${told}${more})`}`
}

/** `not read, for each tells nothing of the health of a patient: Claim 12, Coverage 1`. */
function unreadInWords(group: readonly LeftOut[], why: string): string {
  const counts = new Map<string, number>()
  for (const { type } of group) counts.set(type, (counts.get(type) ?? 0) + 1)
  const told = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${type} ${count}`)
  return `not read, for each ${why}: ${told.join(', ')}`
}
