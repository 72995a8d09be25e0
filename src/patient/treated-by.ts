import type { ConditionFact, DrugFact, ProcedureFact, TreatmentFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm, ProcedureTerm } from '../facts/term.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { parseSpan, type Span } from '../kernel/span.js'
import { asDrug, withMore } from './across-lists.js'

/**
 * The procedures of a record, with those by which a condition is said to have been treated: uncertain, on a day that nobody
 * tells. One that the list tells of is no other.
 */
export function withTreatments(
  procedures: Listing<ProcedureFact>,
  conditions: readonly ConditionFact[],
): Listing<ProcedureFact> {
  const listed = new Set(
    procedures.entries.filter(({ status }) => status !== 'absent').flatMap(({ terms }) => terms.map(({ id }) => id)),
  )
  const told = treatmentsOf(conditions)
    .filter(({ terms }) => terms.length > 0 && terms.every(({ id }) => !listed.has(id)))
    .map(({ path, label, terms }): ProcedureFact => ({ path, label, terms, doubt: 'uncertain', ...UNDATED }))
  return withMore(procedures, told)
}

/**
 * The drugs of a record, with those by which a condition is said to have been treated: uncertain, on a day that nobody tells
 * unless one stands behind the name. One that the list tells of, by then or by itself, is no other. A chemotherapy is drugs
 * that are not named.
 */
export function withTreatmentDrugs(
  drugs: Listing<DrugFact>,
  conditions: readonly ConditionFact[],
  vocabulary: Vocabulary,
): Listing<DrugFact> {
  const taken = drugs.entries.filter(({ status }) => status !== 'absent')
  const told = treatmentsOf(conditions)
    .filter(({ terms, drugs: named }) => named.length > 0 || terms.some((term) => isChemotherapy(term, vocabulary)))
    .map(({ path, label, drugs: terms }) => ({ path, label, terms, on: dayBehind(label) }))
    .filter(({ terms, on }) => !isListed(terms, on, taken))
    .map(({ path, label, terms, on }) => asDrug({ path, label, terms, doubt: 'uncertain', ...UNDATED, start: on }))
  return withMore(drugs, told)
}

function treatmentsOf(conditions: readonly ConditionFact[]): readonly TreatmentFact[] {
  return conditions.filter(({ status }) => status !== 'absent').flatMap(({ treatments }) => treatments)
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

/** Whether the list tells of each of these drugs: of one with a day, by a course that may have been there then. */
function isListed(terms: readonly DrugTerm[], on: Span | undefined, taken: readonly DrugFact[]): boolean {
  const told = taken.filter(({ start, end }) => {
    if (on === undefined) return true
    return (start === undefined || start.first <= on.last) && (end === undefined || end.last >= on.first)
  })
  return terms.length > 0 && terms.every(({ id }) => told.some((drug) => drug.terms.some((term) => term.id === id)))
}

const UNDATED = { status: undefined, start: undefined, end: undefined, ongoing: false }
