import type { EventFact } from '../../facts/fact.js'
import type { Facts, LeftOutFact, Listing } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Term } from '../../facts/term.js'
import type { Lasting } from '../time/course.js'
import type { Edit } from '../time/course-threshold.js'
import type { Anchor } from '../rule/rule.js'
import type { Sought } from '../sought/sought.js'
import type { Timing } from '../time/timing.js'

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

/** What a rule looks for in such a list. */
export interface EventSought<T extends Term> {
  readonly among: EventList<T>
  readonly sought: Sought<T>
  readonly timing: Timing
  readonly lasting: Lasting | undefined
  readonly anchor: Anchor
  /** whether an entry that only may be it counts for nothing */
  readonly ignoresDoubt: boolean
}
