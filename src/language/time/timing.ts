import { formatDay, type Day } from '../../kernel/day.js'
import { formatDuration, type Duration } from '../../kernel/duration.js'
import { TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { inWindow, onDay, windowFlips, type Course } from './course.js'
import type { Anchor } from '../rule/rule.js'

/** When something must have been: at any time, on the day itself, or in a window that ends on it. */
export type Timing =
  { readonly kind: 'ever' } | { readonly kind: 'now' } | { readonly kind: 'within'; readonly window: Duration }

export function timingTruth(timing: Timing, course: Course, day: Day): Truth {
  switch (timing.kind) {
    case 'ever':
      return TRUE
    case 'now':
      return onDay(course, day)
    case 'within':
      return inWindow(course, timing.window, day)
  }
}

export function timingFlips(timing: Timing, course: Course, day: Day): Day[] {
  switch (timing.kind) {
    case 'ever':
      return []
    case 'now':
      return [course.endFirst + 1, course.endLast + 1].filter((flip) => Number.isFinite(flip) && flip > day)
    case 'within':
      return windowFlips(course, timing.window, day)
  }
}

/** `within 3 months before screening`. */
export function timingInWords(timing: Timing, anchor: Anchor): string {
  switch (timing.kind) {
    case 'ever':
      return 'ever'
    case 'now':
      return 'now'
    case 'within':
      return `within ${formatDuration(timing.window)} before ${anchor}`
  }
}

/**
 * How an entry stands to the timing: `is within 3 months before 2026-03-01`. Where a window of months would decide
 * otherwise if each had 30 days, it says so: the source does not tell which is meant.
 */
export function timingClause(timing: Timing, course: Course, truth: Truth, day: Day, anchor: Anchor): string {
  if (timing.kind !== 'within') return timing.kind === 'now' ? nowClause(truth, day) : 'is recorded'
  const window = formatDuration(timing.window)
  const end = anchor === 'screening' ? formatDay(day) : `${formatDay(day)} (${anchor}, taken as the screening date)`
  if (truth === UNKNOWN) return `may or may not be within ${window} before ${end}`
  const place = truth === TRUE ? 'is within' : 'is more than'
  return `${place} ${window} before ${end}${thirtyDayNote(timing.window, course, truth, day)}`
}

function nowClause(truth: Truth, day: Day): string {
  if (truth === UNKNOWN) return `is not known to be over by ${formatDay(day)}`
  return truth === TRUE ? `is ongoing on ${formatDay(day)}` : `is over on ${formatDay(day)}`
}

function thirtyDayNote({ amount, unit }: Duration, { endLast }: Course, truth: Truth, day: Day): string {
  if (unit !== 'months') return ''
  const days = day - endLast
  if (truth === TRUE && days > amount * 30) return ` (${days} days: not if a month were 30 days)`
  return truth !== TRUE && days <= amount * 30 ? ` (${days} days: within, if a month were 30 days)` : ''
}
