import type { Draft } from './draft.js'
import type { Period } from './elements.js'
import type { Located } from './resource.js'
import { dateOf, someDayOf, timeOf } from './time.js'

/** When something was measured. */
export interface WrittenEffective {
  readonly effectiveDateTime?: string | undefined
  readonly effectiveInstant?: string | undefined
  readonly effectivePeriod?: Period | undefined
  readonly effectiveTiming?: { readonly event?: readonly string[] | undefined } | undefined
  readonly issued?: string | undefined
}

/** The day of a result, or some day of its period, or of those between its first moment and its last. */
export function resultDay(read: WrittenEffective, { path }: Located, draft: Draft): string | undefined {
  const moments = [...(read.effectiveTiming?.event ?? [])].toSorted()
  const timed = { start: moments[0], end: moments.at(-1) }
  return (
    dateOf(read.effectiveDateTime, [...path, 'effectiveDateTime'], draft) ??
    dateOf(read.effectiveInstant, [...path, 'effectiveInstant'], draft) ??
    someDayOf(read.effectivePeriod, [...path, 'effectivePeriod'], draft) ??
    someDayOf(timed, [...path, 'effectiveTiming'], draft)
  )
}

/** Some day until the one on which a result was made available, where nothing says of which it is. */
export function dayOfIssue({ issued }: WrittenEffective, { path }: Located, draft: Draft): string | undefined {
  return someDayOf({ end: issued }, [...path, 'issued'], draft)
}

/** The time of day of a result, where it is of the day that was taken for it. */
export function timeIn(
  { effectiveDateTime, effectiveInstant }: WrittenEffective,
  date: string | undefined,
): string | undefined {
  return timeOf(effectiveDateTime ?? effectiveInstant, date)
}
