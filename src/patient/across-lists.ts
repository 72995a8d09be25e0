import { resolveIntake } from '../facts/drug-intake.js'
import type { ConditionFact, DrugFact, EncounterFact, EventFact, NamedFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { resolveVaccine } from '../facts/vaccine-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'

interface Given {
  readonly drugs: Listing<DrugFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
  readonly procedures: Listing<EventFact>
  readonly conditions: Listing<ConditionFact>
  readonly encounters: Listing<EncounterFact>
}

/**
 * The drugs and the vaccinations of a record, each with what stands in another list: a vaccine that is recorded as a drug was
 * given all the same, and so was an immunoglobulin that is recorded as a vaccination. A chemotherapy among the procedures
 * is drugs that are not named: it may have been cyclophosphamide or rituximab. What is no known procedure may be called by
 * the drug that was given, as a rituximab infusion is, and so may what is no known condition, or what a stay was for; it is
 * then uncertain.
 */
export function acrossLists(
  { drugs, immunizations, procedures, conditions, encounters }: Given,
  vocabulary: Vocabulary,
): Pick<Given, 'drugs' | 'immunizations'> {
  const isVaccine = ({ terms }: NamedFact<DrugTerm>): boolean =>
    terms.some((term) => vocabulary.drugs.kindsOf(term).has('vaccine'))
  const others = immunizations.entries.filter((fact) => fact.terms.length > 0 && !isVaccine(fact))
  const unnamed = procedures.entries
    .filter(({ terms }) => terms.some((term) => vocabulary.procedures.kindsOf(term).has('chemotherapy')))
    .filter(({ status }) => status !== 'absent')
  const called = [...procedures.entries, ...conditions.entries.map(asEvent), ...encounters.entries.flatMap(reasonsOf)]
    .filter(({ terms, status }) => terms.length === 0 && status !== 'absent')
    .map((event) => ({ ...event, terms: drugsCalled(event.label, vocabulary) }))
    .filter(({ terms }) => terms.length > 0)
    .map((event) => asDrug({ ...event, doubt: 'uncertain' }))
  const unknown = unnamed.map((event) => ({ ...event, terms: [] }))
  return {
    drugs: withMore(drugs, [...others.map(asDrug), ...unknown.map(asDrug), ...called]),
    immunizations: withMore(immunizations, [...drugs.entries, ...called].filter(isVaccine)),
  }
}

/** A vaccine is meant only where a vaccination is spoken of: an "influenza C" is none. */
function drugsCalled(label: string, { drugs }: Vocabulary): readonly DrugTerm[] {
  const { terms } = resolveIntake(label, drugs)
  return terms.length === 0 && VACCINATION.test(label) ? resolveVaccine(label, drugs) : terms
}

const VACCINATION = /vaccin|vacuna|impf|immuni[sz]ation/iu

function asEvent({ path, label, terms, status, onset, end }: ConditionFact): EventFact {
  return { path, label, terms, status: status === 'absent' ? status : undefined, start: onset, end, ongoing: false }
}

function reasonsOf({ status, start, end, ongoing, reasons }: EncounterFact): readonly EventFact[] {
  return reasons.map(({ path, label, terms }) => ({ path, label, terms, status, start, end, ongoing }))
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
