import { InvalidArgumentError } from 'commander'
import type { Day } from '../kernel/day.js'
import { parseSpan } from '../kernel/span.js'

/** Throws commander's error for a bad argument, as all of these do. */
export function readFormat(text: string): 'text' | 'json' {
  if (text !== 'text' && text !== 'json') throw new InvalidArgumentError('There are text and json.')
  return text
}

/** The day that `--as-of` names. */
export function readAsOf(text: string): Day {
  const span = parseSpan(text)
  if (span === 'no-such-day') throw new InvalidArgumentError('The calendar has no such day.')
  if (span === 'no-date' || span.first !== span.last) throw new InvalidArgumentError('Write it as YYYY-MM-DD.')
  return span.first
}
