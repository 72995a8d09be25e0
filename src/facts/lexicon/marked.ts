import type { Lexicon } from './lexicon.js'
import type { Term } from '../term.js'

/** Whether the vocabulary says something of a term, or of anything that it is a kind of. */
export function isMarked<T extends Term>(term: T, lexicon: Lexicon<T>, isSaidOf: (kind: T) => boolean): boolean {
  return [...lexicon.kindsOf(term)].some((id) => isSaidOf(lexicon.withId(id)))
}
