import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import type { Duration } from '../kernel/duration.js'
import { listed } from '../kernel/listed.js'
import { all, both, FALSE, UNKNOWN } from '../kernel/truth.js'
import type { EventFact } from '../facts/fact.js'
import type { Facts, LeftOutFact, Listing } from '../facts/facts.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { Term } from '../facts/term.js'
import { courseOf, formatCourse, lasted, type Course, type Lasting, type Lifetime } from './course.js'
import { endThresholds, type Edit } from './course-threshold.js'
import { entryClaim, eventDemands, lengthDemand } from './entry-claim.js'
import { entriesOf } from './hearing.js'
import { lastingInWords } from './lasting.js'
import { timedBy, type TimeAsked } from './timed.js'
import { namesPassedOver } from './list-passed-over.js'
import { truthFromList, type ListTruth } from './list-truth.js'
import { answerFromList, type Answer, type ListQuestion } from './listing.js'
import type { Compiler, RuleBody } from './rule.js'
import { duration } from './schema.js'
import { seek } from './seek.js'
import type { Sought } from './sought.js'
import { timingInWords, timingTruth, type Timing } from './timing.js'

export const EVENT_DOC = `\`done: now\` asks whether it goes on, \`done: ever\` for any time, and \`within\` whether any day
of it lies in the window. One with a single date lies on that day; one that is ongoing lies on every day since; one with
a start and no end may have ended on any day. What is not in the list is assumed not to have been; without a list, it is
unknown. A name that is not recognised might be any, and one that says less than the rule (a vaccine, not which) might be
it: both leave the answer open.`

export const eventKeys = {
  done: z.enum(['now', 'ever']).optional().describe('whether it must go on now, or may have been at any time'),
  within: duration.optional().describe('the window before the anchor in which some day of it must lie'),
}

interface When {
  readonly done?: 'now' | 'ever' | undefined
  readonly within?: Duration | undefined
}

/** When an event must have been, how long it must have gone on, and whether one counts that only may be it. */
interface Asking extends When {
  readonly for?: Lasting | undefined
  readonly doubt?: 'ignored' | undefined
}

/** When an event must have been; a rule that does not say, or says it twice, is refused. */
export function eventTiming({ done, within }: When, { refuse }: Pick<Compiler, 'refuse'>): Timing {
  if (done !== undefined && within === undefined) return { kind: done }
  if (within !== undefined && done === undefined) return { kind: 'within', window: within }
  return refuse([], 'say when it was done', 'done: now, done: ever, or within: a duration')
}

/** A list of dated events, and the names by which a rule asks for them. */
export interface EventList<T extends Term> {
  readonly name: 'procedure' | 'immunization'
  /** how it is said that there was one: `done`, `given` */
  readonly happened: string
  /** as the reports name the list */
  readonly list: string
  readonly lexicon: Lexicon<T>
  readonly listing: (facts: Facts) => Listing<EventFact<T>>
  readonly leftOut: (facts: Facts) => readonly LeftOutFact<T>[]
  /** changes an entry of it; missing where its days are history */
  readonly edited?: (facts: Facts, edit: Edit<EventFact<T>>) => Facts
}

const LIST_OF = { procedure: 'procedures', immunization: 'immunizations' } as const

/** What `procedure` and `immunization` have in common. */
export function compileEvent<T extends Term>(
  { name, happened, list, lexicon, listing: listingOf, leftOut: leftOutOf, edited }: EventList<T>,
  asked: string | readonly string[],
  when: Asking,
  compiler: Compiler,
): RuleBody {
  const lasting = when.for
  const sought = seek(asked, lexicon, name, [name], compiler)
  const timing = eventTiming(when, compiler)
  const { anchor } = compiler.setting
  // what is uncertain is named none the less
  const isNamed = ({ terms }: EventFact<T>): boolean => sought.includes({ terms })
  const mayBe = (fact: EventFact<T>): boolean =>
    isNamed(fact) || (when.doubt === undefined && (fact.terms.length === 0 || sought.mayInclude(fact)))
  const questionOn = (facts: Facts, day: Day): ListQuestion<EventFact<T>> => {
    const listing = listingOf(facts)
    const absent = listing.entries.filter(({ status }) => status === 'absent')
    const answers = listing.entries
      .filter((fact) => fact.status !== 'absent')
      .filter(mayBe)
      .map((fact) => answerOf(fact, { sought, lexicon, timing, lasting, anchor, lifetime: facts, day, name }))
    return {
      list,
      listing,
      strict: facts.strict,
      what: sought.what,
      kind: name,
      answers,
      absences: sought.touching(absent),
      denying: (fact) => sought.denying(fact, absent),
      covered: sought.covers(absent),
      unsaid: (past) => sought.unsaidBy(past, absent),
    }
  }
  const asTruth: ListTruth<EventFact<T>> = {
    listing: listingOf,
    among: (entries) => sought.concerned(entries),
    truthOf: (fact, facts, day) => {
      if (!mayBe(fact)) return undefined
      const course = courseOfEvent(fact, facts)
      const placed = timingTruth(timing, course, day)
      const truth = lasting === undefined ? placed : both(placed, lasted(course, lasting, day))
      return sought.includes(fact) ? truth : both(UNKNOWN, truth)
    },
    isDenied: (fact, absent) => sought.denying(fact, absent).length > 0,
    isCovered: (absent) => sought.covers(absent),
  }
  return {
    words: `${sought.what}, ${happened} ${timingInWords(timing, anchor)}${lasting === undefined ? '' : `, for ${lastingInWords(lasting)}`}${when.doubt === undefined ? '' : ', as it is named'}`,
    claim: () => entryClaim(list, when, sought, [...eventDemands(timing), ...lengthDemand(lasting)]),
    thresholds: ({ facts, day }) =>
      listingOf(facts)
        .entries.filter((fact) => fact.status !== 'absent' && sought.includes(fact))
        .map((fact) => ({ fact, course: courseOfEvent(fact, facts) }))
        .filter(({ course }) => lasting === undefined || lasted(course, lasting, day) !== FALSE)
        .flatMap(({ fact, course }) =>
          endThresholds({
            fact,
            kind: name,
            course,
            recorded: formatCourse(fact.start, fact.end, fact.ongoing),
            timing,
            day,
            ...(edited === undefined ? {} : { edited }),
          }),
        ),
    hears: () => entriesOf(LIST_OF[name], sought),
    truth: ({ facts, day }) => truthFromList(asTruth, facts, day),
    evaluate: ({ facts, day }) => answerFromList(questionOn(facts, day)),
    passedOver: ({ facts, day }) => namesPassedOver(questionOn(facts, day), sought, leftOutOf(facts), facts),
  }
}

interface Asked<T extends Term> extends TimeAsked {
  readonly sought: Sought<T>
  readonly lexicon: Lexicon<T>
  readonly lifetime: Lifetime
  readonly name: 'procedure' | 'immunization'
}

function courseOfEvent({ start, end, ongoing }: EventFact, lifetime: Lifetime): Course {
  return courseOf(start, end, ongoing ? 'ongoing' : 'unknown', lifetime)
}

function answerOf<T extends Term>(fact: EventFact<T>, asked: Asked<T>): Answer<EventFact<T>> {
  const { what } = asked.sought
  const course = courseOfEvent(fact, asked.lifetime)
  const timed = timedBy(asked, course)
  const unrecognised = !asked.sought.includes(fact)
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
    need: () => ({ need, kind: asked.name }),
    clause: () => {
      // what was not then needs no better name
      if (timed.truth === FALSE) return timedClause()
      if (fact.terms.length === 0) return { unrecognised: fact.label, kind: asked.name, couldBe: asked.sought.names }
      if (isDoubtful) return `whether ${fact.label} (${dates}) took place is uncertain`
      const couldBe = kinds === undefined ? what : `${kinds}, a kind of ${what}`
      if (unrecognised) return `${fact.label} (${dates}) is not named more closely and could be ${couldBe}`
      return timedClause()
    },
  }
}

/** By which kinds an entry may be what is sought, where these are few: of an influenza vaccine the nasal one, which is live. */
function kindsInWords<T extends Term>({ terms }: EventFact<T>, { sought, lexicon }: Asked<T>): string | undefined {
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
