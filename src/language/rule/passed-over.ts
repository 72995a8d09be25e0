import type { Fact } from '../../facts/fact.js'
import type { Facts, LeftOutFact } from '../../facts/facts.js'
import type { Term } from '../../facts/term.js'
import type { Evidence } from './finding.js'

/** A fact that a rule looked at and that has no part in its answer. */
export interface PassedOver extends Evidence {
  /** to read behind the fact and a dash: `older than the latest result, of 2026-02-20` */
  readonly why: string
}

/** Those that the evidence does not show; an entry of the record is told by its place. */
export function beside<P extends { readonly fact: Fact }>(facts: readonly P[], evidence: readonly Evidence[]): P[] {
  const shown = new Set(evidence.map(({ fact }) => fact.path))
  return facts.filter(({ fact }) => !shown.has(fact.path))
}

/** The entries that the reader left out, with what it said of them. */
export function leftOut(entries: readonly LeftOutFact<Term>[], facts: Pick<Facts, 'warnings'>): PassedOver[] {
  return entries.map((fact) => ({ fact, value: fact.written ?? '', why: remarksOn(fact, facts).join('; ') }))
}

/** What the reader remarked on an entry of the record, or on a part of it. */
export function remarksOn({ path }: Pick<Fact, 'path'>, { warnings }: Pick<Facts, 'warnings'>): string[] {
  return warnings.filter((one) => one.path === path || one.path.startsWith(`${path}/`)).map(({ message }) => message)
}
