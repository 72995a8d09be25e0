import { dateBehind, dateTakenOff, type ToldDate } from '../../facts/names/date-behind.js'
import type { ConditionFact, DrugFact, EventFact, ProcedureFact, TreatmentFact } from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { DrugTerm, ProcedureTerm } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Span } from '../../kernel/span.js'
import { asDrug, withMore } from './across-lists.js'
import type { Reading } from '../reading/reading.js'
import type { Timeline } from '../reading/timeline.js'
import { treatmentsBesides } from './told-besides.js'
import { toldPeriod } from '../entry/told-period.js'
import { treatedUntil } from './treated-until.js'

interface Lists {
  readonly procedures: Listing<ProcedureFact>
  readonly drugs: Listing<DrugFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
}

/** By what a condition is said to have been treated, or what its name tells of besides. */
interface Told extends TreatmentFact {
  readonly start: Span | undefined
  readonly end: Span | undefined
  /** what stands behind its name */
  readonly date: ToldDate | undefined
}

/**
 * The procedures, the drugs and the vaccinations of a record, with those by which a condition is said to have been treated, or of
 * which its name tells besides: uncertain, and none that the lists tell of themselves.
 */
export function withTreatments(
  { procedures, drugs, immunizations }: Lists,
  conditions: readonly ConditionFact[],
  { vocabulary, timeline }: Pick<Reading, 'vocabulary' | 'timeline'>,
): Lists {
  const told = conditions
    .filter(({ status }) => status !== 'absent')
    .flatMap((condition) => toldOf(condition, vocabulary, timeline))
  const taken = drugsAmong(told, drugs, vocabulary)
  const vaccines = taken.filter(({ terms }) => terms.some((term) => vocabulary.drugs.kindsOf(term).has('vaccine')))
  return {
    procedures: withMore(procedures, proceduresAmong(told, procedures, vocabulary)),
    drugs: withMore(drugs, taken),
    immunizations: withMore(immunizations, vaccines),
  }
}

function toldOf(condition: ConditionFact, vocabulary: Vocabulary, timeline: Timeline): readonly Told[] {
  const until = treatedUntil(condition, vocabulary, timeline.asOf)
  return [
    ...condition.treatments.map((treatment) => ({
      ...treatment,
      date: dateTakenOff(treatment.label)?.date ?? dateBehind(treatment.label),
    })),
    ...treatmentsBesides(condition, vocabulary),
  ].map((told) => ({ ...told, ...toldPeriod(told.date, timeline, until) }))
}

/** On a day that nobody tells. One that the list tells of by its own name, or a narrower one, is no other. */
function proceduresAmong(
  told: readonly Told[],
  { entries }: Listing<ProcedureFact>,
  vocabulary: Vocabulary,
): readonly ProcedureFact[] {
  const done = entries.filter(({ status }) => status !== 'absent')
  const listed = new Set(done.flatMap(({ terms }) => terms.flatMap((term) => [...vocabulary.procedures.kindsOf(term)])))
  return told
    .filter(({ terms }) => terms.length > 0 && terms.every(({ id }) => !listed.has(id)))
    .map(({ path, label, terms }) => ({ path, label, terms, doubt: 'uncertain', ...UNDATED }))
}

/**
 * On a day that nobody tells unless one stands behind the name, and of an infection that is long over at its end or soon after.
 * One of which the list tells, by then or by itself and by its own name or a narrower one, is no other. A chemotherapy is drugs
 * that are not named.
 */
function drugsAmong(
  told: readonly Told[],
  { entries }: Listing<DrugFact>,
  vocabulary: Vocabulary,
): readonly DrugFact[] {
  const taken = entries.filter(({ status }) => status !== 'absent')
  const isListed = (terms: readonly DrugTerm[], date: ToldDate | undefined): boolean => {
    const listed = taken.filter((drug) => date === undefined || mayBeOn(drug, date)).flatMap((drug) => drug.terms)
    return terms.length > 0 && terms.every(({ id }) => listed.some((term) => vocabulary.drugs.kindsOf(term).has(id)))
  }
  return told
    .filter(({ terms, drugs: named }) => named.length > 0 || terms.some((term) => isChemotherapy(term, vocabulary)))
    .filter(({ drugs: terms, date }) => !isListed(terms, date))
    .map(({ path, label, drugs: terms, start, end }) =>
      asDrug({ doubt: 'uncertain', ...UNDATED, path, label, terms, start, end }),
    )
}

function isChemotherapy(term: ProcedureTerm, { procedures }: Vocabulary): boolean {
  return procedures.kindsOf(term).has('chemotherapy')
}

/** A day that is told, and not which one, is none on which it is known to have been taken. */
function mayBeOn({ start, end }: DrugFact, { days }: ToldDate): boolean {
  if (days === undefined) return false
  return (start === undefined || start.first <= days.last) && (end === undefined || end.last >= days.first)
}

const UNDATED = { status: undefined, start: undefined, end: undefined, ongoing: false }
