import type { Day } from '../../kernel/day.js'
import { grouped } from '../../kernel/grouped.js'
import type { Choices, DatedPart } from './combination.js'
import type { Course } from '../time/course.js'
import { unionOf, type Stretch } from './treated-time.js'

/** Courses of one ingredient, or of no known one, with all their days: to the others they stand like one course. */
interface Alike {
  readonly one: DatedPart
  readonly days: readonly Stretch[]
}

/**
 * The days up to `day` that the courses of some combination share, without a look at every combination: of hundreds of
 * courses there are too many.
 * @param isCombination whether parts are one; it may ask what they are, and nothing of their days
 */
export function daysTogether(
  choices: Choices,
  daysOf: (course: Course) => readonly Stretch[],
  isCombination: (parts: readonly DatedPart[]) => boolean,
  day: Day,
): Stretch[] {
  const [first = [], ...others] = choices.map((parts) => alikeIn(parts, daysOf, day))
  let chosen = first.map(({ one, days }) => ({ parts: [one], days }))
  for (const next of others) {
    chosen = chosen.flatMap(({ parts, days }) =>
      next
        .map((other) => {
          return { parts: [...parts, other.one], days: inBoth(days, other.days) }
        })
        .filter((more) => more.days.length > 0),
    )
  }
  return chosen.filter(({ parts }) => isCombination(parts)).flatMap(({ days }) => days)
}

function alikeIn(
  parts: readonly DatedPart[],
  daysOf: (course: Course) => readonly Stretch[],
  day: Day,
): readonly Alike[] {
  return [...grouped(parts, ({ ingredient }) => ingredient?.id ?? '').values()].flatMap((alike) => {
    const days = alike.flatMap(({ course }) => daysOf(course)).filter(({ first, last }) => first <= last)
    return alike.slice(0, 1).map((one) => {
      return { one, days: unionOf(days, day) }
    })
  })
}

/** What two lists of stretches, each in order and without overlaps, have in common. */
function inBoth(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const common: Stretch[] = []
  let index = 0
  for (const { first, last } of some) {
    while ((others[index]?.last ?? Infinity) < first) index += 1
    for (let at = index; ; at += 1) {
      const other = others[at]
      if (other === undefined || other.first > last) break
      common.push({ first: Math.max(first, other.first), last: Math.min(last, other.last) })
    }
  }
  return common
}
