import type { Lexicon } from '../lexicon/lexicon.js'
import type { ConditionTerm } from '../term.js'
import { withoutSevereness } from './severity.js'

/** A severe reaction may be an anaphylaxis, and a valve that is severely diseased a severe disease of the heart. */
const OTHERWISE_SEVERE = ['allergy', 'anaphylaxis', 'heart-valve-disease']

/** A severe dysplasia is a carcinoma in situ, in whichever language. */
const DYSPLASIA = /d[iy]spla[sz]/iu

/**
 * What a name means that calls a condition severe: a kind of it, unless the vocabulary has a severe one of it, which may be meant
 * or not. Undefined for any other name.
 * @param find what a name means as a whole
 */
export function severeConditionIn(
  text: string,
  conditions: Lexicon<ConditionTerm>,
  find: (name: string) => ConditionTerm | undefined,
): ConditionTerm | undefined {
  const rest = withoutSevereness(text)
  const term = rest === undefined ? undefined : find(rest)
  if (term === undefined || DYSPLASIA.test(text) || hasSevereKind(term, conditions)) return undefined
  const kinds = conditions.kindsOf(term)
  return OTHERWISE_SEVERE.some((id) => kinds.has(id)) ? undefined : { ...term, narrowedTo: text }
}

function hasSevereKind(term: ConditionTerm, conditions: Lexicon<ConditionTerm>): boolean {
  return conditions.termsOf(term).some(({ label }) => label.toLowerCase().startsWith('severe '))
}
