import type { Term } from '../../facts/term.js'

/** One ingredient is itself, whatever products hold it besides others; everything else may stand for something narrower. */
export function isGroup(term: Term): boolean {
  return !('kind' in term && term.kind === 'drug')
}

/** A blinded or coded study drug may be any drug, also an approved one. */
export function isNameless(term: Term): boolean {
  return 'investigational' in term && term.investigational === true && isGroup(term)
}
