import { formatDay, type Day } from '../../kernel/day.js'
import { before, firstClearDay, formatDuration, type Duration } from '../../kernel/duration.js'
import { listed } from '../../kernel/listed.js'
import type { Span } from '../../kernel/span.js'
import { dayInWords } from '../time/moment.js'

/** The days after `day` on which results leave the window. */
export function expiries(results: readonly { readonly on: Span }[], window: Duration, day: Day): Day[] {
  const flips: Day[] = []
  for (const { on } of results) {
    const first = firstClearDay(on.first, window)
    const last = on.last === on.first ? first : firstClearDay(on.last, window)
    if (first > day) flips.push(first)
    if (last > day) flips.push(last)
  }
  return flips
}

/** That the latest result no longer counts, as a clause. */
export function expired(what: string, candidates: readonly { readonly on: Span }[], valid: Duration, day: Day): string {
  const dates = listed([...new Set(candidates.map(({ on }) => dayInWords(on)))], 'or')
  const surely = candidates.every(({ on }) => on.last < before(day, valid))
  const older = `${surely ? 'is' : 'may be'} older than ${formatDuration(valid)} on ${formatDay(day)}`
  return `the latest result for ${what}, of ${dates}, ${older}`
}
