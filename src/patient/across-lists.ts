import type { DrugFact, EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import type { Vocabulary } from '../facts/vocabulary.js'

interface Given {
  readonly drugs: Listing<DrugFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
  readonly procedures: Listing<EventFact>
}

/**
 * The drugs and the vaccinations of a record, each with what stands in another list: a vaccine that is recorded as a drug was
 * given all the same, and so was an immunoglobulin that is recorded as a vaccination. A chemotherapy among the procedures
 * is drugs that are not named: it may have been cyclophosphamide or rituximab.
 */
export function acrossLists(
  { drugs, immunizations, procedures }: Given,
  vocabulary: Vocabulary,
): Pick<Given, 'drugs' | 'immunizations'> {
  const isVaccine = (term: DrugTerm): boolean => vocabulary.drugs.kindsOf(term).has('vaccine')
  const vaccines = drugs.entries.filter(({ terms }) => terms.some(isVaccine))
  const others = immunizations.entries.filter(({ terms }) => terms.length > 0 && !terms.some(isVaccine))
  const unnamed = procedures.entries
    .filter(({ terms }) => terms.some((term) => vocabulary.procedures.kindsOf(term).has('chemotherapy')))
    .filter(({ status }) => status !== 'absent')
  return {
    drugs: withMore(drugs, [...others.map(asDrug), ...unnamed.map((event) => asDrug({ ...event, terms: [] }))]),
    immunizations: withMore(immunizations, vaccines),
  }
}

/** A list with entries from elsewhere: it says no more by its silence than before. */
export function withMore<F>(list: Listing<F>, more: readonly F[]): Listing<F> {
  return more.length === 0 ? list : { ...list, entries: [...list.entries, ...more] }
}

/** What is not known of a drug where it stands in another list. */
const NOT_TOLD = { route: undefined, dose: undefined, stableSince: undefined, response: undefined, purpose: undefined }

function asDrug(event: EventFact<DrugTerm>): DrugFact {
  return { ...event, ...NOT_TOLD }
}
