import type { Day } from '../../kernel/day.js'
import { both, FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import { lastingFlips, type Course, type Lifetime } from '../time/course.js'
import { filterAspects, timingAspect, type Aspect } from './drug-aspect.js'
import { courseOfDrug, courseWords, identityNeed, valueOfDrug } from './drug-course.js'
import { stableFlips, type DrugFilter } from './drug-filter.js'
import { changeFlips } from './told-change.js'
import { filterTruth } from './filter-truth.js'
import type { DrugsMeant } from './drugs-meant.js'
import type { Answer } from '../list/listing.js'
import type { Anchor } from '../rule/rule.js'
import { timingFlips, timingTruth, type Timing } from '../time/timing.js'

/** What a rule asks of each course. */
export interface AskedOfDrug {
  readonly meant: DrugsMeant
  readonly timing: Timing
  readonly filter: DrugFilter
  /** whether the filter asks for anything */
  readonly isFiltered: boolean
  /** what a truth counts as: with `doubt: ignored`, what is open is a no, but of a dose, or a change of it, that is told */
  readonly counted: (truth: Truth, fact: DrugFact, day: Day) => Truth
  readonly anchor: Anchor
  readonly lifetime: Lifetime
  readonly day: Day
}

/** Most answers are no more than evidence: how a course stands to each thing that is asked is told only where words are. */
export function answerOfDrug(
  fact: DrugFact,
  { meant, timing, filter, isFiltered, counted, anchor, lifetime, day }: AskedOfDrug,
): Answer<DrugFact> {
  const course = courseOfDrug(fact, lifetime)
  const timed = timingTruth(timing, course, day)
  const identity = meant.includes(fact)
  const known = identity === TRUE
  const held = isFiltered ? both(timed, filterTruth(fact, filter, course, day)) : timed
  // what does not hold needs no better name
  const isTold = known || held === FALSE
  const aspects = (): readonly Aspect[] => [
    timingAspect(fact, timing, course, day, anchor),
    ...filterAspects(fact, filter, course, day),
  ]
  const tellingOf = (all: readonly Aspect[]): Aspect | undefined =>
    isTold ? all.find((aspect) => aspect.truth === held && held !== TRUE) : undefined
  return {
    fact,
    truth: counted(both(identity, held), fact, day),
    unrecognised: !known,
    flips: isFiltered
      ? [...timingFlips(timing, course, day), ...filterFlips(fact, filter, course, day)]
      : timingFlips(timing, course, day),
    value: valueOfDrug(fact),
    need: () => ({ need: tellingOf(aspects())?.need() ?? identityNeed(fact), kind: 'drug' }),
    clause: () => {
      const all = aspects()
      const telling = tellingOf(all)
      if (telling !== undefined) return `${courseWords(fact)} ${telling.clause()}`
      if (!known) return meant.doubt(fact)
      const response = filter.response !== undefined || fact.response === undefined ? [] : [`response ${fact.response}`]
      const clauses = all.map(({ clause }) => clause())
      return [`${courseWords(fact)} ${clauses.join(', ')}`, ...response].join(', ')
    },
  }
}

function filterFlips(fact: DrugFact, { lasting, stable, unstable }: DrugFilter, course: Course, day: Day): Day[] {
  return [
    ...(lasting === undefined ? [] : lastingFlips(course, lasting, day)),
    ...stableFlips(fact, course, stable, day),
    ...stableFlips(fact, course, unstable, day),
    ...changeFlips(fact, stable ?? unstable, day),
  ]
}
