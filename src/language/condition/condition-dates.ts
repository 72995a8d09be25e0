import type { ConditionFact } from '../../facts/fact.js'
import { formatCourse, formatRemission, type OpenEnd } from '../time/course.js'

/** When a condition was there, in words: `since 2022-05`; undefined where neither its onset nor its end is recorded. */
export function datesOf({ onset, end, remission }: ConditionFact, open: OpenEnd): string | undefined {
  if (remission !== undefined) return formatRemission(onset, remission)
  if (onset === undefined && end === undefined) return undefined
  return formatCourse(onset, open === 'same-day' ? (end ?? onset) : end, open === 'ongoing' && end === undefined)
}
