import type { ConditionFact, EncounterFact, ReasonFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { ConditionTerm } from '../facts/term.js'

/**
 * The conditions of a record, with what its stays and visits were for where the list of conditions does not tell of it: it is
 * suspected then, since a reason to go to hospital is no diagnosis yet. An episode, such as an infection, ends with the stay.
 */
export function withReasons(
  conditions: Listing<ConditionFact>,
  encounters: Listing<EncounterFact>,
  lexicon: Lexicon<ConditionTerm>,
): Listing<ConditionFact> {
  const suspected = encounters.entries.flatMap((encounter) => {
    if (encounter.status === 'absent') return []
    const untold = encounter.reasons.filter((reason) => {
      return reason.terms.length > 0 && !conditions.entries.some((told) => tellsOf(told, reason, encounter, lexicon))
    })
    return untold.map((reason) => conditionOf(reason, encounter))
  })
  return suspected.length === 0 ? conditions : { ...conditions, entries: [...conditions.entries, ...suspected] }
}

/** Whether a recorded condition is what the stay was for, or an absence rules it out, unless it was over before the stay. */
function tellsOf(
  { terms, status, onset, end, remission }: ConditionFact,
  reason: ReasonFact,
  { start }: EncounterFact,
  lexicon: Lexicon<ConditionTerm>,
): boolean {
  if (status === 'absent') {
    return terms.length > 0 && terms.every((said) => reason.terms.some((term) => lexicon.isWithin(term, said)))
  }
  if (!reason.terms.every(({ id }) => terms.some((term) => lexicon.kindsOf(term).has(id)))) return false
  const isEvent = terms.every(({ course }) => course === 'event')
  const last = end ?? remission ?? (isEvent ? onset : undefined)
  return last === undefined || start === undefined || last.last >= start.first
}

function conditionOf({ path, label, terms }: ReasonFact, { start, end }: EncounterFact): ConditionFact {
  const isEpisode = terms.every(({ course }) => course === 'episode')
  return {
    path,
    label,
    terms,
    codes: undefined,
    status: 'suspected',
    onset: start,
    end: isEpisode ? end : undefined,
    remission: undefined,
    pastBy: undefined,
    unsaid: 'is what a stay or visit was for, but is not among the conditions',
    grade: undefined,
    meets: [],
    treatments: [],
  }
}
