import type { Day } from '../../kernel/day.js'
import { before, firstClearDay, type Duration } from '../../kernel/duration.js'
import type { ConditionFact, EventFact, Fact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { formatCourse } from '../time/course.js'

/** What shows that a patient cannot become pregnant any more. */
export interface Infertility {
  readonly fact: Fact
  readonly value: string
  /** the first day on which it may have been so; undefined where that is not known */
  readonly since: Day | undefined
}

/** Kinds of this condition, and of this procedure, end the childbearing potential for good. */
const CONDITION = 'end-of-childbearing-potential'
const PROCEDURE = 'permanent-sterilisation'

/**
 * The last bleeding is known as the menopause after so long without another (WHO Technical Report Series 866, 1996; the
 * same year stands in the recommendations cited below): of a nearer onset it is not.
 */
const MENOPAUSE = 'menopause'
const WITHOUT_BLEEDING: Duration = { amount: 12, unit: 'months' }

/**
 * What of the record ends the childbearing potential: no uterus, no ovaries or no tubes, or the state after menopause. A
 * ligation of the tubes does not: it is contraception (Clinical Trial Facilitation Group of the Heads of Medicines Agencies,
 * Recommendations related to contraception and pregnancy testing in clinical trials, 1.1, 2020, definitions). What is not
 * known for sure shows nothing.
 */
export function infertilityOf(
  { procedures, conditions }: Facts,
  vocabulary: Vocabulary,
  day: Day,
): Infertility | undefined {
  const operation = procedures.entries.find(
    (fact) => isDone(fact) && areOf(fact.terms, PROCEDURE, vocabulary.procedures),
  )
  if (operation !== undefined) {
    const { start, end, ongoing } = operation
    return { fact: operation, value: formatCourse(start, end, ongoing), since: start?.first }
  }
  const condition = conditions.entries.find(
    (fact) => isThere(fact) && areOf(fact.terms, CONDITION, vocabulary.conditions) && !isTooNear(fact, day),
  )
  if (condition === undefined) return undefined
  return { fact: condition, value: condition.status ?? 'listed', since: condition.onset?.first }
}

/** The days on which a menopause that is too near to be known as one becomes one. */
export function menopauseFlips({ conditions }: Facts, day: Day): Day[] {
  return conditions.entries.flatMap((fact) =>
    fact.onset !== undefined && isThere(fact) && isTooNear(fact, day)
      ? [firstClearDay(fact.onset.last - 1, WITHOUT_BLEEDING)]
      : [],
  )
}

function isTooNear({ terms, onset }: ConditionFact, day: Day): boolean {
  const isMenopause = terms.some(({ id }) => id === MENOPAUSE)
  return isMenopause && onset !== undefined && onset.last > before(day, WITHOUT_BLEEDING)
}

function isDone({ status, doubt }: EventFact): boolean {
  return status === undefined && doubt === undefined
}

function isThere({ status }: ConditionFact): boolean {
  return status === undefined || status === 'active'
}

function areOf<T extends Term>(terms: readonly T[], id: string, lexicon: Lexicon<T>): boolean {
  return terms.some((term) => lexicon.kindsOf(term).has(id))
}
