import type { DrugFact, EncounterFact, ProcedureFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { resolveProcedure } from '../facts/procedure-name.js'
import { isUnsure } from '../facts/name-doubt.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { withMore } from './across-lists.js'

type Called = Pick<ProcedureFact, 'path' | 'label' | 'status' | 'start' | 'end' | 'ongoing'> & {
  readonly terms: readonly object[]
}

/**
 * The procedures of a record, with those by which a stay, or an entry among the drugs, is called: a stay for a kidney
 * transplant, a stem cell transplant among the therapies. Whether it was done in that time is uncertain.
 */
export function withStayedFor(
  procedures: Listing<ProcedureFact>,
  { encounters, drugs }: { readonly encounters: readonly EncounterFact[]; readonly drugs: readonly DrugFact[] },
  vocabulary: Vocabulary,
): Listing<ProcedureFact> {
  const reasons = encounters.flatMap(({ status, start, end, ongoing, reasons: told }) =>
    told.map(({ path, label, terms }) => ({ path, label, terms, status, start, end, ongoing })),
  )
  const called = [...reasons, ...drugs]
    .filter(({ terms, status, label }: Called) => terms.length === 0 && status !== 'absent' && !isUnsure(label))
    .map(({ path, label, start, end, ongoing }: Called): ProcedureFact => {
      const terms = resolveProcedure(label, vocabulary.procedures)
      return { path, label, terms, doubt: 'uncertain', status: undefined, start, end, ongoing }
    })
  return withMore(
    procedures,
    called.filter(({ terms }) => terms.length > 0),
  )
}
