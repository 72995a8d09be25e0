import type { ConditionFact, EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { ConditionTerm } from '../facts/term.js'
import type { Vocabulary } from '../facts/vocabulary.js'

/**
 * The conditions of a record, with what its procedures are mostly done for where the list of conditions tells of none: it is
 * suspected then. A mastectomy says that there was a tumour, and not that there was none.
 */
export function withDoneFor(
  conditions: Listing<ConditionFact>,
  procedures: Listing<EventFact>,
  vocabulary: Vocabulary,
): Listing<ConditionFact> {
  const suspected = procedures.entries
    .filter(({ status }) => status !== 'absent')
    .flatMap((procedure) => {
      const untold = conditionsOf(procedure, vocabulary).filter((term) => !isTold(term, conditions, vocabulary))
      return untold.map((term) => suspectedBy(procedure, term))
    })
  return suspected.length === 0 ? conditions : { ...conditions, entries: [...conditions.entries, ...suspected] }
}

function conditionsOf({ terms }: EventFact, { procedures, conditions }: Vocabulary): readonly ConditionTerm[] {
  const kinds = terms.flatMap((term) => [...procedures.kindsOf(term)])
  const ids = kinds.flatMap((id) => procedures.withId(id).doneFor ?? [])
  return [...new Set(ids)].map((id) => conditions.withId(id))
}

/** Whether a recorded condition is a kind of it, or an absence rules it out. */
function isTold(
  sought: ConditionTerm,
  { entries }: Listing<ConditionFact>,
  { conditions }: Pick<Vocabulary, 'conditions'>,
): boolean {
  return entries.some(({ terms, status }) =>
    status === 'absent'
      ? terms.some(({ id }) => conditions.kindsOf(sought).has(id))
      : terms.some((term) => conditions.kindsOf(term).has(sought.id)),
  )
}

function suspectedBy({ path, label, start }: EventFact, term: ConditionTerm): ConditionFact {
  return {
    path,
    label: `${term.label} (${label})`,
    terms: [term],
    codes: undefined,
    status: 'suspected',
    onset: start,
    end: undefined,
    remission: undefined,
    pastBy: undefined,
    unsaid: 'is what a recorded procedure is mostly done for, but is not among the conditions',
    grade: undefined,
    meets: [],
    treatments: [],
  }
}
