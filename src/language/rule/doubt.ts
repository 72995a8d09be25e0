import type { Fact } from '../../facts/fact.js'
import { conflictNeed } from './conflict.js'
import type { Clause, Need } from './finding.js'

/** Something about a fact that leaves an answer open: in words, and what would settle it. */
export interface Doubt {
  readonly need: Need
  readonly clause: () => Clause
}

/** What is not known of a drug. */
export function drugDoubt(need: string, clause: () => Clause): Doubt {
  return { need: { need, kind: 'drug' }, clause }
}

/** What is recorded and denied. */
export function denialDoubts(fact: Fact, denials: readonly Fact[]): Doubt[] {
  if (denials.length === 0) return []
  const clause = (): string => `the record contradicts itself about ${fact.label}: present and absent`
  return [{ need: conflictNeed(`which is right about ${fact.label}`, [fact, ...denials]), clause }]
}

/** The needs of doubts, each once. */
export function needsOf(doubts: readonly Doubt[]): Need[] {
  return [...new Map(doubts.map(({ need }) => [need.need, need])).values()]
}
