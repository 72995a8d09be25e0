import type { Diagnostic } from '../../kernel/diagnostic.js'
import { compact } from '../../facts/quantity/spelling.js'
import { placeWords, problemAt, type Placed } from './placed.js'
import type { UnitSpellings } from './unit-aliases.js'

/** Spellings that stand for two units. */
export function findAmbiguousUnits(entries: readonly Placed<UnitSpellings>[]): Diagnostic[] {
  const first = new Map<string, { readonly placed: Placed<UnitSpellings>; readonly within: PropertyKey[] }>()
  return entries.flatMap((placed) =>
    placed.value.written.flatMap((spelling, index) => {
      const within = ['written', index]
      const key = compact(spelling)
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, { placed, within })
      if (earlier === undefined || earlier.placed.value.ucum === placed.value.ucum) return []
      const message = `'${spelling}' means two units: ${earlier.placed.value.ucum} and ${placed.value.ucum}`
      const remedy = `leave it out of one of them; the first one is at ${placeWords(earlier.placed.entry, earlier.within)}`
      return [problemAt(placed.entry, within, message, remedy)]
    }),
  )
}

/** Spelling, as it is written, → UCUM code. */
export function unitCodes(entries: readonly Placed<UnitSpellings>[]): Map<string, string> {
  return new Map(entries.flatMap(({ value }) => value.written.map((spelling) => [spelling, value.ucum] as const)))
}
