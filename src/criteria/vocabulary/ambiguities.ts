import type { Diagnostic } from '../../kernel/diagnostic.js'
import { normalised } from '../../facts/lexicon/name.js'
import type { Code, Term } from '../../facts/term.js'
import { placeWords, problemAt, type Placed } from './placed.js'

/** What of one lexicon means two things: an id, a name or a code that two entries have. */
export function findAmbiguities<T extends Term>(entries: readonly Placed<T>[]): Diagnostic[] {
  const repeated = findRepeatedIds(entries)
  return repeated.length > 0 ? repeated : [...findAmbiguousNames(entries), ...findAmbiguousCodes(entries)]
}

function findRepeatedIds<T extends Term>(entries: readonly Placed<T>[]): Diagnostic[] {
  const first = new Map<string, Placed<T>>()
  return entries.flatMap((placed) => {
    const { id } = placed.value
    const earlier = first.get(id)
    if (earlier !== undefined) {
      const remedy = `give it another id; the first one is at ${placeWords(earlier.entry, ['id'])}`
      return [problemAt(placed.entry, ['id'], `a second entry has the id '${id}'`, remedy)]
    }
    first.set(id, placed)
    return []
  })
}

interface Use<T> {
  readonly placed: Placed<T>
  readonly within: readonly PropertyKey[]
}

function findAmbiguousNames<T extends Term>(entries: readonly Placed<T>[]): Diagnostic[] {
  const first = new Map<string, Use<T>>()
  return entries.flatMap((placed) =>
    namesOf(placed.value).flatMap(({ name, within }) => {
      const key = normalised(name)
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, { placed, within })
      if (earlier === undefined || earlier.placed === placed) return []
      const message = `'${name}' means two things: '${earlier.placed.value.id}' and '${placed.value.id}'`
      const remedy = `leave it out of one of them; the first one is at ${placeWords(earlier.placed.entry, earlier.within)}`
      return [problemAt(placed.entry, within, message, remedy)]
    }),
  )
}

/** Each name once: a label that only spells out the id is no second name. */
function namesOf({ id, label, names, narrower = [] }: Term): { name: string; within: PropertyKey[] }[] {
  const all = [
    { name: id, within: ['id'] },
    { name: label, within: ['label'] },
    ...names.map((name, index) => ({ name, within: ['names', index] })),
    ...narrower.map((name, index) => ({ name, within: ['narrower', index] })),
  ]
  return [...new Map(all.toReversed().map((one) => [normalised(one.name), one])).values()].toReversed()
}

/** A kind may have the code of what it is a kind of; two that are not related may not. */
function findAmbiguousCodes<T extends Term>(entries: readonly Placed<T>[]): Diagnostic[] {
  const parents = new Map(entries.map(({ value }) => [value.id, value.parents]))
  const first = new Map<string, Placed<T>>()
  return entries.flatMap((placed) =>
    placed.value.codes.flatMap((code) => {
      const key = codeWords(code)
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, placed)
      if (earlier === undefined || areRelated(earlier.value.id, placed.value.id, parents)) return []
      const message = `the code ${key} means two things: '${earlier.value.id}' and '${placed.value.id}'`
      const remedy = `leave it out of one of them; the first one is at ${placeWords(earlier.entry, ['id'])}`
      return [problemAt(placed.entry, ['id'], message, remedy)]
    }),
  )
}

function codeWords({ system, code }: Code): string {
  return `${system}:${code}`
}

function areRelated(a: string, b: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  return isKindOf(a, b, parents) || isKindOf(b, a, parents)
}

/** An entry that is missing or faulty is told of by itself; of what it would be a kind is not known, so it may be of this. */
function isKindOf(id: string, broader: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  if (id === broader) return true
  const above = parents.get(id)
  return above === undefined || above.some((parent) => isKindOf(parent, broader, parents))
}
