import * as z from 'zod'
import { nearest } from '../../kernel/nearest.js'
import { normalised } from '../../facts/lexicon/name.js'
import type { Item } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { Reading } from '../reading/reading.js'
import { idSchema } from '../written/written-text.js'

const PRESENT = ['present', 'positive'] as const
const ABSENT = ['absent', 'negative'] as const

const levelSchema = z
  .union([z.number(), z.boolean(), z.enum([...PRESENT, ...ABSENT, 'unknown'])])
  .describe('a level, or true, false, "present", "absent", "positive", "negative" or "unknown"')

/** The keys by which an entry gives the items of a score or of a set of criteria. */
export const itemsShape = {
  items: z
    .record(idSchema, levelSchema)
    .optional()
    .describe('item → its level, true, false or "unknown", such as { "articular": 2 }'),
  others: z
    .literal('absent')
    .optional()
    .describe('"absent" where every item that is not named was looked for and is not there'),
}

type WrittenLevel = z.output<typeof levelSchema>

interface WrittenItems {
  readonly items?: Readonly<Record<string, WrittenLevel>> | undefined
  readonly others?: 'absent' | undefined
}

/** What has items: a score, a set of criteria. */
interface OfItems {
  readonly label: string
  readonly items: readonly Item[]
}

/** Items as they are recorded. */
interface RecordedItems {
  /** item id → level */
  readonly levels: ReadonlyMap<string, number>
  /** ids of the items that are absent without being named */
  readonly others: ReadonlySet<string>
}

/**
 * Reads items as levels. What is written as unknown is not in the result; an item that is not known is warned of; a
 * level that the item does not have is an error. Where a name that is not known says that something is there, that could
 * be any of the others, so they are not absent.
 * @param path the entry
 */
export function readItems(
  { items: written, others }: WrittenItems,
  of: OfItems,
  path: JsonPath,
  { remarks }: Reading,
): RecordedItems {
  if (others !== undefined && written === undefined) {
    remarks.refuse([...path, 'others'], "'others' stands without 'items'", 'give the items that are present, even { }')
  }
  const levels = new Map<string, number>()
  const seen = new Map<string, string>()
  let areOthersAbsent = others === 'absent'
  for (const [name, value] of Object.entries(written ?? {})) {
    const itemPath = [...path, 'items', name]
    const item = findItem(name, of)
    if (item === undefined) {
      remarks.warn(itemPath, unknownItem(name, of))
      if (plainLevel(value) !== 0) areOthersAbsent = false
      continue
    }
    const earlier = seen.get(item.id)
    if (earlier !== undefined) {
      remarks.refuse(itemPath, `${quoted(name)} and ${quoted(earlier)} are the same item`, 'keep one of the two')
    }
    seen.set(item.id, name)
    if (value === 'unknown') continue
    const level = levelOf(value, item)
    if (level !== undefined) levels.set(item.id, level)
    else remarks.refuse(itemPath, `${quoted(name)} has no level ${String(value)}`, possibleLevels(item))
  }
  const unnamed = of.items.map(({ id }) => id).filter((id) => !seen.has(id))
  return { levels, others: new Set(areOthersAbsent ? unnamed : []) }
}

function findItem(name: string, { items }: OfItems): Item | undefined {
  const key = normalised(name)
  return items.find((item) => namesOf(item).some((known) => normalised(known) === key))
}

function namesOf({ id, label, names = [] }: Item): readonly string[] {
  return [id, label, ...names]
}

function unknownItem(name: string, { label, items }: OfItems): string {
  const meant = nearest(name, items.flatMap(namesOf))
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`
  return `${quoted(name)} is not a known item of ${label}${hint}`
}

/** True means the one level above none; of an item with several it does not say which. */
function levelOf(value: WrittenLevel, { levels }: Item): number | undefined {
  const level = plainLevel(value)
  if (level === true) return levels.length === 2 ? levels[1] : undefined
  return levels.find((one) => one === level)
}

/** A word as the yes or no that it stands for: no is level 0. */
function plainLevel(value: WrittenLevel): number | true | undefined {
  if (typeof value === 'number') return value
  if (value === 'unknown') return undefined
  return value === true || PRESENT.some((word) => word === value) ? true : 0
}

function possibleLevels({ levels }: Item): string {
  if (levels.length === 2) return 'write true or false, or "unknown"'
  return `its levels are ${levels.join(', ')}; or write "unknown"`
}
