import type { Day } from '../../kernel/day.js'
import { TRUE } from '../../kernel/truth.js'
import { meetingDays, sameDrugAs } from '../../facts/continued-courses.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { formatCourse } from '../time/course.js'
import { endThresholds } from '../time/course-threshold.js'
import { courseOfDrug } from './drug-course.js'
import { stableTruth, type DrugFilter } from './drug-filter.js'
import { editedDrug } from './edited-drug.js'
import { STEROID_DOSE } from './steroid-threshold.js'
import type { Bounded } from '../rule/threshold.js'
import type { Timing } from '../time/timing.js'

interface Asked {
  readonly timing: Timing
  readonly filter: DrugFilter
  readonly facts: Facts
  readonly day: Day
}

/**
 * When the courses ended, of a rule that they may answer. Where it asks whether the dose is unchanged, the end of one may
 * turn what is said of another one of its drug, either way: that goes on from it, or no longer does.
 */
export function drugEndThresholds(courses: readonly DrugFact[], asked: Asked): readonly Bounded[] {
  const { filter, facts, day } = asked
  const { stable, unstable } = filter
  const joined = stable === undefined && unstable === undefined ? NONE : joinedTo(courses, facts)
  const own = new Set(courses)
  // the end of a course whose dose is unchanged is nothing to a rule about one that is not
  const isOpen = (fact: DrugFact): boolean =>
    unstable === undefined || stableTruth(fact, courseOfDrug(fact, facts), unstable, day, filter) !== TRUE
  return [
    ...courses.filter((fact) => isOpen(fact) && !joined.has(fact)).flatMap((fact) => endsOf(fact, asked)),
    ...[...joined].flatMap((fact) =>
      endsOf(fact, asked).map(({ variable, accepts, isYesOrNo }) => ({
        variable,
        accepts,
        // of thousands of courses each meets all the others, and few are asked for it
        get cuts() {
          return meetingDays(fact, facts.drugs.entries)
        },
        // at another dose it no longer goes on from the other one
        alsoTurnedBy: [STEROID_DOSE],
        // of one that does not answer the rule by itself, the answer is not so far from another one
        isYesOrNo: isYesOrNo === true || !own.has(fact) || !isOpen(fact),
      })),
    ),
  ]
}

const NONE: ReadonlySet<DrugFact> = new Set()

/** Courses, these among them, of drugs of which there are several. */
function joinedTo(courses: readonly DrugFact[], { drugs }: Facts): ReadonlySet<DrugFact> {
  const joined = new Set<DrugFact>()
  for (const fact of courses) {
    if (joined.has(fact)) continue
    const ofDrug = sameDrugAs(fact, drugs.entries)
    if (ofDrug.length > 1) for (const one of ofDrug) joined.add(one)
  }
  return joined
}

function endsOf(fact: DrugFact, { timing, facts, day }: Asked): readonly Bounded[] {
  return endThresholds({
    fact,
    kind: 'drug',
    course: courseOfDrug(fact, facts),
    recorded: formatCourse(fact.start, fact.end, fact.ongoing),
    timing,
    day,
    edited: editedDrug,
  })
}
