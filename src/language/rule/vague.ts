import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import type { NamedFact } from '../../facts/fact.js'
import type { Vague } from './finding.js'
import { isGroup, isNameless } from '../sought/nameless.js'
import { overlappedBy } from '../sought/overlap.js'
import type { Sought } from '../sought/sought.js'

/** That an entry is named more broadly than a rule asks. */
export function unnamed(vague: string, couldBe: readonly string[]): Vague {
  return { vague, because: 'is not named more closely', couldBe }
}

/**
 * The names of what is sought that an entry which is named more broadly may be: a scleroderma systemic sclerosis, but not
 * rheumatoid arthritis. All of them where the vocabulary does not tell.
 */
export function meaningsOf<T extends Term>(
  { terms }: Pick<NamedFact<T>, 'terms'>,
  sought: Sought<T>,
  lexicon: Lexicon<T>,
): readonly string[] {
  const isMeant = (term: T, id: string): boolean =>
    isNameless(term) ||
    lexicon.hasKind(term, id) ||
    (isGroup(term) && lexicon.mayBe(term, { id })) ||
    overlappedBy(term).some((held) => lexicon.kindsOf(lexicon.withId(held)).has(id))
  const meant = [...sought.named].filter(([, { id }]) => terms.some((term) => isMeant(term, id)))
  return meant.length === 0 ? sought.names : meant.map(([name]) => name)
}
