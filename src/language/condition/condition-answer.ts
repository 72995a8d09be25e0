import { all, both, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { formatDay } from '../../kernel/day.js'
import { within, exactly, type Bounds } from '../../kernel/range.js'
import type { Span } from '../../kernel/span.js'
import type { ConditionFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'
import { begunOf } from './condition-begun.js'
import { datesOf } from './condition-dates.js'
import { openEndOf } from './condition-open-end.js'
import { countedOf, hasExceptions, textOf, toldOf, type Aspect, type Exceptions } from './condition-exception.js'
import { passing } from './condition-passing.js'
import { unnamedAnswer } from './unnamed-condition.js'
import { courseOf, lasted, type Course, type Lifetime, type OpenEnd } from '../time/course.js'
import type { Answer } from '../list/listing.js'
import type { Sought } from '../sought/sought.js'
import { timedBy, type TimeAsked, type Timed } from '../time/timed.js'
import { timingTruth } from '../time/timing.js'
import { meaningsOf, unnamed } from '../rule/vague.js'

/** What a rule asks of a condition, on a day. */
export interface Asked extends TimeAsked {
  readonly sought: Sought<ConditionTerm>
  readonly among: Lexicon<ConditionTerm>
  readonly grade: Bounds | undefined
  /** `at least 3`; empty where no grade is asked for */
  readonly gradeWords: string
  readonly exceptions: Exceptions
  readonly lifetime: Lifetime
  /** whether lists that name no other treatment say that there was none */
  readonly isSilenceBelieved: boolean
}

/** The truth of what `answerOf` says. */
export function conditionTruth(fact: ConditionFact, asked: Asked, isUnclear: boolean): Truth {
  const placed = placedOf(fact, asked)
  const { grade, exceptions, isSilenceBelieved } = asked
  const parts = [
    timedTruth(placed, asked),
    grade === undefined ? TRUE : gradeTruth(fact, grade),
    ...(hasExceptions(exceptions) ? countedOf(fact, exceptions, isSilenceBelieved).map(({ truth }) => truth) : []),
  ]
  return doubted(all(parts), fact.status === 'suspected' || fact.terms.length === 0 || isUnclear)
}

/** When it was. */
interface Placed {
  readonly course: Course
  readonly open: OpenEnd
  readonly isOver: boolean
  /** though it is over, the disease of which it is a part may go on */
  readonly outlived: boolean
}

function placedOf(fact: ConditionFact, { sought, timing, lifetime }: Asked): Placed {
  const { status, end } = fact
  const onset = begunOf(fact, lifetime)
  const open = openEndOf(fact, timing, sought)
  // an end that is recorded has come, even if only its month or year is known
  const isOver = status === 'resolved' || end !== undefined
  const outlived = isOver && isOutlived(fact, sought)
  const course = outlived ? lastedUntil(onset, end, 'unknown', lifetime) : courseIn(fact, onset, open, lifetime)
  return { course: passing(fact, course), open, isOver, outlived }
}

function courseIn(
  { end, remission }: ConditionFact,
  onset: Span | undefined,
  open: OpenEnd,
  lifetime: Lifetime,
): Course {
  if (remission === undefined || (open !== 'unknown' && open !== 'over')) return courseOf(onset, end, open, lifetime)
  return lastedUntil(onset, remission, open, lifetime)
}

/** What went into remission, or has a part that is over, was there until then, and may be there all the same, or has been since. */
function lastedUntil(onset: Span | undefined, until: Span | undefined, open: OpenEnd, lifetime: Lifetime): Course {
  return { ...courseOf(onset, until, open, lifetime), endLast: open === 'over' ? lifetime.asOf : Infinity }
}

function placedTruth({ course, isOver, outlived }: Placed, { timing, day }: Asked): Truth {
  return isOver && !outlived && timing.kind === 'now' ? FALSE : timingTruth(timing, course, day)
}

function timedTruth(placed: Placed, asked: Asked): Truth {
  const truth = placedTruth(placed, asked)
  return asked.lasting === undefined ? truth : both(truth, lasted(placed.course, asked.lasting, asked.day))
}

function gradeTruth({ grade }: ConditionFact, bounds: Bounds): Truth {
  return grade === undefined ? UNKNOWN : within(exactly(grade), bounds)
}

/**
 * What one condition of the record says to it.
 * @param isUnclear whether its name is so broad that it may be what is asked for
 */
export function answerOf(fact: ConditionFact, asked: Asked, isUnclear: boolean): Answer<ConditionFact> {
  const { sought, exceptions, isSilenceBelieved } = asked
  const { label, status, unsaid = 'is suspected, which is neither yes nor no' } = fact
  const [term] = fact.terms
  const placed = placedOf(fact, asked)
  const { course, open, outlived } = placed
  const time = timedBy(asked, course, placedTruth(placed, asked))
  const timed = timedOf(fact, asked, { time, outlived })
  const aspects: readonly Aspect[] = [...gradedOf(fact, asked), ...countedOf(fact, exceptions, isSilenceBelieved)]
  // of all that must hold, what holds least decides; of equals, the first
  const telling = aspects.reduce((lowest, aspect) => (aspect.truth < lowest.truth ? aspect : lowest), timed)
  const truth = doubted(telling.truth, status === 'suspected' || term === undefined || isUnclear)
  const dates = datesOf(fact, open)
  const { flips } = time
  const value = valueOf(fact, dates)
  // what does not hold needs no better name
  if (term === undefined && truth !== FALSE) return unnamedAnswer(fact, { truth, flips, value }, sought.names)
  return {
    fact,
    truth,
    unrecognised: term === undefined || isUnclear,
    flips,
    value,
    need: () => ({
      need: needOf(fact, outlived ? sought.what : label, isUnclear) ?? telling.need(),
      kind: 'condition',
    }),
    clause: () => {
      if (truth === FALSE) return telling.clause(subjectOf(fact, asked, dates, truth))
      if (isUnclear) return unnamed(label, meaningsOf(fact, sought, asked.among))
      if (status === 'suspected' && truth === UNKNOWN) return `${label} ${unsaid}`
      return telling.clause(subjectOf(fact, asked, dates, truth))
    },
  }
}

function timedOf(
  { label, status, remission, pastBy, formerly }: ConditionFact,
  { sought, timing, day }: Asked,
  { time, outlived }: { readonly time: Timed; readonly outlived: boolean },
): Aspect {
  const dated = outlived ? sought.what : label
  return {
    truth: time.truth,
    clause: (subject) => {
      if (time.truth !== UNKNOWN) return `${subject} ${time.clause()}`
      if (outlived) return `${subject} is over, which does not say that ${sought.what} is`
      if (pastBy !== undefined) return `${subject} is recorded as active, and by ${pastBy} as over`
      const saysThatItWas = formerly === true && status === undefined && timing.kind === 'now'
      return saysThatItWas
        ? `${subject} says that it was there, not whether it still is on ${formatDay(day)}`
        : `${subject} ${time.clause()}`
    },
    need: () => {
      const mayBeLeft = remission !== undefined && status !== 'resolved'
      const isPresence = (timing.kind === 'now' || mayBeLeft) && time.placed !== TRUE
      return isPresence ? `whether ${dated} is still present` : `dates of ${dated}`
    },
  }
}

function gradedOf(fact: ConditionFact, { grade: bounds, gradeWords }: Asked): Aspect[] {
  if (bounds === undefined) return []
  const { label, grade } = fact
  return [
    {
      truth: gradeTruth(fact, bounds),
      clause: () =>
        grade === undefined
          ? `the grade of ${label} is not recorded`
          : `${label} is of grade ${grade}, not ${gradeWords}`,
      need: () => `grade of ${label}`,
    },
  ]
}

/** Whether a disease that lasts may go on though its part is over: the lupus after the lupus nephritis. */
function isOutlived(fact: ConditionFact, sought: Sought<ConditionTerm>): boolean {
  if (fact.terms.every(({ course }) => course !== 'chronic')) return false
  return sought
    .matching(fact)
    .some(
      ({ id, course, group }) => course === 'chronic' && group !== true && fact.terms.every((term) => term.id !== id),
    )
}

/** `heart failure of grade 3 (since 2022-05)`; with the treatment where that made it count. */
function subjectOf(fact: ConditionFact, asked: Asked, dates: string | undefined, truth: Truth): string {
  const { label, grade } = fact
  const graded = asked.grade === undefined || grade === undefined ? label : `${label} of grade ${grade}`
  const dated = dates === undefined ? graded : `${graded} (${dates})`
  const isTold = asked.exceptions.onlyBy !== undefined && truth === TRUE
  return isTold ? `${dated}, treated by ${textOf(toldOf(fact))},` : dated
}

/** `resolved, 2019 to 2020, treated by 'excision'`. */
function valueOf(fact: ConditionFact, dates: string | undefined): string {
  const dated = [fact.status, dates].filter((part) => part !== undefined)
  const treatments = toldOf(fact)
  const told = [dated.length === 0 ? 'listed' : dated.join(', ')]
  return [...told, ...(treatments.length === 0 ? [] : [`treated by ${textOf(treatments)}`])].join(', ')
}

function doubted(truth: Truth, inDoubt: boolean): Truth {
  return inDoubt && truth === TRUE ? UNKNOWN : truth
}

/** What must be known before the rest matters. @param label what is to be confirmed */
function needOf({ label: name, status }: ConditionFact, label: string, isUnclear: boolean): string | undefined {
  if (isUnclear) return `what '${name}' is`
  return status === 'suspected' ? `whether ${label} is confirmed` : undefined
}
