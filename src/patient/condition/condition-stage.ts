import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'

/** The terms of a condition, each as its stage where the grade of the entry tells it: a chronic kidney disease of grade 5. */
export function stagedTerms(
  terms: readonly ConditionTerm[],
  grade: number | undefined,
  conditions: Lexicon<ConditionTerm>,
): readonly ConditionTerm[] {
  if (grade === undefined) return terms
  return terms.map((term) => {
    const staged = conditions.termsOf(term).find(({ stage, parents }) => stage === grade && parents.includes(term.id))
    if (staged === undefined) return term
    return term.narrowedTo === undefined ? staged : { ...staged, narrowedTo: term.narrowedTo }
  })
}
