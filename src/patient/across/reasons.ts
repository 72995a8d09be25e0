import type { ConditionFact, NamedFact } from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { isMarked } from '../../facts/lexicon/marked.js'
import type { ConditionTerm } from '../../facts/term.js'
import type { Span } from '../../kernel/span.js'

/** What something that took place was for: a stay, a drug. */
export interface Occasion {
  /** the conditions that it names; none where nobody knows what is meant */
  readonly reason: NamedFact<ConditionTerm>
  readonly start: Span | undefined
  readonly end: Span | undefined
  /** whether an episode or event that was the reason belongs to these days, and one of earlier days is another one */
  readonly isOfItsDays: boolean
  /** why it is not certain, in words behind its name */
  readonly unsaid: string
}

/**
 * The conditions of a record, with what took place for a reason of which the list of conditions does not tell: it is
 * suspected then, since a reason to go to hospital, or to give a drug, is no diagnosis yet.
 */
export function withReasons(
  conditions: Listing<ConditionFact>,
  occasions: readonly Occasion[],
  lexicon: Lexicon<ConditionTerm>,
): Listing<ConditionFact> {
  const suspected = occasions
    .filter(({ reason }) => reason.terms.length > 0)
    .filter((occasion) => !conditions.entries.some((told) => tellsOf(told, occasion, lexicon)))
    .map((occasion) => conditionOf(occasion, lexicon))
  return suspected.length === 0 ? conditions : { ...conditions, entries: [...conditions.entries, ...suspected] }
}

/** Whether a recorded condition is what something was for, or an absence rules it out, unless it was over before that. */
function tellsOf(
  { terms, status, onset, end, remission }: ConditionFact,
  { reason, start, isOfItsDays }: Occasion,
  lexicon: Lexicon<ConditionTerm>,
): boolean {
  if (status === 'absent') {
    return terms.length > 0 && terms.every((said) => reason.terms.some((term) => lexicon.isWithin(term, said)))
  }
  if (!reason.terms.every(({ id }) => terms.some((term) => lexicon.kindsOf(term).has(id)))) return false
  if (!isOfItsDays) return true
  const isEvent = terms.every(({ course }) => course === 'event')
  const last = end ?? remission ?? (isEvent ? onset : undefined)
  return last === undefined || start === undefined || last.last >= start.first
}

/** What may be cured, as an episode is, but seldom within a stay that is for it. */
function outlastsStay(term: ConditionTerm, lexicon: Lexicon<ConditionTerm>): boolean {
  return isMarked(term, lexicon, (kind) => kind.outlastsStay === true)
}

function conditionOf(
  { reason: { path, label, terms }, start, end, isOfItsDays, unsaid }: Occasion,
  lexicon: Lexicon<ConditionTerm>,
): ConditionFact {
  const isOver = isOfItsDays && terms.every((term) => term.course === 'episode' && !outlastsStay(term, lexicon))
  return {
    path,
    label,
    terms,
    codes: undefined,
    status: 'suspected',
    onset: start,
    isOlder: true,
    end: isOver ? end : undefined,
    remission: undefined,
    pastBy: undefined,
    unsaid,
    grade: undefined,
    meets: [],
    treatments: [],
  }
}
