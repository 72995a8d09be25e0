import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import type { PurposeTerm } from '../../facts/term.js'
import type { Compiler } from '../rule/rule.js'
import { seek } from '../rule/seek.js'
import type { Sought } from '../sought/sought.js'

/** Looks up the purposes that a rule names. */
export function seekPurpose(
  names: string | readonly string[],
  compiler: Compiler,
  key = 'purpose',
): Sought<PurposeTerm> {
  return seek(names, compiler.vocabulary.purposes, 'purpose', [key], compiler)
}

/** Whether the course was given for one of the purposes; unknown where none is recorded, or one that says less. */
export function purposeTruth({ purpose }: DrugFact, asked: Sought<PurposeTerm>): Truth {
  if (purpose === undefined || purpose.terms.length === 0) return UNKNOWN
  if (asked.includes(purpose)) return TRUE
  return asked.mayInclude(purpose) ? UNKNOWN : FALSE
}

/** Whether the course counts: unless its purpose is recorded as one of these; one that cannot be read may be one. */
export function unlessPurposeTruth({ purpose }: DrugFact, unless: Sought<PurposeTerm>): Truth {
  if (purpose === undefined) return TRUE
  if (unless.includes(purpose)) return FALSE
  return purpose.terms.length > 0 ? TRUE : UNKNOWN
}
