import type { ConditionFact } from '../../facts/fact.js'
import type { Span } from '../../kernel/span.js'
import type { Lifetime } from '../time/course.js'

/**
 * The days on which a condition may have begun. What is known by a stay, a drug or a procedure that was for it may be
 * older than these, by years; an event, such as an infarction, was of the day.
 */
export function begunOf(
  { onset, isOlder, terms }: Pick<ConditionFact, 'onset' | 'isOlder' | 'terms'>,
  { birth }: Pick<Lifetime, 'birth'>,
): Span | undefined {
  if (isOlder !== true || onset === undefined || terms.every(({ course }) => course === 'event')) return onset
  return { first: Math.min(birth?.on.first ?? -Infinity, onset.first), last: onset.last }
}
