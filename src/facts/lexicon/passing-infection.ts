import type { Duration } from '../../kernel/duration.js'
import type { Lexicon } from './lexicon.js'
import { isMarked } from './marked.js'
import type { ConditionTerm } from '../term.js'

/**
 * Longer than any acute infection that the body is rid of goes on: pertussis takes 6 to 10 weeks (AAP, Red Book), and the
 * longest treatment of an infection 12 months (actinomycosis: Wong, Turmezei and Weston, BMJ 2011;343:d6099).
 */
export const LONGEST: Duration = { amount: 12, unit: 'months' }

/** Whether all that is meant is infections that do not stay in the body. */
export function arePassing(terms: readonly ConditionTerm[]): boolean {
  return terms.length > 0 && terms.every(({ passes }) => passes === true)
}

/** Whether it is an infection that stays in the body, or comes back, or a kind of one. */
export function isStaying(term: ConditionTerm, conditions: Lexicon<ConditionTerm>): boolean {
  return isMarked(term, conditions, ({ stays }) => stays === true)
}
