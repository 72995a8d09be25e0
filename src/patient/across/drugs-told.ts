import type {
  AllergyFact,
  ConditionFact,
  DrugFact,
  EncounterFact,
  EventFact,
  NamedFact,
  ProcedureFact,
} from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { ToldDate } from '../../facts/names/date-behind.js'
import { drugUseIn } from '../../facts/names/long-term-use.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm, DrugTerm, Term } from '../../facts/term.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Span } from '../../kernel/span.js'
import type { Timeline } from '../reading/timeline.js'
import { daysBeside } from '../drug/days-beside.js'
import { drugsBesides } from './told-besides.js'
import { toldPeriod } from '../entry/told-period.js'

/** The list of drugs, and what tells of drugs without being one. */
interface Telling {
  readonly drugs: Listing<DrugFact>
  readonly conditions: Listing<ConditionFact>
  readonly procedures: Listing<ProcedureFact>
  readonly encounters: Listing<EncounterFact>
  readonly allergies: Listing<AllergyFact>
  /** from the birth to the day of the record */
  readonly timeline: Timeline
}

type Told = EventFact<DrugTerm>

/** The days of which something tells; one that is missing may be any. */
interface Days {
  readonly from: Span | undefined
  readonly to: Span | undefined
}

/**
 * Drugs of which another list tells: who is under immunosuppression takes something that suppresses the immune system, and
 * who reacted to rituximab was given it, on that day or before. The name of a procedure, or of what a stay was for, may tell of
 * one besides, which may have gone on. Each is uncertain, unless the list of drugs tells of it itself, be it as one that was never
 * taken.
 * @param strangers drugs that entries of other lists are called by themselves
 */
export function drugsTold(
  { drugs, conditions, procedures, encounters, allergies, timeline }: Telling,
  strangers: readonly EventFact<DrugTerm>[],
  vocabulary: Vocabulary,
): readonly Told[] {
  const isListed = (terms: readonly DrugTerm[], days: Days | 'unclear'): boolean =>
    drugs.entries.some((drug) => tellsOf(drug, terms, days, vocabulary))
  const asDrugs = (one: NamedFact<ConditionTerm>, from: Span | undefined, to: Span | undefined) =>
    drugsOf(one, vocabulary)
      .filter((term) => !isListed([term], { from, to }))
      .map((term): Told => asTold({ path: one.path, label: one.label, terms: [term], start: from, end: to }))
  const besides = <T extends Term>(
    one: NamedFact<T>,
    lexicon: Lexicon<T>,
    { start, end }: Pick<EventFact, 'start' | 'end'>,
  ) =>
    drugsBesides(one.label, lexicon, vocabulary.drugs)
      .filter(({ term }) => !strangers.some(({ path, terms }) => path === one.path && terms.includes(term)))
      .filter(({ term, date }) => !isListed([term], daysToldOf(date, { from: start, to: end })))
      .map(({ label, term, date }) => asTold({ path: one.path, label, terms: [term], ...toldPeriod(date, timeline) }))
  return [
    ...conditions.entries.filter(isPresent).flatMap((one) => asDrugs(one, one.onset, one.end)),
    ...encounters.entries
      .filter(isPresent)
      .flatMap(({ reasons, ...days }) =>
        reasons.flatMap((reason) => [
          ...asDrugs(reason, days.start, days.end),
          ...besides(reason, vocabulary.conditions, days),
        ]),
      ),
    ...procedures.entries.filter(isPresent).flatMap((one) => besides(one, vocabulary.procedures, one)),
    ...allergies.entries
      .filter(isPresent)
      .flatMap((one) => (one.terms.length > 0 ? [one] : drugsNamedIn(one, vocabulary)))
      .filter((one) => tellsOfIntake(one, vocabulary))
      .filter(({ terms, on }) => !isListed(terms, { from: on, to: on }))
      .map(({ path, label, terms, on }) => {
        const { end } = daysBeside({ label, start: undefined, end: on }, vocabulary, timeline)
        return asTold({ path, label, terms, start: undefined, end })
      }),
  ]
}

/** Long-term use by its code (ICD-10-CM, Z79): of systemic steroids, and of what changes the immune response or the marrow. */
const LONG_TERM_CODES = [
  { code: /^icd10:\s*Z79\.?52/iu, drug: 'corticosteroid' },
  { code: /^icd10:\s*Z79\.?6(?!2)/iu, drug: 'immunomodulator' },
] as const

/** The drugs of a condition that is one by its kind, such as an immunosuppression; by its name, or else its code, those that it tells. */
function drugsOf({ label, terms, codes = [] }: NamedFact<ConditionTerm>, { drugs }: Vocabulary): readonly DrugTerm[] {
  const use = drugUseIn(label, drugs)
  if (use !== undefined) return use.drugs
  const coded = LONG_TERM_CODES.filter(({ code }) => codes.some((one) => code.test(one))).map(({ drug }) => drug)
  return [...terms.map(({ id }) => id), ...coded].flatMap((id) => drugs.get(id) ?? [])
}

/** Those of a date beside the name, or else of the entry; of an unclear date, and an entry without days, it could be any. */
function daysToldOf(date: ToldDate | undefined, days: Days): Days | 'unclear' {
  if (date?.days !== undefined) return { from: date.days, to: date.days }
  return date !== undefined && days.from === undefined && days.to === undefined ? 'unclear' : days
}

function isPresent({ status }: { readonly status: string | undefined }): boolean {
  return status !== 'absent'
}

function asTold(told: Pick<Told, 'path' | 'label' | 'terms' | 'start' | 'end'>): Told {
  return { ...told, status: undefined, doubt: 'uncertain', ongoing: false }
}

/** What says of a substance that it was given: `Rituximab-Infusion`. */
const GIVEN =
  /(?<!\p{L})(?:infusions?|injections?|doses?)(?!\p{L})|\p{L}*(?:infusion(?:en)?|injektion(?:en)?|gabe)(?!\p{L})/iu

/** Kinds of drugs of which many trials ask whether they were ever given; of others, as of penicillin, it tells too little. */
const ASKED = ['immunomodulator', 'biologic', 'given-for-cancer']

/** The drugs by their names in the words of an entry that is not known: "Azathioprin: Pankreatitis", "Exanthem unter MTX". */
function drugsNamedIn(one: AllergyFact, { drugs }: Vocabulary): readonly AllergyFact[] {
  const terms = one.label.split(/[^\p{L}\p{N}]+/u).flatMap((word) => drugs.find(word) ?? [])
  return [...new Set(terms)].filter(({ kind }) => kind === 'drug').map((term) => ({ ...one, terms: [term] }))
}

/** Whether it is of a drug that was given; the name of a whole class may be a warning, unless it says that it was given. */
function tellsOfIntake({ label, terms }: AllergyFact, { drugs }: Vocabulary): boolean {
  const isGiven = GIVEN.test(label)
  return terms.some((term) => {
    const kinds = drugs.kindsOf(term)
    return (isGiven || term.kind === 'drug' || term.oneDrug === true) && ASKED.some((kind) => kinds.has(kind))
  })
}

/** Whether the list of drugs tells of it: it was taken then, or it never was. None is known to be of a day that is unclear. */
function tellsOf(drug: DrugFact, terms: readonly DrugTerm[], days: Days | 'unclear', { drugs }: Vocabulary): boolean {
  const isKindOf = (one: DrugTerm, other: DrugTerm): boolean => drugs.kindsOf(one).has(other.id)
  if (drug.status === 'absent') return terms.every((one) => drug.terms.some((other) => isKindOf(one, other)))
  if (days === 'unclear') return false
  const { start, end, doubt } = drug
  const { from, to } = days
  const isBegun = start === undefined || to === undefined || start.first <= to.last
  const mayLast = end === undefined || from === undefined || end.last >= from.first
  const isIt = terms.every((one) => drug.terms.some((other) => isKindOf(other, one)))
  return doubt === undefined && isBegun && mayLast && isIt
}
