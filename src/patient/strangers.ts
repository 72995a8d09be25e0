import { allergyIn } from '../facts/allergy-name.js'
import { resolveCondition } from '../facts/condition-name.js'
import { resolveIntake } from '../facts/drug-intake.js'
import type {
  AllergyFact,
  ConditionFact,
  DrugFact,
  EncounterFact,
  EventFact,
  NamedFact,
  ProcedureFact,
  ReasonFact,
} from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { resolveProcedure } from '../facts/procedure-name.js'
import { stayIn } from '../facts/stay-name.js'
import { resolveSubstance } from '../facts/substance-name.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, Term } from '../facts/term.js'
import { resolveVaccination } from '../facts/vaccine-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { termsNamed } from './phrases.js'

/** The lists in which something of another list may stand. A list of vaccinations names what they are against. */
export interface Lists {
  readonly conditions: Listing<ConditionFact>
  readonly drugs: Listing<DrugFact>
  readonly procedures: Listing<ProcedureFact>
  readonly encounters: Listing<EncounterFact>
  readonly allergies: Listing<AllergyFact>
}

/** What stands in lists under names that nobody knows there, by what it is called by in another list. */
export interface Strangers {
  readonly drugs: readonly EventFact<DrugTerm>[]
  readonly procedures: readonly EventFact<ProcedureTerm>[]
  readonly stays: readonly EncounterFact[]
  readonly allergies: readonly AllergyFact[]
  readonly conditions: readonly EventFact<ConditionTerm>[]
}

type Untold = EventFact & { readonly reasons?: readonly ReasonFact[] | undefined }

/** A list, and what it names in words of its own. */
type Among = 'conditions' | 'reasons' | 'drugs' | 'procedures' | 'kinds' | 'allergies'

/** Finds what stands in another list. Each is called by one thing: a drug, a vaccination, a procedure, a stay, a condition. */
export function strangersIn(lists: Lists, vocabulary: Vocabulary): Strangers {
  const found: Found = { drugs: [], procedures: [], stays: [], allergies: [], conditions: [] }
  const read = (entry: Untold, among: Among): void => place({ ...entry, doubt: 'uncertain' }, among, found, vocabulary)
  for (const one of lists.procedures.entries) if (isUnknown(one)) read(one, 'procedures')
  for (const one of lists.conditions.entries) if (isUnknown(one)) read(asEvent(one), 'conditions')
  for (const stay of lists.encounters.entries) {
    if (stay.status === 'absent') continue
    if (stay.terms.length === 0) read(stay, 'kinds')
    for (const reason of stay.reasons) if (reason.terms.length === 0) read(reasonOf(stay, reason), 'reasons')
  }
  for (const one of lists.drugs.entries) if (isUnknown(one)) read(one, 'drugs')
  for (const one of lists.allergies.entries) if (isUnknown(one)) read({ ...one, ...ofDay(one) }, 'allergies')
  return found
}

/**
 * Whether what a stay was for is the name of a drug, a vaccination, a procedure or another stay, as which it is read: then
 * it is none that nobody knows, though no condition.
 */
export function isReadElsewhere(label: string, vocabulary: Vocabulary): boolean {
  const found: Found = { drugs: [], procedures: [], stays: [], allergies: [], conditions: [] }
  const day = { start: undefined, end: undefined, ongoing: false }
  place({ path: '', label, terms: [], status: undefined, ...day }, 'reasons', found, vocabulary)
  return [...found.drugs, ...found.procedures, ...found.stays].length > 0 && !MAY_BE_RADIOTHERAPY.test(label)
}

interface Found {
  readonly drugs: EventFact<DrugTerm>[]
  readonly procedures: EventFact<ProcedureTerm>[]
  readonly stays: EncounterFact[]
  readonly allergies: AllergyFact[]
  readonly conditions: EventFact<ConditionTerm>[]
}

function isUnknown({ terms, status }: NamedFact<Term> & { readonly status: string | undefined }): boolean {
  return terms.length === 0 && status !== 'absent'
}

/** Puts an entry where its name belongs. */
function place(entry: Untold, among: Among, found: Found, vocabulary: Vocabulary): void {
  const { label, path, reasons = [] } = entry
  const { drugs, procedures, conditions } = vocabulary
  if (among !== 'allergies') {
    const allergy = among === 'conditions' ? undefined : allergyOf(entry, vocabulary)
    if (allergy !== undefined) found.allergies.push(allergy)
    const radiotherapy = MAY_BE_RADIOTHERAPY.test(label) ? procedures.get('radiotherapy') : undefined
    if (radiotherapy !== undefined) add(found.procedures, entry, [radiotherapy])
    const taken = among === 'drugs' ? NONE : resolveIntake(label, drugs).terms
    const given = taken.length > 0 ? taken : resolveVaccination(label, drugs)
    if (given.length > 0) return add(found.drugs, entry, given)
    const done = among === 'procedures' || among === 'conditions' ? NONE : resolveProcedure(label, procedures)
    if (done.length > 0) return add(found.procedures, entry, done)
    const stay = stayIn(label, vocabulary)
    if (stay !== undefined) {
      const { reason } = stay
      const why = reason === undefined ? reasons : [{ path, label: reason, ...reasonNamed(reason, vocabulary) }]
      const { status, doubt, start, end, ongoing } = entry
      found.stays.push({ path, label, terms: stay.terms, status, doubt, reasons: why, start, end, ongoing })
      return
    }
  }
  if (among === 'conditions' || among === 'reasons' || reasons.length > 0) return
  const { terms } = resolveCondition(label, conditions)
  if (terms.length > 0) add(found.conditions, entry, terms)
}

const NONE: readonly never[] = []

/** Abbreviations of several things, of which one is radiotherapy: a kidney transplant, rituximab, an injury of the brain. */
const MAY_BE_RADIOTHERAPY = /(?<![\p{L}-])(?:RT|RTx|RTX|TBI|Gy)(?![\p{L}-])/u

function add<T extends Term>(to: EventFact<T>[], { status, doubt, ...entry }: Untold, terms: readonly T[]): void {
  const { path, label, start, end, ongoing } = entry
  to.push({ path, label, terms, status, doubt, start, end, ongoing })
}

/** An allergy by its name, of a drug that is known: `anaphylaxis to rituximab`, for which a stay was. */
function allergyOf({ path, label, start }: Untold, { drugs, reactions }: Vocabulary): AllergyFact | undefined {
  const told = allergyIn(label)
  const terms = told === undefined ? NONE : resolveSubstance(told.substance, drugs)
  if (told === undefined || terms.length === 0) return undefined
  const { reaction } = told
  const shown =
    reaction === undefined ? NONE : [{ path, label: reaction, terms: termsNamed(reaction, reactions), codes: [] }]
  return { path, label, terms, codes: [], status: undefined, doubt: 'uncertain', reactions: shown, on: start }
}

function reasonNamed(reason: string, { conditions }: Vocabulary): Pick<ReasonFact, 'terms' | 'suspected'> {
  const { terms, suspected, formerly } = resolveCondition(reason, conditions)
  return { terms, suspected: suspected || formerly }
}

function asEvent({ path, label, terms, onset, end }: ConditionFact): EventFact {
  return { path, label, terms, status: undefined, start: onset, end, ongoing: false }
}

function reasonOf({ status, start, end, ongoing }: EncounterFact, { path, label, terms }: ReasonFact): EventFact {
  return { path, label, terms, status, start, end, ongoing }
}

function ofDay({ on }: AllergyFact): Pick<EventFact, 'start' | 'end' | 'ongoing'> {
  return { start: on, end: on, ongoing: false }
}
