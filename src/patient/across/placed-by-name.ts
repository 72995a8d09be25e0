import { resolveCondition } from '../../facts/names/condition-name.js'
import { withoutDateBehind } from '../../facts/names/date-behind.js'
import { resolveIntake } from '../../facts/names/drug-intake.js'
import type { AllergyFact, EncounterFact, EventFact, ReasonFact, TrialParticipationFact } from '../../facts/fact.js'
import { procedureIn } from '../../facts/names/procedure-cause.js'
import { resolveProcedure } from '../../facts/names/procedure-name.js'
import { reasonIn, stayIn } from '../../facts/names/stay-name.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, Term } from '../../facts/term.js'
import { tellsOfTrial } from '../../facts/names/trial-name.js'
import { resolveVaccination } from '../../facts/names/vaccine-name.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { daysBeside } from '../drug/days-beside.js'
import type { Reading } from '../reading/reading.js'
import type { Timeline } from '../reading/timeline.js'
import { allergyOf } from './misplaced-allergies.js'
import { mayBeForCells, mayBeRadiotherapy, toldByName } from './told-by-name.js'

/** An entry that is called by nothing that its list knows. */
export type Untold = EventFact & { readonly reasons?: readonly ReasonFact[] | undefined }

/** A list, and what it names in words of its own; what a name in it says that it was for. */
export type Among =
  'conditions' | 'reasons' | 'drugs' | 'procedures' | 'kinds' | 'allergies' | 'immunizations' | 'results' | 'occasions'

/** What stood in lists under names that nobody knows there, by what it is called by in another list. */
export interface Placed {
  readonly drugs: EventFact<DrugTerm>[]
  readonly procedures: EventFact<ProcedureTerm>[]
  readonly stays: EncounterFact[]
  readonly allergies: AllergyFact[]
  readonly conditions: EventFact<ConditionTerm>[]
  readonly trials: TrialParticipationFact[]
}

export function nothingPlaced(): Placed {
  return { drugs: [], procedures: [], stays: [], allergies: [], conditions: [], trials: [] }
}

/**
 * Puts an entry, as one that is uncertain, where its name belongs, or else what it tells of all the same.
 * @param timeline from the birth to the day of the record
 */
export function placeByName(entry: Untold, among: Among, found: Placed, { vocabulary, timeline }: Within): void {
  const doubted: Untold = { ...entry, doubt: 'uncertain' }
  if (among !== 'allergies') addHinted(doubted, among, found, vocabulary)
  const isPlaced = place(doubted, among, found, { vocabulary, timeline })
  if (!isPlaced && !(among === 'conditions' && doubted.codes !== undefined)) addTold(doubted, among, found, vocabulary)
}

/**
 * Whether what a stay was for is the name of a drug, a vaccination, a procedure or another stay, as which it is read: then
 * it is none that nobody knows, though no condition.
 */
export function isReadElsewhere(label: string, vocabulary: Vocabulary): boolean {
  const found = nothingPlaced()
  const day = { start: undefined, end: undefined, ongoing: false }
  place({ path: '', label, terms: [], status: undefined, ...day }, 'reasons', found, { vocabulary, timeline: ANY_TIME })
  return [...found.drugs, ...found.procedures, ...found.stays].length > 0 && !mayBeRadiotherapy(label)
}

const ANY_TIME: Timeline = { asOf: Infinity, birth: undefined }

type Within = Pick<Reading, 'vocabulary' | 'timeline'>

/** Puts an entry where its name belongs, also without the date behind it, or what it was for; tells whether it belongs somewhere. */
function place(entry: Untold, among: Among, found: Placed, within: Within): boolean {
  const { label } = entry
  const lead = among === 'reasons' ? label.replace(LEAD, '') : label
  if (lead !== label && isPlaced(entry, lead, 'occasions', found, within)) return true
  const dateless = withoutDateBehind(label)
  for (const name of dateless === label ? [label] : [label, dateless]) {
    if (isPlaced(entry, name, among, found, within)) return true
  }
  const disease = label.replace(TREATED, '')
  if (disease !== label && isPlaced(entry, disease, among === 'conditions' ? among : 'occasions', found, within))
    return true
  if (among !== 'kinds' && among !== 'procedures') return false
  const reason = reasonIn(label)
  return reason !== undefined && isPlaced({ ...entry, reasons: [] }, reason, 'occasions', found, within)
}

/** What says of a disease that it is, or was, treated: `Tuberkulosetherapie`. */
const TREATED = /[-\s]?(?:therapie|behandlung|therapy|treatment|nachsorge|follow-?up)$/iu

/** What stands before a reason, which the key tells already: `zur Rituximab-Gabe`. */
const LEAD = /^(?:zur|zum|wegen|wg\.|bei|for|due to|because of)\s+/iu

/** Whether a name of an entry belongs somewhere else, where it is put then. */
function isPlaced(entry: Untold, name: string, among: Among, found: Placed, within: Within): boolean {
  const { path, label, reasons = [] } = entry
  const { vocabulary } = within
  const { drugs, procedures, conditions } = vocabulary
  if (among !== 'allergies') {
    const taken = among === 'drugs' ? NONE : resolveIntake(name, drugs).terms
    const given = taken.length > 0 ? taken : resolveVaccination(name, drugs)
    if (given.length > 0)
      return add(found.drugs, { ...entry, ...daysBeside(entry, vocabulary, within.timeline) }, given)
    const done = among === 'procedures' || among === 'conditions' ? NONE : resolveProcedure(name, procedures)
    if (done.length > 0) return add(found.procedures, entry, done)
    const stay = stayIn(name, vocabulary)
    if (stay !== undefined) {
      const { reason } = stay
      const why = reason === undefined ? reasons : [{ path, label: reason, ...reasonNamed(reason, vocabulary) }]
      const { status, doubt, start, end, ongoing } = entry
      found.stays.push({ path, label, terms: stay.terms, status, doubt, reasons: why, start, end, ongoing })
      if (reason !== undefined) isPlaced({ ...entry, reasons: [] }, reason, 'reasons', found, within)
      return true
    }
  }
  if (among === 'conditions' || among === 'reasons' || reasons.length > 0) return false
  return add(found.conditions, entry, resolveCondition(name, conditions).terms)
}

const NONE: readonly never[] = []

/** Adds what a name tells of beside what it is called by. */
function addHinted(entry: Untold, among: Among, found: Placed, vocabulary: Vocabulary): void {
  const { label } = entry
  const { drugs, procedures } = vocabulary
  const allergy = among === 'conditions' ? undefined : allergyOf(entry, vocabulary)
  if (allergy !== undefined) found.allergies.push(allergy)
  if (tellsOfTrial(label)) found.trials.push(trialOf(entry, among))
  const radiotherapy = mayBeRadiotherapy(label) ? procedures.get('radiotherapy') : undefined
  if (radiotherapy !== undefined) add(found.procedures, entry, [radiotherapy])
  const cells = mayBeForCells(label) ? drugs.get('car-t-cells') : undefined
  if (cells !== undefined) add(found.drugs, entry, [cells])
}

/** Adds what the name of an entry that is called by nothing tells of all the same. */
function addTold(entry: Untold, among: Among, found: Placed, vocabulary: Vocabulary): void {
  const { conditions, procedures, lasting } = toldByName(entry.label, vocabulary)
  for (const condition of conditions) add(found.conditions, entry, [condition])
  if (among !== 'procedures') {
    add(found.procedures, entry, procedures)
    add(found.procedures, { ...entry, end: undefined }, lasting)
  }
  // the other lists tell of a tumour themselves
  if (among !== 'reasons' && among !== 'kinds' && among !== 'results') return
  add(found.conditions, entry, procedureIn(entry.label, vocabulary).cause?.terms ?? NONE)
}

/** A visit is of one day of a trial, and says nothing of its end. */
function trialOf({ path, label, start, end, ongoing }: Untold, among: Among): TrialParticipationFact {
  const isOneDay =
    among === 'kinds' || among === 'reasons' || (start?.first === end?.first && start?.last === end?.last)
  return { path, label, doubt: 'uncertain', start, end: isOneDay ? undefined : end, ongoing }
}

function add<T extends Term>(to: EventFact<T>[], { status, doubt, ...entry }: Untold, terms: readonly T[]): boolean {
  const { path, label, start, end, ongoing } = entry
  if (terms.length === 0) return false
  to.push({ path, label, terms, status, doubt, start, end, ongoing })
  return true
}

function reasonNamed(reason: string, { conditions }: Vocabulary): Pick<ReasonFact, 'terms' | 'suspected'> {
  const { terms, suspected, formerly } = resolveCondition(reason, conditions)
  return { terms, suspected: suspected || formerly }
}
