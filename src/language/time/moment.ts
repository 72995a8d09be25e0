import type { Measurement } from '../../facts/fact.js'
import { formatSpan, type Span } from '../../kernel/span.js'

/**
 * When a result was taken, behind what it is: ` on 2025-02-20`, and among several of its day
 * ` on 2025-02-20 at 14:30 (after one at 08:10)`. Empty where it has no date.
 */
export function takenInWords({ on, time }: Pick<Measurement, 'on' | 'time'>): string {
  if (on === undefined) return ''
  const day = ` ${momentInWords(on)}`
  if (time === undefined) return day
  const { at, followedBy, after } = time
  const isLast = after !== undefined && followedBy === undefined
  return `${day} at ${at}${isLast ? ` (after one at ${after})` : ''}`
}

/** When something was, behind its name: `on 2025-02-20`, `in 2025-02`, `between 2025-01-01 and 2025-06-01`. */
export function momentInWords(span: Span): string {
  const text = formatSpan(span)
  if (span.first === span.last) return `on ${text}`
  return text.startsWith('between') ? text : `in ${text}`
}

/** The same behind a preposition: `until 2025-02-20`, `since 2025-02`, `from some day between 2025-01-01 and 2025-06-01`. */
export function dayInWords(span: Span): string {
  const text = formatSpan(span)
  return text.startsWith('between') ? `some day ${text}` : text
}
