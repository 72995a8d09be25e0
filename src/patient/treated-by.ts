import type { ConditionFact, DrugFact, EventFact, ProcedureFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm, ProcedureTerm } from '../facts/term.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { parseSpan, type Span } from '../kernel/span.js'
import { asDrug, withMore } from './across-lists.js'
import type { Reading } from './reading.js'
import { treatmentsBesides } from './told-besides.js'
import { treatedUntil } from './treated-until.js'

/**
 * The procedures of a record, with those by which a condition is said to have been treated, or of which its name tells besides:
 * uncertain, on a day that nobody tells. One that the list tells of is no other.
 */
export function withTreatments(
  procedures: Listing<ProcedureFact>,
  conditions: readonly ConditionFact[],
  vocabulary: Vocabulary,
): Listing<ProcedureFact> {
  const listed = new Set(
    procedures.entries.filter(({ status }) => status !== 'absent').flatMap(({ terms }) => terms.map(({ id }) => id)),
  )
  const told = present(conditions)
    .flatMap((condition) => [...condition.treatments, ...treatmentsBesides(condition, vocabulary)])
    .filter(({ terms }) => terms.length > 0 && terms.every(({ id }) => !listed.has(id)))
    .map(({ path, label, terms }): ProcedureFact => ({ path, label, terms, doubt: 'uncertain', ...UNDATED }))
  return withMore(procedures, told)
}

/**
 * The drugs and the vaccinations of a record, with those by which a condition is said to have been treated: uncertain, on a day
 * that nobody tells unless one stands behind the name, and of an infection that is long over at its end or soon after. One of which the list tells, by then or by itself and by its own name or a
 * narrower one, is no other. A chemotherapy is drugs that are not named.
 */
export function withTreatmentDrugs(
  { drugs, immunizations }: Given,
  conditions: readonly ConditionFact[],
  { vocabulary, timeline }: Pick<Reading, 'vocabulary' | 'timeline'>,
): Given {
  const taken = drugs.entries.filter(({ status }) => status !== 'absent')
  const isListed = (terms: readonly DrugTerm[], on: Span | undefined): boolean => {
    const told = taken.filter((drug) => on === undefined || mayBeOn(drug, on)).flatMap((drug) => drug.terms)
    return terms.length > 0 && terms.every(({ id }) => told.some((term) => vocabulary.drugs.kindsOf(term).has(id)))
  }
  const told = present(conditions)
    .flatMap((condition) => {
      const until = treatedUntil(condition, vocabulary, timeline.asOf)
      return [
        ...condition.treatments.map((treatment) => {
          const days = daysOf(treatment.label, until)
          return { ...treatment, ...days, on: days.start }
        }),
        ...treatmentsBesides(condition, vocabulary).map((told) => ({ ...told, start: undefined, end: until })),
      ]
    })
    .filter(({ terms, drugs: named }) => named.length > 0 || terms.some((term) => isChemotherapy(term, vocabulary)))
    .filter(({ drugs: terms, on }) => !isListed(terms, on))
    .map(({ path, label, drugs: terms, start, end }) => {
      return asDrug({ doubt: 'uncertain', ...UNDATED, path, label, terms, start, end })
    })
  const vaccines = told.filter(({ terms }) => terms.some((term) => vocabulary.drugs.kindsOf(term).has('vaccine')))
  return { drugs: withMore(drugs, told), immunizations: withMore(immunizations, vaccines) }
}

interface Given {
  readonly drugs: Listing<DrugFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
}

function present(conditions: readonly ConditionFact[]): readonly ConditionFact[] {
  return conditions.filter(({ status }) => status !== 'absent')
}

/** When it was: what is said to have begun after the last day on which it can have gone on has its own days. */
function daysOf(label: string, until: Span | undefined): Pick<DrugFact, 'start' | 'end'> {
  const start = dayBehind(label)
  const isBefore = until !== undefined && (start === undefined || start.last <= until.last)
  return { start, end: isBefore ? until : undefined }
}

function isChemotherapy(term: ProcedureTerm, { procedures }: Vocabulary): boolean {
  return procedures.kindsOf(term).has('chemotherapy')
}

const DATE_BEHIND = /(?:^|\s|\()((?:19|20)\d\d(?:-\d\d){0,2})\)?$/u

/** The day that stands behind a name: `rituximab 2026-09`. */
function dayBehind(label: string): Span | undefined {
  const span = parseSpan(DATE_BEHIND.exec(label)?.[1] ?? '')
  return typeof span === 'string' ? undefined : span
}

function mayBeOn({ start, end }: DrugFact, on: Span): boolean {
  return (start === undefined || start.first <= on.last) && (end === undefined || end.last >= on.first)
}

const UNDATED = { status: undefined, start: undefined, end: undefined, ongoing: false }
