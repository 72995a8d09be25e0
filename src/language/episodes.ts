import type { Span } from '../kernel/span.js'
import type { ConditionFact } from '../facts/fact.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { ConditionTerm } from '../facts/term.js'

/**
 * Of several entries, those that surely are of different episodes: a record often has one twice, under one name or under
 * two, for the same days. What has no day of its own may be any of the others.
 */
export function distinctEpisodes(
  facts: readonly ConditionFact[],
  conditions: Lexicon<ConditionTerm>,
): readonly ConditionFact[] {
  const apart: ConditionFact[] = []
  // what is dated first: of two entries the one without days is the one that may be the other
  for (const fact of facts.toSorted((a, b) => beginOf(a) - beginOf(b))) {
    if (!apart.some((other) => mayBeOne(other, fact, conditions))) apart.push(fact)
  }
  return apart
}

function beginOf({ onset }: ConditionFact): number {
  return onset?.first ?? Number.MAX_SAFE_INTEGER
}

function mayBeOne(one: ConditionFact, other: ConditionFact, conditions: Lexicon<ConditionTerm>): boolean {
  const isOfOneKind = one.terms.some((a) => other.terms.some((b) => conditions.mayBe(a, b) || conditions.mayBe(b, a)))
  return isOfOneKind && !isBefore(one, other) && !isBefore(other, one)
}

/** Whether the one was over, as far as its days are recorded, before the other began. */
function isBefore(one: ConditionFact, other: ConditionFact): boolean {
  const last = lastOf(one)
  return last !== undefined && other.onset !== undefined && last.last < other.onset.first
}

function lastOf({ onset, end, remission }: ConditionFact): Span | undefined {
  return end ?? remission ?? onset
}
