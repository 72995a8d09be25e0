import { withDerived } from '../facts/derived/derive.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Vocabulary } from '../facts/vocabulary.js'

/**
 * The same patient with another result in place of some of one analyte. What is computed from it is computed again; a
 * result that was itself computed becomes a recorded one.
 */
export function withResult(
  facts: Facts,
  replaced: readonly Measurement[],
  { derivation: _computed, ...result }: Measurement,
  vocabulary: Vocabulary,
): Facts {
  const { id } = result.analyte
  const recorded = new Map(
    [...facts.measurements].map(([analyte, results]) => [
      analyte,
      results.filter(({ derivation }) => derivation === undefined),
    ]),
  )
  const kept = (recorded.get(id) ?? []).filter(({ path }) => replaced.every((one) => one.path !== path))
  recorded.set(id, [result, ...kept])
  return { ...facts, measurements: withDerived(recorded, facts, vocabulary) }
}
