import type {
  AllergyFact,
  DrugFact,
  EncounterFact,
  EventFact,
  NamedFact,
  ProcedureFact,
  TrialParticipationFact,
} from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm } from '../../facts/term.js'
import { kindGiven } from '../../facts/lexicon/vaccine-kind.js'
import { resolveVaccine } from '../../facts/names/vaccine-name.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { daysBeside } from '../drug/days-beside.js'
import { drugsTold } from './drugs-told.js'
import { occasionsElsewhere } from './occasions.js'
import type { Occasion } from './reasons.js'
import { strangersIn, type Lists } from './strangers.js'

/** Lists, each with what of it stands in another one. */
interface Across {
  readonly drugs: Listing<DrugFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
  readonly procedures: Listing<ProcedureFact>
  readonly encounters: Listing<EncounterFact>
  readonly allergies: Listing<AllergyFact>
  /** the conditions that stand in another list */
  readonly elsewhere: readonly Occasion[]
  readonly trials: readonly TrialParticipationFact[]
}

/**
 * The lists of a record, each with what stands in another list: a vaccine that is recorded as a drug was given all the same,
 * and so was an immunoglobulin that is recorded as a vaccination. A chemotherapy among the procedures is drugs that are not
 * named: it may have been cyclophosphamide or rituximab; a vaccination there may have been any. What has a name that nobody
 * knows in its list may be called by the drug that was given, as a rituximab infusion is among the procedures, or by a
 * procedure, a vaccination, a stay, a condition or a trial; it is then uncertain. So is what is a procedure, and a condition as well,
 * as radiotherapy is, of which a stay was, or which is suspected. Other lists tell of drugs, too.
 */
export function acrossLists(given: Lists, vocabulary: Vocabulary): Across {
  const { drugs, immunizations } = given
  const isVaccine = ({ terms }: NamedFact<DrugTerm>): boolean =>
    terms.some((term) => vocabulary.drugs.kindsOf(term).has('vaccine'))
  const strangers = strangersIn(given, vocabulary)
  const procedures = withMore(given.procedures, [...strangers.procedures, ...alsoConditions(given, vocabulary)])
  const ofKind = (kind: string): readonly ProcedureFact[] =>
    procedures.entries.filter(
      ({ terms, status }) => status !== 'absent' && terms.some((term) => vocabulary.procedures.kindsOf(term).has(kind)),
    )
  const onItsDays = <F extends EventFact>(fact: F): F => ({ ...fact, ...daysBeside(fact, vocabulary, given.timeline) })
  const others = immunizations.entries.filter((fact) => fact.terms.length > 0 && !isVaccine(fact))
  const unnamed = ofKind('chemotherapy').map((event) => ({ ...onItsDays(event), terms: [] }))
  const vaccinations = ofKind('vaccination').map((event) => ({
    ...onItsDays(event),
    terms: resolveVaccine(event.label, vocabulary.drugs),
  }))
  const called = [...strangers.drugs, ...drugsTold(given, strangers.drugs, vocabulary)].map(asDrug)
  return {
    drugs: withMore(drugs, [...others.map(onItsDays).map(asDrug), ...unnamed.map(asDrug), ...called]),
    immunizations: withMore(immunizations, [
      ...drugs.entries.filter(isVaccine).map((fact) => byRoute(fact, vocabulary)),
      ...strangers.drugs.filter(isVaccine),
      ...vaccinations,
    ]),
    procedures,
    encounters: withMore(given.encounters, strangers.stays),
    allergies: withMore(given.allergies, strangers.allergies),
    elsewhere: occasionsElsewhere(strangers.conditions, vocabulary.conditions, given.timeline.asOf),
    trials: strangers.trials,
  }
}

/** A vaccine among the drugs tells by its route which of its class it was. */
function byRoute(fact: DrugFact, { drugs }: Vocabulary): DrugFact {
  return { ...fact, terms: fact.terms.map((term) => kindGiven(term, fact, drugs)) }
}

/** What a stay was for, or what is suspected, that is a procedure as well as a condition. */
function alsoConditions(
  { conditions, encounters }: Lists,
  { procedures }: Vocabulary,
): readonly EventFact<ProcedureTerm>[] {
  const found: EventFact<ProcedureTerm>[] = []
  const add = (
    { path, label, terms }: NamedFact<ConditionTerm>,
    { start, end }: Pick<EventFact, 'start' | 'end'>,
  ): void => {
    const done = terms.flatMap(({ id }) => procedures.get(id) ?? [])
    if (done.length === 0) return
    found.push({ path, label, terms: done, status: undefined, doubt: 'uncertain', start, end, ongoing: false })
  }
  for (const one of conditions.entries) {
    if (one.status === 'suspected') add(one, { start: one.onset, end: one.end })
  }
  for (const { status, reasons, start, end } of encounters.entries) {
    if (status !== 'absent') for (const reason of reasons) add(reason, { start, end })
  }
  return found
}

/** A list with entries from elsewhere: it says no more by its silence than before. */
export function withMore<F>(list: Listing<F>, more: readonly F[]): Listing<F> {
  return more.length === 0 ? list : { ...list, entries: [...list.entries, ...more] }
}

/** What is not known of a drug where it stands in another list. */
const NOT_TOLD = { route: undefined, dose: undefined, stableSince: undefined, response: undefined, purpose: undefined }

/** A drug that stands in another list, or is told of there. */
export function asDrug({
  path,
  label,
  terms,
  codes,
  status,
  doubt,
  start,
  end,
  ongoing,
}: EventFact<DrugTerm>): DrugFact {
  return { path, label, terms, codes, status, doubt, start, end, ongoing, ...NOT_TOLD }
}
