import { civilOf } from '../../kernel/day.js'
import type { Span } from '../../kernel/span.js'
import { ONE_END } from './date-behind.js'

/** `3.10.`, `03.10.25`, `10/25`, `10/03/2025`, at the end. */
const SHORT = /(?<![\d./])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d\d)?)?\)?$/u

/**
 * Whether a text ends in a date that tells too little for its days, and may mean this day: as a day and a month, in either order,
 * with or without the year, or as a month and a year. Not where a word says that something began or ended then.
 */
export function endsInShortDate(text: string, { first, last }: Span): boolean {
  const found = SHORT.exec(text.trim())
  if (found === null || first !== last || ONE_END.test(text.slice(0, found.index))) return false
  const { year, month, day } = civilOf(first)
  const parts: readonly (string | undefined)[] = found.slice(1)
  const [one, two, three] = parts.map((part) => (part === undefined ? undefined : Number(part)))
  const isDay = (one === day && two === month) || (one === month && two === day)
  if (three === undefined) return isDay || (one === month && two === year % 100)
  return isDay && three === (three > 99 ? year : year % 100)
}
