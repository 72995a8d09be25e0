import type { Diagnostic } from '../../kernel/diagnostic.js'
import { valueAt } from '../value-at.js'
import { problemAt } from './placed.js'
import type { WrittenEntry } from './sections.js'

/** So many entries may be second ones by mistake: each is told by itself. */
const MOST_MISTAKES = 9

/** The entries of one file that another one before it has. */
interface Repeats {
  readonly entry: WrittenEntry
  /** the file that has the first of them */
  readonly original: string
  count: number
}

/**
 * Files that are copies of others: somebody copied the vocabulary of the package beside the trials, though it is read in
 * any case. One problem for all of them, instead of one for each entry.
 */
export function findCopies(entries: readonly WrittenEntry[]): Diagnostic[] {
  const first = new Map<string, string>()
  const repeats = new Map<string, Repeats>()
  for (const entry of entries) {
    const { file } = entry.source
    const id = valueAt(entry.written, ['id'])
    if (typeof id !== 'string') continue
    const key = `${entry.section} ${id}`
    const original = first.get(key)
    if (original === undefined) first.set(key, file)
    else if (original !== file) {
      const found = repeats.get(file) ?? { entry, original, count: 0 }
      found.count += 1
      repeats.set(file, found)
    }
  }
  const copies = [...repeats.values()].filter(({ count }) => count > MOST_MISTAKES)
  const [copy] = copies
  if (copy === undefined) return []
  const more = copies.length === 1 ? '' : `, one of ${copies.length}`
  const message = `${copy.count} entries of this file are in ${copy.original} already: it is a copy${more}`
  const remedy =
    'keep only what is new: the vocabulary of the package is always read, and one beside the trials adds to it'
  return [problemAt(copy.entry, ['id'], message, remedy)]
}
