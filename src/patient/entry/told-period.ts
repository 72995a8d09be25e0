import type { EventFact } from '../../facts/fact.js'
import type { ToldDate } from '../../facts/names/date-behind.js'
import { cutAfter, type Span } from '../../kernel/span.js'
import { isBeforeBirth, type Timeline } from '../reading/timeline.js'

/**
 * When that was of which a name tells, by the date that it tells with it: it began then, unless the name says otherwise. What lies
 * after the day of the record, or before the birth, and what is only one of its days, says neither when it began nor when it ended.
 * @param until the last day on which it can have gone on, where that is known; what began after it has its own days
 */
export function toldPeriod(
  date: ToldDate | undefined,
  { asOf, birth }: Timeline,
  until?: Span,
): Pick<EventFact, 'start' | 'end'> {
  const placed = (days: Span | undefined): Span | undefined => {
    const told = days === undefined ? undefined : cutAfter(days, asOf)
    return told !== undefined && isBeforeBirth(told, birth) ? undefined : told
  }
  if (date?.stretch !== undefined) return { start: placed(date.stretch.from), end: placed(date.stretch.to) }
  const days = placed(date?.days)
  const start = date?.is === 'first' ? days : undefined
  if (date?.is === 'last' && days !== undefined) return { start: undefined, end: days }
  const isBefore = until !== undefined && (start === undefined || start.last <= until.last)
  return { start, end: isBefore ? until : undefined }
}
