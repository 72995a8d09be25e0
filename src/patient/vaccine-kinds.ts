import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { kindGiven } from '../facts/lexicon/vaccine-kind.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { ageRange } from '../kernel/age.js'
import type { Timeline } from './reading/timeline.js'

/** The vaccinations, each by the only vaccine of its class that is given at the age of that day. */
export function withKindsByAge(
  { listed, entries }: Listing<EventFact<DrugTerm>>,
  { drugs }: Vocabulary,
  timeline: Timeline,
): Listing<EventFact<DrugTerm>> {
  const byAge = (fact: EventFact<DrugTerm>): EventFact<DrugTerm> => {
    const age = ageAt(fact, timeline)
    return { ...fact, terms: fact.terms.map((term) => kindGiven(term, { age }, drugs)) }
  }
  // what is denied of a class is denied of all of it
  return { listed, entries: entries.map((fact) => (fact.status === 'absent' ? fact : byAge(fact))) }
}

function ageAt({ start, end }: EventFact, { asOf, birth }: Timeline): ReturnType<typeof ageRange> | undefined {
  if (birth === undefined) return undefined
  return {
    min: start === undefined ? 0 : ageRange(birth, start.first).min,
    max: ageRange(birth, end?.last ?? asOf).max,
  }
}
