import { formatDay, type Day } from '../../kernel/day.js'
import { all, FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import { lasted, lastingFlips, type Course, type Lasting } from './course.js'
import { lastingInWords } from './lasting.js'
import type { Anchor } from '../rule/rule.js'
import { timingClause, timingFlips, timingTruth, type Timing } from './timing.js'

/** When something must have been, and how long it must have lasted; of what length does not matter, only when. */
export interface TimeAsked {
  readonly timing: Timing
  readonly lasting: Lasting | undefined
  readonly anchor: Anchor
  readonly day: Day
}

export interface Timed {
  readonly truth: Truth
  /** whether it was when it must have been, however long */
  readonly placed: Truth
  readonly flips: readonly Day[]
  /** how it stands to both, behind the entry as the subject */
  readonly clause: () => string
}

/**
 * Whether a course was when it must have been, and so long. Of the two, the one that holds less is told; both where they
 * hold.
 * @param placed whether it was then, where more than the course tells
 */
export function timedBy(
  { timing, lasting, anchor, day }: TimeAsked,
  course: Course,
  placed = timingTruth(timing, course, day),
): Timed {
  const placement = (): string => timingClause(timing, course, placed, day, anchor)
  const flips = timingFlips(timing, course, day)
  if (lasting === undefined) return { truth: placed, placed, flips, clause: placement }
  const long = lasted(course, lasting, day)
  const truth = all([placed, long])
  return {
    truth,
    placed,
    flips: [...flips, ...lastingFlips(course, lasting, day)],
    clause: () => {
      if (truth === TRUE) return `${placement()} and has lasted ${lastingInWords(lasting)}`
      return truth === placed
        ? placement()
        : `${notSoLong(long)} lasted ${lastingInWords(lasting)} on ${formatDay(day)}`
    },
  }
}

function notSoLong(long: Truth): string {
  return long === FALSE ? 'has not' : 'may or may not have'
}
