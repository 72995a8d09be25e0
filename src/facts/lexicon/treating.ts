import type { Lexicon } from './lexicon.js'
import { isMarked } from './marked.js'
import type { DrugTerm, ProcedureTerm } from '../term.js'

/** Whether a procedure treats what it is done for, whatever that is. */
export function treatsItsReason(term: ProcedureTerm, procedures: Lexicon<ProcedureTerm>): boolean {
  return isMarked(term, procedures, ({ treats }) => treats === 'its-reason')
}

/** Whether a procedure finds out about what it is done for, and treats nothing. */
export function treatsNothing(term: ProcedureTerm, procedures: Lexicon<ProcedureTerm>): boolean {
  return isMarked(term, procedures, ({ treats }) => treats === 'nothing')
}

/** Whether a procedure may have been a local treatment. */
export function mayBeLocal(term: ProcedureTerm, procedures: Lexicon<ProcedureTerm>): boolean {
  return isMarked(term, procedures, (kind) => kind.mayBeLocal === true)
}

/** Whether a drug treats what it is given for: not where it may only have gone with a treatment. */
export function treatsItsPurpose(term: DrugTerm, drugs: Lexicon<DrugTerm>): boolean {
  return (
    isMarked(term, drugs, ({ treats }) => treats === 'its-purpose') &&
    !isMarked(term, drugs, ({ accompanies }) => accompanies === true)
  )
}
