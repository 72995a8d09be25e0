import type { TimeInDay } from '../../facts/fact.js'
import { formatSpan, type Span as Days } from '../../kernel/span.js'
import type { Span } from '../terminal/layout.js'
import { timeTold } from '../wording/time-in-day.js'

/** One fact as the list of facts shows it. */
export interface FactLine {
  /** as the record calls it, and how the vocabulary does where that differs */
  readonly name: readonly Span[]
  /** dates, values and what else is known of it */
  readonly told: readonly string[]
  readonly codes: readonly string[]
  readonly path: string
  readonly isKnown: boolean
}

/** Nothing of what is not recorded. */
export function some(value: string | number | undefined, before = ''): string[] {
  return value === undefined ? [] : [`${before}${value}`]
}

/** The day on which something was, with its time where that matters. */
export function dayOf(on: Days | undefined, time?: TimeInDay): string[] {
  return on === undefined ? [] : [`${formatSpan(on)}${timeTold(time)}`]
}
