import type { Day } from '../../kernel/day.js'
import { before, firstClearDay, type Duration } from '../../kernel/duration.js'
import type { Span } from '../../kernel/span.js'
import type { Fact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'

/** A pregnancy is post-term from 42 weeks (ACOG Committee Opinion 579). */
export const LONGEST_PREGNANCY: Duration = { amount: 42, unit: 'weeks' }

/** A pregnancy that the record states. */
export interface Pregnancy {
  readonly fact: Fact
  /** the day from which it can be there no more */
  readonly flips: readonly Day[]
}

/**
 * The pregnancy that the record states and that can still be there on the day: nobody is pregnant for years, though lists
 * of problems are seldom cleared, and a record may be older than the day.
 */
export function pregnancyOf(
  { reproductive, conditions }: Facts,
  lexicon: Lexicon<ConditionTerm>,
  day: Day,
): Pregnancy | undefined {
  const { pregnant } = reproductive
  if (pregnant?.holds === true && mayLast(pregnant.on, day)) return { fact: pregnant, flips: endOf(pregnant.on) }
  const fact = conditions.entries.find(
    ({ terms, status, onset, end, pastBy }) =>
      status === 'active' &&
      end === undefined &&
      pastBy === undefined &&
      mayLast(onset, day) &&
      isPregnancy(terms, lexicon),
  )
  return fact === undefined ? undefined : { fact, flips: endOf(fact.onset) }
}

/** A pregnancy of which the record says when it began, and not whether it has ended. */
export interface Begun {
  readonly fact: Fact
  readonly onset: Span
}

export function begunPregnancyOf({ conditions }: Facts, lexicon: Lexicon<ConditionTerm>, day: Day): Begun | undefined {
  for (const fact of conditions.entries) {
    const { terms, status, onset, end } = fact
    const isOpen = status === undefined && end === undefined && onset !== undefined
    if (isOpen && mayLast(onset, day) && isPregnancy(terms, lexicon)) return { fact, onset }
  }
  return undefined
}

/**
 * A pregnancy of which another part of the record tells, as a visit does. It is no diagnosis, and yet no earlier test rules
 * it out.
 * @param since the day of the latest negative test
 */
export function toldPregnancyOf(
  { conditions }: Facts,
  lexicon: Lexicon<ConditionTerm>,
  { day, since }: { readonly day: Day; readonly since: Day },
): Pregnancy | undefined {
  const fact = conditions.entries.find(
    ({ terms, unsaid, onset }) =>
      unsaid !== undefined &&
      (onset === undefined || onset.last >= since) &&
      mayLast(onset, day) &&
      isPregnancy(terms, lexicon),
  )
  return fact === undefined ? undefined : { fact, flips: endOf(fact.onset) }
}

/** Whether what was there on some day of the span may be there on this day. */
function mayLast(since: Span | undefined, day: Day): boolean {
  return since === undefined || since.last >= before(day, LONGEST_PREGNANCY)
}

function endOf(since: Span | undefined): readonly Day[] {
  return since === undefined ? [] : [firstClearDay(since.last, LONGEST_PREGNANCY)]
}

function isPregnancy(terms: readonly ConditionTerm[], lexicon: Lexicon<ConditionTerm>): boolean {
  return terms.some((term) => lexicon.kindsOf(term).has('pregnancy'))
}
