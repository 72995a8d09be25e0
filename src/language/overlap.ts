import type { ConditionTerm, Term } from '../facts/term.js'

/** Whether a term is an overlap of diseases of which these are one or more, without saying of which. */
export function isOverlapOf(term: Term | ConditionTerm, ids: readonly string[]): boolean {
  return 'overlapOf' in term && term.overlapOf?.some((id) => ids.includes(id)) === true
}
