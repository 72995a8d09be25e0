import * as z from 'zod'
import type { Diagnostic } from '../../kernel/diagnostic.js'
import { isUcum } from '../../facts/quantity/ucum.js'
import { Units } from '../../facts/quantity/unit.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { findEntries, type VocabularyFile, type WrittenEntry } from './sections.js'

/**
 * The units of a vocabulary that UCUM does not know: a result in one cannot be converted, nor one in another unit into it.
 * To ask loads the UCUM library, so that a run that only screens passes it over.
 * @param files of which the vocabulary was read
 */
export function findUnknownUnits(files: readonly VocabularyFile[], vocabulary: Vocabulary): Diagnostic[] {
  const { analytes, unitAliases } = vocabulary
  const all = new Set([
    ...analytes.terms.flatMap(({ unit, conversions, unconvertible }) => [
      ...(unit === undefined ? [] : [unit]),
      ...conversions.keys(),
      ...unconvertible,
    ]),
    ...unitAliases.values(),
  ])
  const unknown = new Set([...all].filter((unit) => !isUcum(unit)))
  // the files need not be read again to tell that all is well
  if (unknown.size === 0) return []
  const units = new Units(unitAliases)
  return findEntries(files, []).flatMap((entry) =>
    unitsOf(entry)
      .filter(({ unit }) => unknown.has(unit))
      .map((found) => problemOf(found, entry, units)),
  )
}

interface UnitFound {
  readonly unit: string
  readonly path: readonly PropertyKey[]
  readonly of: 'key' | 'value'
}

/** The keys of an entry under which units stand, whatever its section. */
const written = z.object({
  unit: z.string().optional(),
  ucum: z.string().optional(),
  conversions: z.record(z.string(), z.unknown()).default({}),
  unconvertible: z.array(z.string()).default([]),
})

function unitsOf({ written: entry }: WrittenEntry): UnitFound[] {
  const { unit, ucum, conversions, unconvertible } = written.parse(entry)
  return [
    ...(unit === undefined ? [] : [{ unit, path: ['unit'], of: 'value' } as const]),
    ...(ucum === undefined ? [] : [{ unit: ucum, path: ['ucum'], of: 'value' } as const]),
    ...Object.keys(conversions).map((key) => ({ unit: key, path: ['conversions', key], of: 'key' }) as const),
    ...unconvertible.map((one, index) => ({ unit: one, path: ['unconvertible', index], of: 'value' }) as const),
  ]
}

function problemOf({ unit, path, of }: UnitFound, { source, path: entry }: WrittenEntry, units: Units): Diagnostic {
  const code = units.codeOf(unit)
  return {
    file: source.file,
    place: source.place([...entry, ...path], of),
    severity: 'error',
    message: `'${unit}' is not a unit of UCUM`,
    remedy: isUcum(code)
      ? `did you mean '${code}'?`
      : 'write its UCUM code; what UCUM has no unit for stands in braces: {spots}/mL',
  }
}
