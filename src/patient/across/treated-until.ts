import type { ConditionFact } from '../../facts/fact.js'
import { isStaying } from '../../facts/lexicon/passing-infection.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Day } from '../../kernel/day.js'
import { after, type Duration } from '../../kernel/duration.js'
import type { Span } from '../../kernel/span.js'

/**
 * What is given for an infection may outlast it by its longest course: 6 to 12 months of penicillin for an actinomycosis (Wong,
 * Turmezei and Weston, BMJ 2011;343:d6099), 6 months for an infected knee prosthesis (IDSA guideline 2013, Clin Infect Dis 56:e1).
 */
const OUTLASTING: Duration = { amount: 12, unit: 'months' }

/**
 * Until when a condition was treated at the latest, by what is told of within it: only of an infection that is over since a day
 * that is recorded. A treatment of any other disease may go on after it, and so may one whose last day lies ahead.
 */
export function treatedUntil(
  { terms, status, onset, end }: ConditionFact,
  { conditions }: Vocabulary,
  asOf: Day,
): Span | undefined {
  if (end === undefined || status === 'active' || terms.length === 0) return undefined
  const isOver = terms.every((term) => {
    const isInfection = conditions.kindsOf(term).has('infection')
    return isInfection && term.course === 'episode' && !isStaying(term, conditions)
  })
  const last = after(end.last, OUTLASTING)
  return isOver && last < asOf ? { first: onset?.first ?? end.first, last } : undefined
}
