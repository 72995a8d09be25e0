import type { ConditionFact, DrugFact, EventFact, ProcedureFact, TreatmentFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import type { Vocabulary } from '../facts/vocabulary.js'
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
 * The drugs and the vaccinations of a record, with those by which a condition is said to have been treated, in the same way.
 * A chemotherapy is drugs that are not named. One of which the list tells, by its own name or by a narrower one, is no other.
 */
export function withTreatmentDrugs(
  { drugs, immunizations }: Given,
  conditions: readonly ConditionFact[],
  vocabulary: Vocabulary,
): Given {
  const listed = new Set(
    drugs.entries
      .filter(({ status }) => status !== 'absent')
      .flatMap(({ terms }) => terms.flatMap((term) => [...vocabulary.drugs.kindsOf(term)])),
  )
  const isUnnamed = ({ terms }: TreatmentFact): boolean =>
    terms.some((term) => vocabulary.procedures.kindsOf(term).has('chemotherapy'))
  const told = treatmentsOf(conditions)
    .filter((one) => isUnnamed(one) || one.drugs.some(({ id }) => !listed.has(id)))
    .map(({ path, label, drugs: terms }) => asDrug({ path, label, terms, doubt: 'uncertain', ...UNDATED }))
  const vaccines = told.filter(({ terms }) => terms.some((term) => vocabulary.drugs.kindsOf(term).has('vaccine')))
  return { drugs: withMore(drugs, told), immunizations: withMore(immunizations, vaccines) }
}

interface Given {
  readonly drugs: Listing<DrugFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
}

function treatmentsOf(conditions: readonly ConditionFact[]): readonly TreatmentFact[] {
  return conditions.filter(({ status }) => status !== 'absent').flatMap(({ treatments }) => treatments)
}

const UNDATED = { status: undefined, start: undefined, end: undefined, ongoing: false }
