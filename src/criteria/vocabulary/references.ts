import type { Diagnostic } from '../../kernel/diagnostic.js'
import { nearest } from '../../kernel/nearest.js'
import { problemAt, type Placed } from './placed.js'
import type { Section } from './reader.js'
import type { WrittenEntry } from './sections.js'

const WORDS: Readonly<Record<Section, string>> = {
  'drug-classes': 'drug class',
  drugs: 'drug',
  conditions: 'condition',
  procedures: 'procedure',
  purposes: 'purpose',
  reactions: 'reaction',
  encounters: 'kind of encounter',
  'steroid-equivalences': 'steroid',
  analytes: 'analyte',
  panels: 'panel',
  'unit-aliases': 'unit',
  scores: 'score',
  classifications: 'classification',
}

/**
 * The ids that entries name and that no entry has.
 * @param all every entry as it is written: one with a fault of its own still answers to its id
 */
export function findDanglingReferences(placed: readonly Placed<unknown>[], all: readonly WrittenEntry[]): Diagnostic[] {
  const known = new Map<Section, Set<string>>()
  for (const { section, written } of all) {
    const id = idOf(written)
    const ids = known.get(section)
    if (id === undefined) continue
    if (ids === undefined) known.set(section, new Set([id]))
    else ids.add(id)
  }
  return placed.flatMap(({ entry, references }) =>
    references.flatMap(({ path, id, to }) => {
      if (to.some((section) => known.get(section)?.has(id) === true)) return []
      const kind = to.map((section) => WORDS[section]).join(' or ')
      const ids = to.flatMap((section) => [...(known.get(section) ?? [])])
      const meant = nearest(id, ids)
      const remedy =
        meant === undefined ? `add an entry with this id to ${to.join(' or ')}` : `did you mean '${meant}'?`
      return [problemAt(entry, path, `no ${kind} has the id '${id}'`, remedy)]
    }),
  )
}

function idOf(written: unknown): string | undefined {
  if (typeof written !== 'object' || written === null || !('id' in written)) return undefined
  return typeof written.id === 'string' ? written.id : undefined
}
