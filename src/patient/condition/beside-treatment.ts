import type { ConditionTerm } from '../../facts/term.js'
import { areTreatedNow, treatedConditionsIn } from '../../facts/names/treated-conditions.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { WrittenAlone } from './condition-parts.js'
import type { Stated } from './condition-status.js'

/** A condition that an entry names beside its treatment. */
interface BesideTreatment {
  readonly terms: readonly ConditionTerm[]
  readonly stated: Stated
}

/**
 * The condition of an entry whose name is not known as a whole, and tells of it and of its treatment: "breast cancer, left,
 * lumpectomy + RT 2014". It is left open whether it is still there, since few names say so.
 */
export function besideTreatment(
  { name = '', code, status, end, remission }: WrittenAlone,
  vocabulary: Vocabulary,
): BesideTreatment | undefined {
  if (code !== undefined || end !== undefined || remission !== undefined) return undefined
  if (status !== undefined && status !== 'active') return undefined
  const terms = treatedConditionsIn(name, vocabulary)
  if (terms.length > 0 && areTreatedNow(name, vocabulary, terms)) {
    return { terms, stated: { status, past: undefined, unsaid: undefined } }
  }
  const unsaid = `names ${terms.map(({ label }) => label).join(' and ')} and its treatment, which leaves open whether it is still there`
  return terms.length === 0 ? undefined : { terms, stated: { status: 'suspected', past: undefined, unsaid } }
}
