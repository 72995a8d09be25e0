import { withChanges } from '../../facts/changed-facts.js'
import { addDerived, DERIVED_FROM } from '../../facts/derived/derive.js'
import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'

/**
 * The same patient with another result in place of some of one analyte. What is computed from it is computed again; a
 * result that was itself computed becomes a recorded one.
 */
export function withResult(
  facts: Facts,
  replaced: readonly Measurement[],
  changed: Measurement,
  vocabulary: Vocabulary,
): Facts {
  const { path, label, codes, written, on, analyte, value, low, high, flag, time } = changed
  // in the form of every result that was read
  const plain: Measurement = { path, label, codes, written, on, analyte, value, low, high, flag }
  const result = time === undefined ? plain : { ...plain, time }
  const { id } = analyte
  const own = facts.measurements.get(id) ?? []
  const kept = own.filter((one) => !isComputed(one) && replaced.every((other) => one.path !== other.path))
  const recorded = new Map(facts.measurements).set(id, [result, ...kept])
  if (!bearsOnDerived(id)) return withChanges(facts, { measurements: recorded })
  for (const derived of DERIVED_FROM.keys()) {
    const results = recorded.get(derived)
    if (results?.some(isComputed) === true)
      recorded.set(
        derived,
        results.filter((one) => !isComputed(one)),
      )
  }
  addDerived(recorded, facts, vocabulary)
  return withChanges(facts, { measurements: recorded })
}

function isComputed({ derivation }: Measurement): boolean {
  return derivation !== undefined
}

/** Whether something is computed from it, or in its place. */
function bearsOnDerived(analyte: string): boolean {
  return [...DERIVED_FROM].some(([derived, sources]) => derived === analyte || sources.includes(analyte))
}
