import { formatSpan, type Span } from '../kernel/span.js'

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
