import type { Day } from '../../kernel/day.js'
import { before } from '../../kernel/duration.js'
import { between } from '../../kernel/range.js'
import { cutAfter, spanOfDay, type Span } from '../../kernel/span.js'
import { TRUE } from '../../kernel/truth.js'
import type { Fact } from '../../facts/fact.js'
import type { Facts, Listing } from '../../facts/facts.js'
import type { Course } from './course.js'
import { dayOf, inUnit, type Bounded, type VariableKind } from '../rule/threshold.js'
import type { Timing } from './timing.js'

/** What was on some days, as the record has it. */
export interface Lasting extends Fact {
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
}

export interface Ended<F> {
  readonly fact: F
  readonly kind: VariableKind
  readonly course: Course
  readonly recorded: string
  readonly timing: Timing
  readonly day: Day
  /** changes the entry in the record; missing where its days are history that nothing changes */
  readonly edited?: (facts: Facts, edit: Edit<F>) => Facts
}

/** What becomes of one entry of a list. */
export interface Edit<F> {
  readonly path: string
  readonly with: (entry: F) => F
}

/** The last day of something against the window in which it must lie, or against the day on which it must go on. */
export function endThresholds<F extends Lasting>(ended: Ended<F>): readonly Bounded[] {
  const { fact, kind, course, recorded, timing, day, edited } = ended
  if (timing.kind === 'ever') return []
  const first = timing.kind === 'now' ? day : before(day, timing.window)
  return [
    {
      accepts: { atLeast: first },
      // an earlier end never makes something be within a window
      turns: TRUE,
      isYesOrNo: timing.kind === 'now',
      variable: {
        key: `end ${fact.path}`,
        kind,
        what: fact.label,
        recorded,
        paths: [fact.path],
        scale: 'day',
        value: between(Math.min(course.endFirst, day), Math.min(course.endLast, day)),
        goesOn: course.endFirst > day,
        shown: inUnit('days'),
        // it could have ended earlier; what is over is not resumed
        sampleIn: dayOf({ low: -Infinity, high: Math.min(course.endLast, day), lowOpen: true, highOpen: false }),
        ...(edited === undefined
          ? {}
          : {
              changed: (facts: Facts, last: number): Facts =>
                edited(facts, { path: fact.path, with: (entry) => endedOn(entry, last) }),
            }),
      },
    },
  ]
}

/** The same with another last day; what would have begun later began on that day. */
function endedOn<F extends Lasting>(fact: F, last: Day): F {
  return { ...fact, start: begunBy(fact.start, last), end: spanOfDay(last), ongoing: false }
}

/** A start that is not later than this day. */
export function begunBy(start: Span | undefined, last: Day): Span | undefined {
  return start === undefined ? undefined : (cutAfter(start, last) ?? spanOfDay(last))
}

/** The list with one entry changed. */
export function withEdit<F extends Fact>(listing: Listing<F>, edit: Edit<F>): Listing<F> {
  return { ...listing, entries: listing.entries.map((entry) => (entry.path === edit.path ? edit.with(entry) : entry)) }
}
