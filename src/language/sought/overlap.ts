import type { ConditionTerm, Term } from '../../facts/term.js'

/** The ids of the diseases of which a term is an overlap, without saying of which. */
export function overlappedBy(term: Term | ConditionTerm): readonly string[] {
  return 'overlapOf' in term ? (term.overlapOf ?? []) : []
}
