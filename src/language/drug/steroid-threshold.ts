import type { Day } from '../../kernel/day.js'
import { over, times } from '../../kernel/decimal.js'
import { valueOf } from '../../kernel/fraction.js'
import { between, type Bounds } from '../../kernel/range.js'
import { spanOfDay } from '../../kernel/span.js'
import { meetingDoses } from '../../facts/continued-courses.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { formatCourse } from '../time/course.js'
import { endThresholds } from '../time/course-threshold.js'
import { courseOfDrug } from './drug-course.js'
import { editedDrug, NEW_COURSE, withNewCourse } from './edited-drug.js'
import { newestOf } from '../measurement/newest.js'
import type { Evaluation } from '../rule/rule.js'
import { mapBounds } from '../rule/schema.js'
import { REFERENCE, type Intake, type Steroids } from './steroid-intake.js'
import { WEIGHT } from './steroid-per-kilogram.js'
import { amountInWords, type Total } from './steroid-total.js'
import { anyOf, type Threshold } from '../rule/threshold.js'

/** The key of the steroids of the day, all together. */
export const STEROID_DOSE = 'steroid dose'

/** What the steroids of a day are held against. */
interface Asked {
  readonly bounds: Bounds
  readonly unit: 'mg/day' | 'mg/kg/day'
  readonly steroids: Steroids
}

/**
 * The steroids of the day, all together, against bounds. Any of them could also have been stopped, and
 * where there is none, one could have been begun.
 */
export function steroidThresholds(
  total: Total,
  intakes: readonly Intake[],
  { bounds, unit, steroids }: Asked,
  { facts, day }: Evaluation,
): readonly Threshold[] {
  const ends = intakes.flatMap(({ fact }) =>
    endThresholds({
      fact,
      kind: 'drug',
      course: courseOfDrug(fact, facts),
      recorded: formatCourse(fact.start, fact.end, fact.ongoing),
      timing: { kind: 'now' },
      day,
      edited: editedDrug,
    }).map(({ variable, accepts }): Threshold => ({ variable, accepts, isYesOrNo: true })),
  )
  const weight = unit === 'mg/day' ? 1 : weightOf(facts)
  const value = between(valueOf(total.lowest), valueOf(total.highest))
  if (weight === undefined || value.high === Infinity) return ends
  return [
    {
      accepts: mapBounds(bounds, (limit) => times(limit, weight)),
      cuts: value.high === 0 ? cutsOfNew(facts, steroids, day) : cutsOfDosed(facts, intakes),
      variable: {
        key: STEROID_DOSE,
        kind: 'dose',
        what: 'systemic corticosteroids as prednisone',
        recorded: `${amountInWords(total.lowest, total.highest)} mg/day`,
        paths: intakes.map(({ fact }) => fact.path),
        scale: 'number',
        value,
        shown: { unit, of: (perDay) => over(perDay, weight) },
        sampleIn: anyOf({ low: 0, high: Infinity, lowOpen: true, highOpen: true }),
        changed: (before, perDay) =>
          value.high === 0
            ? begun(before, perDay, steroids, day)
            : dosed(before, perDay, intakes, perDay <= value.low ? 'highest' : 'lowest'),
      },
    },
    ...ends,
  ]
}

/** With a course of a steroid of which the tables do not differ. */
function begun(facts: Facts, perDay: number, steroids: Steroids, day: Day): Facts {
  return newCourses(steroids, day)
    .map(({ course, figure }): DrugFact => ({
      ...course,
      dose: { kind: 'daily', milligramsPerDay: over(times(perDay, figure), REFERENCE) },
    }))
    .reduce(withNewCourse, facts)
}

/** The course that would be begun, without its dose, and what equals 5 mg of prednisone; none where the tables differ about all. */
function newCourses(
  { drugs, figures }: Steroids,
  day: Day,
): readonly { readonly course: DrugFact; readonly figure: number }[] {
  const known = [...figures].filter(([, { lowest, highest }]) => lowest === highest)
  return known.slice(0, 1).map(([id, { lowest }]) => ({
    figure: lowest,
    course: {
      path: NEW_COURSE,
      label: id,
      terms: drugs.among([id]),
      status: undefined,
      start: spanOfDay(day),
      end: undefined,
      ongoing: true,
      route: 'oral',
      dose: undefined,
      stableSince: spanOfDay(day),
      response: undefined,
      purpose: undefined,
    },
  }))
}

/** The amounts at which the course that would be begun goes on from one that is over. */
function cutsOfNew(facts: Facts, steroids: Steroids, day: Day): readonly number[] {
  return newCourses(steroids, day).flatMap(({ course, figure }) => amountsMeeting(course, [figure], facts))
}

/** The amounts at which the course whose dose would be otherwise goes on from another one of its drug. */
function cutsOfDosed(facts: Facts, intakes: readonly Intake[]): readonly number[] {
  return clearestFirst(intakes)
    .slice(0, 1)
    .flatMap(({ fact, lowest, highest }) => amountsMeeting(fact, [lowest.under, highest.under], facts))
}

function amountsMeeting(course: DrugFact, figures: readonly number[], { drugs }: Facts): readonly number[] {
  return meetingDoses(course, drugs.entries).flatMap((dose) =>
    figures.map((figure) => over(times(dose, REFERENCE), figure)),
  )
}

/**
 * With so much in all, by the dose of one course alone: parts of it would not add up to it exactly.
 * @param end where the tables differ, which of them gives so much
 */
function dosed(facts: Facts, perDay: number, intakes: readonly Intake[], end: 'highest' | 'lowest'): Facts {
  return clearestFirst(intakes).reduce((changed, intake, index) => {
    const milligramsPerDay = index === 0 ? over(times(perDay, intake[end].under), REFERENCE) : 0
    return editedDrug(changed, {
      path: intake.fact.path,
      with: (entry) => ({ ...entry, dose: { kind: 'daily', milligramsPerDay } }),
    })
  }, facts)
}

function clearestFirst(intakes: readonly Intake[]): readonly Intake[] {
  return intakes.toSorted((a, b) => a.doubts.length - b.doubts.length)
}

/** kg; undefined where the latest weight is no single number. */
function weightOf({ measurements }: Facts): number | undefined {
  const { candidates } = newestOf(measurements.get(WEIGHT) ?? [])
  const [latest] = candidates
  if (latest?.value.kind !== 'quantity') return undefined
  const { low, high } = latest.value.range
  return low === high ? low : undefined
}
