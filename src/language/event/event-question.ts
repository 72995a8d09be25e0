import type { Day } from '../../kernel/day.js'
import { both, UNKNOWN } from '../../kernel/truth.js'
import type { EventFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Term } from '../../facts/term.js'
import { lasted } from '../time/course.js'
import { courseOfEvent, eventAnswer } from './event-answer.js'
import type { EventSought } from './event-list.js'
import type { ListTruth } from '../list/list-truth.js'
import type { ListQuestion } from '../list/listing.js'
import { timingTruth } from '../time/timing.js'

/** The question to the events of a patient, as of a day. */
export function eventQuestion<T extends Term>(
  asked: EventSought<T>,
  facts: Facts,
  day: Day,
): ListQuestion<EventFact<T>> {
  const { among, sought } = asked
  const listing = among.listing(facts)
  const absent = listing.entries.filter(({ status }) => status === 'absent')
  const answers = listing.entries
    .filter((fact) => fact.status !== 'absent')
    .filter((fact) => mayBe(fact, asked))
    .map((fact) => eventAnswer(fact, asked, facts, day))
  return {
    list: among.list,
    listing,
    strict: facts.strict,
    what: sought.what,
    kind: among.name,
    answers,
    absences: sought.touching(absent),
    denying: (fact) => sought.denying(fact, absent),
    covered: sought.covers(absent),
    unsaid: (past) => sought.unsaidBy(past, absent),
  }
}

/** The same question as far as its truth goes. */
export function eventTruth<T extends Term>(asked: EventSought<T>): ListTruth<EventFact<T>> {
  const { among, sought, timing, lasting } = asked
  return {
    listing: among.listing,
    among: (entries) => sought.concerned(entries),
    truthOf: (fact, facts, day) => {
      if (!mayBe(fact, asked)) return undefined
      const course = courseOfEvent(fact, facts)
      const placed = timingTruth(timing, course, day)
      const truth = lasting === undefined ? placed : both(placed, lasted(course, lasting, day))
      return sought.includes(fact) ? truth : both(UNKNOWN, truth)
    },
    isDenied: (fact, absent) => sought.denying(fact, absent).length > 0,
    isCovered: (absent) => sought.covers(absent),
  }
}

function mayBe<T extends Term>(fact: EventFact<T>, { sought, ignoresDoubt }: EventSought<T>): boolean {
  // what is uncertain is named none the less
  if (sought.includes({ terms: fact.terms })) return true
  return !ignoresDoubt && (fact.terms.length === 0 || sought.mayInclude(fact))
}
