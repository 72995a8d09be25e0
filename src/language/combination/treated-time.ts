import type { Day } from '../../kernel/day.js'
import { daysIn } from '../../kernel/duration.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { dayReached, reaches, type Course, type Lasting } from '../time/course.js'

/** Days in a row, both ends counted; Infinity where it goes on, -Infinity where neither its beginning nor the birth is known. */
export interface Stretch {
  readonly first: Day
  readonly last: Day
}

/** The days that surely belong to the course; none where its dates leave every day open. */
export function certainDays({ startLast, endFirst }: Course): Stretch[] {
  return startLast <= endFirst ? [{ first: startLast, last: endFirst }] : []
}

/** The days that may belong to the course. */
export function possibleDays({ startFirst, endLast }: Course): Stretch {
  return { first: startFirst, last: endLast }
}

/** The days up to `day` that are in any of the stretches, each once, in order; what touches or overlaps is one. */
export function unionOf(stretches: readonly Stretch[], day: Day): readonly Stretch[] {
  if (isUnion(stretches, day)) return stretches
  const inOrder: Stretch[] = []
  for (const { first, last } of stretches) if (first <= day) inOrder.push({ first, last: Math.min(last, day) })
  inOrder.sort((a, b) => (a.first < b.first ? -1 : 1))
  const union: Stretch[] = []
  let open: Stretch | undefined
  for (const stretch of inOrder) {
    if (open !== undefined && stretch.first <= open.last + 1) {
      union.pop()
      open = { first: open.first, last: Math.max(open.last, stretch.last) }
    } else open = stretch
    union.push(open)
  }
  return union
}

function isUnion(stretches: readonly Stretch[], day: Day): boolean {
  let before: Stretch | undefined
  for (const stretch of stretches) {
    const { first, last } = stretch
    if (first > day || last > day) return false
    if (before !== undefined && (first <= before.first || first <= before.last + 1)) return false
    before = stretch
  }
  return true
}

/** The days of several courses that are looked at together. */
export interface Treatment {
  readonly certain: readonly Stretch[]
  readonly possible: readonly Stretch[]
}

/** How long days must be, in a row or in all. */
export interface Required extends Lasting {
  /** the fewest days in all that can be so long, and the number that surely is */
  readonly fewest: number
  readonly most: number
}

export function requiredOf({ length, strict }: Lasting): Required {
  const { fewest, most } = daysIn(length)
  const more = strict ? 1 : 0
  return { length, strict, fewest: fewest + more, most: most + more }
}

/** Whether some days in a row are so many, whichever courses they belong to. */
export function lastedInARow({ certain, possible }: Treatment, lasting: Lasting, day: Day): Truth {
  const isLong = ({ first, last }: Stretch): boolean => reaches(first, last, lasting)
  if (unionOf(certain, day).some(isLong)) return TRUE
  return unionOf(possible, day).some(isLong) ? UNKNOWN : FALSE
}

/**
 * Whether all days together are so many. Days in a row are counted by the calendar. Days with gaps between them have no
 * calendar of their own: they are so many when they reach the longest that so many months can be, and are not below the
 * shortest, nor where they would not be enough even without the gaps; between the two it is not known.
 */
export function lastedInAll({ certain, possible }: Treatment, required: Required, day: Day): Truth {
  const surely = unionOf(certain, day)
  if (surely.some(({ first, last }) => reaches(first, last, required)) || sumOf(surely) >= required.most) return TRUE
  const perhaps = unionOf(possible, day)
  const [begin, end] = [perhaps.at(0), perhaps.at(-1)]
  if (begin === undefined || end === undefined) return FALSE
  return sumOf(perhaps) >= required.fewest && reaches(begin.first, end.last, required) ? UNKNOWN : FALSE
}

/** The days after `day` on which days that go on become so many, in a row or in all. */
export function treatmentFlips({ certain, possible }: Treatment, required: Required, day: Day): Day[] {
  return [certain, possible]
    .map((stretches) => unionOf(stretches, day))
    .filter((union) => union.at(-1)?.last === day)
    .flatMap((union) => [
      ...union.map(({ first }) => (first === -Infinity ? first : dayReached(first, required))),
      day + required.fewest - sumOf(union),
      day + required.most - sumOf(union),
    ])
    .filter((flip) => flip > day)
}

/** Counted as the calendar does: from one day to the next is one day, so that eight days in a row are seven. */
function sumOf(union: readonly Stretch[]): number {
  return union.reduce((sum, { first, last }) => sum + last - first + 1, -1)
}
