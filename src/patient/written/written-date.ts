import * as z from 'zod'
import { parseSpan, parseStretch, type Span } from '../../kernel/span.js'
import type { Day } from '../../kernel/day.js'
import { UNUSUAL, withPlainReader } from '../form/plain-form.js'
import { quoted } from '../../kernel/quote.js'

/** A date as the file writes it, with the days that it may mean. */
export interface WrittenDate {
  readonly written: string
  readonly span: Span
}

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const FORM = `^${DATE}(/(${DATE}|\\.\\.))?$|^\\.\\./${DATE}$`
const REMEDY = 'write YYYY-MM-DD; YYYY-MM or YYYY will do where the day is not known'
const DAY_REMEDY = 'write it as YYYY-MM-DD'

/** `2026-03-01`, `2026-03` or `2026`; some day of a stretch as `2025-11/2026-02`, of one that is open as `../2026-02`. */
export const dateSchema = withPlainReader(
  z
    .string()
    .transform((written, context): WrittenDate => {
      const span = parseStretch(written)
      if (typeof span === 'object') return { written, span }
      context.addIssue({ code: 'custom', message: fault(written, span), params: { remedy: REMEDY } })
      return z.NEVER
    })
    .meta({ pattern: FORM, examples: ['2026-03-01', '2026-03', '2026', '2025-11/2026-02'] }),
  (value) => (typeof value === 'string' ? readDate(value) : UNUSUAL),
)

function readDate(written: string): WrittenDate | typeof UNUSUAL {
  const span = parseStretch(written)
  return typeof span === 'object' ? { written, span } : UNUSUAL
}

/** `2026-03-01`: one day. */
export const daySchema = withPlainReader(
  z
    .string()
    .transform((written, context): Day => {
      const span = parseSpan(written)
      if (isDay(span)) return span.first
      const message = typeof span === 'object' ? `${written} is not a single day` : fault(written, span)
      context.addIssue({ code: 'custom', message, params: { remedy: DAY_REMEDY } })
      return z.NEVER
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-03-01'] }),
  (value) => {
    const span = typeof value === 'string' ? parseSpan(value) : 'no-date'
    return isDay(span) ? span.first : UNUSUAL
  },
)

function isDay(span: ReturnType<typeof parseSpan>): span is Span {
  return typeof span === 'object' && span.first === span.last
}

function fault(written: string, why: 'no-date' | 'no-such-day'): string {
  if (why === 'no-date') return `${quoted(written)} is not a date`
  if (written.includes('/')) return `${written} has a day that is not in the calendar`
  const part = written.length === 10 ? 'day' : written.length === 7 ? 'month' : 'year'
  return `${written} is not a ${part} of the calendar`
}
