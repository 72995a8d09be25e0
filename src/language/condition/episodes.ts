import type { Day } from '../../kernel/day.js'
import type { ConditionFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'

/**
 * How many days after its onset another onset is of the same infection, where its end is not recorded: the repeat infection
 * timeframe of 14 days, of which the first is that of the event (CDC/NHSN Patient Safety Component Manual, chapter 2,
 * "Repeat Infection Timeframe"). Of what is no infection it leaves open, too, whether there were two.
 */
const REPEAT_DAYS = 13

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

/** Whether the one was over, as far as its days are recorded, before the other began as another. */
function isBefore(one: ConditionFact, other: ConditionFact): boolean {
  const last = lastDayOf(one)
  return last !== undefined && other.onset !== undefined && last < other.onset.first
}

function lastDayOf({ onset, end, remission }: ConditionFact): Day | undefined {
  const over = end ?? remission
  if (over !== undefined) return over.last
  return onset === undefined ? undefined : onset.last + REPEAT_DAYS
}
