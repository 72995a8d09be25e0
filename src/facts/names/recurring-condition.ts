import type { Lexicon } from '../lexicon/lexicon.js'
import type { ConditionTerm } from '../term.js'
import { recurringIn } from './recurring-name.js'

const NONE: readonly never[] = []

/**
 * What a name means that calls a condition recurrent or chronic. Of an infection it is that, and a chronic or recurrent
 * infection: neither of the two says it alone. Of any other a chronic one is one that lasts, unless the vocabulary has a chronic
 * one of it; how often one that comes back was there is not told. None for any other name.
 */
export function recurringConditionIn(text: string, conditions: Lexicon<ConditionTerm>): readonly ConditionTerm[] {
  const recurring = recurringIn(text)
  if (recurring === undefined) return NONE
  const term = recurring.rests.map((rest) => conditions.find(rest)).find((found) => found !== undefined)
  if (term === undefined) return NONE
  const kinds = conditions.kindsOf(term)
  const plain = { ...term, course: recurring.isChronic ? 'chronic' : term.course, narrowedTo: text } as const
  if (!kinds.has('infection')) return recurring.isChronic && !hasChronicKind(term, conditions) ? [plain] : NONE
  if (kinds.has('chronic-infection')) return NONE
  const kind = conditions.get(kinds.has('virus-infection') ? 'recurrent-viral-infection' : 'chronic-infection')
  if (kind === undefined) return NONE
  const isSaid = conditions.kindsOf(kind).has(term.id)
  return [...(isSaid ? NONE : [plain]), { ...kind, narrowedTo: text }]
}

/** A chronic hepatitis, of which it is not told which, is more than a hepatitis that is chronic. */
function hasChronicKind(term: ConditionTerm, conditions: Lexicon<ConditionTerm>): boolean {
  return conditions.termsOf(term).some(({ label }) => label.toLowerCase().includes('chronic'))
}
