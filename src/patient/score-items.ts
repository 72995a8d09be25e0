import { nearest } from '../kernel/nearest.js'
import { normalised } from '../facts/name.js'
import type { Score, ScoreItem } from '../facts/term.js'
import type { JsonPath } from './json-path.js'
import { quoted } from './quote.js'
import type { Reading } from './reading.js'

type WrittenLevel = number | boolean | 'unknown'

/**
 * Reads the items of a score as levels. What is written as unknown is not in the result; an unknown item is warned of;
 * a level that the item does not have is an error.
 * @param path the score's entry
 * @returns item id → level
 */
export function readItems(
  written: Readonly<Record<string, WrittenLevel>>,
  score: Score,
  path: JsonPath,
  { remarks }: Reading,
): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  const seen = new Map<string, string>()
  for (const [name, value] of Object.entries(written)) {
    const itemPath = [...path, 'items', name]
    const item = findItem(name, score)
    if (item === undefined) {
      const meant = nearest(
        name,
        score.items.map(({ id }) => id),
      )
      const hint = meant === undefined ? '' : `; did you mean '${meant}'?`
      remarks.warn(itemPath, `${quoted(name)} is not a known item of ${score.label}${hint}`)
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
    else {
      const message = `${quoted(name)} has no level ${String(value)}`
      remarks.refuse(itemPath, message, `its levels are ${item.levels.join(', ')}; or write "unknown"`)
    }
  }
  return levels
}

function findItem(name: string, { items }: Score): ScoreItem | undefined {
  const key = normalised(name)
  return items.find(({ id, label }) => normalised(id) === key || normalised(label) === key)
}

/** True means the one level above none; of an item with several it does not say which. */
function levelOf(value: number | boolean, { levels }: ScoreItem): number | undefined {
  if (value === false) return 0
  if (value === true) return levels.length === 2 ? levels[1] : undefined
  return levels.includes(value) ? value : undefined
}
