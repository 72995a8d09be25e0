import type { Day } from '../../kernel/day.js'
import { listed } from '../../kernel/listed.js'
import { all, FALSE, UNKNOWN } from '../../kernel/truth.js'
import type { EventFact } from '../../facts/fact.js'
import type { Term } from '../../facts/term.js'
import { courseOf, formatCourse, type Course, type Lifetime } from '../time/course.js'
import type { EventSought } from './event-list.js'
import type { Answer } from '../list/listing.js'
import { timedBy } from '../time/timed.js'
import { meaningsOf, unnamed } from '../rule/vague.js'

/** When an event took place. One that has a start and no end may have ended on any day. */
export function courseOfEvent({ start, end, ongoing }: EventFact, lifetime: Lifetime): Course {
  return courseOf(start, end, ongoing ? 'ongoing' : 'unknown', lifetime)
}

/** What an entry that is, or may be, what is sought says of it. */
export function eventAnswer<T extends Term>(
  fact: EventFact<T>,
  asked: EventSought<T>,
  lifetime: Lifetime,
  day: Day,
): Answer<EventFact<T>> {
  const { sought, timing, lasting, anchor, among } = asked
  const { lexicon } = among
  const timed = timedBy({ timing, lasting, anchor, day }, courseOfEvent(fact, lifetime))
  const unrecognised = !sought.includes(fact)
  const truth = unrecognised ? all([UNKNOWN, timed.truth]) : timed.truth
  const dates = formatCourse(fact.start, fact.end, fact.ongoing)
  const timedClause = (): string => `${fact.label} (${dates}) ${timed.clause()}`
  const isDoubtful = fact.doubt !== undefined && fact.terms.length > 0
  const kinds = unrecognised ? kindsInWords(fact, asked) : undefined
  const which = kinds === undefined ? `what '${fact.label}' is` : `whether ${fact.label} was ${kinds}`
  const identity = isDoubtful ? `whether ${fact.label} took place` : which
  const need = unrecognised ? identity : `date of ${fact.label}`
  return {
    fact,
    truth,
    unrecognised,
    flips: timed.flips,
    value: dates,
    need: () => ({ need, kind: among.name }),
    clause: () => {
      // what was not then needs no better name
      if (timed.truth === FALSE) return timedClause()
      if (fact.terms.length === 0) return { unrecognised: fact.label, kind: among.name, couldBe: sought.names }
      if (isDoubtful) return `whether ${fact.label} (${dates}) took place is uncertain`
      const couldBe = kinds === undefined ? meaningsOf(fact, sought, lexicon) : [`${kinds}, a kind of ${sought.what}`]
      if (unrecognised) return unnamed(`${fact.label} (${dates})`, couldBe)
      return timedClause()
    },
  }
}

/** By which kinds an entry may be what is sought, where these are few: of an influenza vaccine the nasal one, which is live. */
function kindsInWords<T extends Term>(
  { terms }: EventFact<T>,
  { sought, among: { lexicon } }: EventSought<T>,
): string | undefined {
  const asked = new Set(sought.terms.map(({ id }) => id))
  const kinds = terms
    .flatMap((term) => lexicon.termsOf(term))
    .filter((kind) => !asked.has(kind.id) && sought.includes({ terms: [kind] }))
  return kinds.length === 1 || kinds.length === 2
    ? listed(
        kinds.map(({ label }) => label),
        'or',
      )
    : undefined
}
