import type {
  AllergyFact,
  ConditionFact,
  DrugFact,
  EncounterFact,
  EventFact,
  NamedFact,
  ProcedureFact,
  ReasonFact,
} from '../../facts/fact.js'
import type { Listing, UnrecognisedMeasurement } from '../../facts/facts.js'
import type { DrugTerm, Term } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Timeline } from '../reading/timeline.js'
import { entriesAmongResults } from './misplaced-results.js'
import { nothingPlaced, placeByName, type Among, type Placed, type Untold } from './placed-by-name.js'

/** The lists in which something of another list may stand. */
export interface Lists {
  readonly conditions: Listing<ConditionFact>
  readonly drugs: Listing<DrugFact>
  readonly procedures: Listing<ProcedureFact>
  readonly encounters: Listing<EncounterFact>
  readonly allergies: Listing<AllergyFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
  /** from the birth to the day of the record */
  readonly timeline: Timeline
  /** results of tests whose names are not known */
  readonly results: readonly UnrecognisedMeasurement[]
}

/**
 * Finds what stands in another list. Each is called by one thing: a drug, a vaccination, a procedure, a stay, a condition; but
 * what is done in a trial tells of that, too.
 */
export function strangersIn(lists: Lists, vocabulary: Vocabulary): Placed {
  const found = nothingPlaced()
  const { timeline } = lists
  const read = (entry: Untold, among: Among): void => placeByName(entry, among, found, { vocabulary, timeline })
  for (const one of lists.procedures.entries) if (isUnknown(one)) read(one, 'procedures')
  for (const one of lists.conditions.entries) if (isUnknown(one)) read(asEvent(one), 'conditions')
  for (const stay of lists.encounters.entries) {
    if (stay.status === 'absent') continue
    if (stay.terms.length === 0) read(stay, 'kinds')
    for (const reason of stay.reasons) if (reason.terms.length === 0) read(reasonOf(stay, reason), 'reasons')
  }
  for (const one of lists.drugs.entries) if (isUnknown(one)) read(one, 'drugs')
  for (const one of lists.allergies.entries) if (isUnknown(one)) read({ ...one, ...ofDay(one) }, 'allergies')
  for (const one of lists.immunizations.entries) if (isUnknown(one)) read(one, 'immunizations')
  for (const one of entriesAmongResults(lists.results, vocabulary)) read(one, 'results')
  return found
}

function isUnknown({ terms, status }: NamedFact<Term> & { readonly status: string | undefined }): boolean {
  return terms.length === 0 && status !== 'absent'
}

function asEvent({ path, label, terms, codes, onset, end }: ConditionFact): EventFact {
  return { path, label, terms, codes, status: undefined, start: onset, end, ongoing: false }
}

function reasonOf({ status, start, end, ongoing }: EncounterFact, { path, label, terms }: ReasonFact): EventFact {
  return { path, label, terms, status, start, end, ongoing }
}

function ofDay({ on }: AllergyFact): Pick<EventFact, 'start' | 'end' | 'ongoing'> {
  return { start: on, end: on, ongoing: false }
}
