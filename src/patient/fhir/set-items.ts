import { normalised } from '../../facts/lexicon/name.js'
import type { Item } from '../../facts/term.js'
import { quoted } from '../../kernel/quote.js'
import type { JsonPath } from '../json/json-path.js'
import type { Draft } from './draft.js'

type Level = number | string | boolean

/** What a score or a set of criteria has of items; points of a level are told of scores. */
interface OfItems {
  readonly items: readonly (Item & { readonly weight?: number })[]
}

/**
 * The items of a score or a set of criteria, by their names. A level that an item does not have is open, unless it is the points
 * that its only level is worth; and so is an item that is told twice, and not as the same.
 * @param given what the components say, each with its name
 */
export function itemsOf(
  given: readonly (readonly [string, Level])[],
  of: OfItems | undefined,
  path: JsonPath,
  draft: Draft,
): Readonly<Record<string, Level>> {
  const told = new Map<string, { readonly name: string; readonly level: Level }>()
  for (const [name, written] of given) {
    const item = of?.items.find((one) => isCalled(one, name))
    const level = item === undefined ? written : levelOf(written, item)
    if (level === undefined) draft.warn(path, `${quoted(name)} has no level ${String(written)}; it is left open`)
    const key = item?.id ?? name
    const earlier = told.get(key)
    const isContrary = earlier !== undefined && earlier.level !== level
    if (isContrary) draft.warn(path, `${quoted(name)} is told twice, and not as the same; it is left open`)
    told.set(key, { name: earlier?.name ?? name, level: isContrary ? 'unknown' : (level ?? 'unknown') })
  }
  return Object.fromEntries([...told.values()].map(({ name, level }) => [name, level]))
}

function isCalled({ id, label, names = [] }: Item, name: string): boolean {
  return [id, label, ...names].some((known) => normalised(known) === normalised(name))
}

function levelOf(written: Level, { levels, weight }: Item & { readonly weight?: number }): Level | undefined {
  const isOnly = levels.length === 2
  if (written === true || written === 'present') return isOnly ? written : undefined
  if (typeof written !== 'number' || levels.includes(written)) return written
  return isOnly && written === weight ? levels[1] : undefined
}
