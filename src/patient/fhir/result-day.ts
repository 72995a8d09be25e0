import type { Draft } from './draft.js'
import type { Period } from './elements.js'
import type { Located } from './resource.js'
import { dateOf, someDayOf, timeOf } from './time.js'

/** When something was measured. */
export interface WrittenEffective {
  readonly effectiveDateTime?: string | undefined
  readonly effectiveInstant?: string | undefined
  readonly effectivePeriod?: Period | undefined
}

/** The day of a result, or some day of its period. */
export function resultDay(read: WrittenEffective, { path }: Located, draft: Draft): string | undefined {
  return (
    dateOf(read.effectiveDateTime, [...path, 'effectiveDateTime'], draft) ??
    dateOf(read.effectiveInstant, [...path, 'effectiveInstant'], draft) ??
    someDayOf(read.effectivePeriod, [...path, 'effectivePeriod'], draft)
  )
}

/** The time of day of a result, where it is of the day that was taken for it. */
export function timeIn(
  { effectiveDateTime, effectiveInstant }: WrittenEffective,
  date: string | undefined,
): string | undefined {
  return timeOf(effectiveDateTime ?? effectiveInstant, date)
}
