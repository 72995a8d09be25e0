import type { ConditionFact } from '../facts/fact.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { ConditionTerm, Term } from '../facts/term.js'
import type { JsonPath } from './json-path.js'
import { quoted } from './quote.js'
import type { Reading } from './reading.js'
import type { Recognised } from './recognise.js'

/** The closest kinds that all of the terms are of: what is so whichever of them is meant. */
export function agreedKinds<T extends Term>(
  terms: readonly T[],
  lexicon: Pick<Lexicon<T>, 'kindsOf' | 'among'>,
): readonly T[] {
  const [first, ...others] = terms.map((term) => lexicon.kindsOf(term))
  const agreed = [...(first ?? [])].filter((id) => others.every((kinds) => kinds.has(id)))
  const found = lexicon.among(agreed)
  return found.filter((kind) => !found.some((other) => other !== kind && lexicon.kindsOf(other).has(kind.id)))
}

/** What an entry means; of a name and a code that differ, what is so by both: of what is absent, that says too much. */
export function agreedConditions(
  { label, terms, disputed = [] }: Recognised<ConditionTerm>,
  status: ConditionFact['status'],
  path: JsonPath,
  { vocabulary, remarks }: Pick<Reading, 'vocabulary' | 'remarks'>,
): readonly ConditionTerm[] {
  const agreed = status === 'absent' ? [] : agreedKinds(disputed, vocabulary.conditions)
  if (agreed.length === 0) return terms
  const kinds = agreed.map((kind) => kind.label).join(', ')
  remarks.warn(path, `${quoted(label)} was taken as what all of them are: ${kinds}`)
  return agreed
}
