import type { ConditionFact, ProcedureFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { withMore } from './across-lists.js'

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
  const told = conditions
    .filter(({ status }) => status !== 'absent')
    .flatMap(({ treatments }) => treatments)
    .filter(({ terms }) => terms.length > 0 && terms.every(({ id }) => !listed.has(id)))
    .map(({ path, label, terms }): ProcedureFact => ({ path, label, terms, doubt: 'uncertain', ...UNDATED }))
  return withMore(procedures, told)
}

const UNDATED = { status: undefined, start: undefined, end: undefined, ongoing: false }
