import { resolveDrug } from '../facts/drug-name.js'
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
 * is drugs that are not named: it may have been cyclophosphamide or rituximab. What is no known procedure may be called by
 * the drug that was given, as a rituximab infusion is; it is then uncertain.
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
  const infusions = procedures.entries
    .filter(({ terms, status }) => terms.length === 0 && status !== 'absent')
    .map((event) => ({
      ...event,
      terms: resolveDrug(event.label, vocabulary.drugs).terms,
      doubt: 'uncertain' as const,
    }))
    .filter(({ terms }) => terms.length > 0)
  const unknown = unnamed.map((event) => ({ ...event, terms: [] }))
  return {
    drugs: withMore(drugs, [...others, ...unknown, ...infusions].map(asDrug)),
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
