import type { Lexicon } from '../facts/lexicon.js'
import type { Term } from '../facts/term.js'

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
