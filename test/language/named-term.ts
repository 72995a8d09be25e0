import type { Term } from '../../src/facts/term.js'

/** A term with a name and nothing else, but for what is given. */
export function term(id: string, label: string, given: Partial<Term> = {}): Term {
  return { id, label, names: [], codes: [], parents: [], ...given }
}
