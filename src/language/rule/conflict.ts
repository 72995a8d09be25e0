import { listed } from '../../kernel/listed.js'
import type { Fact } from '../../facts/fact.js'
import type { Evidence, Need } from './finding.js'

/**
 * To find out which of several facts that contradict each other is right. It is named by the places where they stand, and
 * these tell it apart: one contradiction may leave many criteria open.
 * @param question `which is right about hepatitis B`
 * @param conjunction between the places: `or` where one of them is right, `and` where all of them bear on the question
 */
export function conflictNeed(
  question: string,
  facts: readonly Fact[],
  conjunction: 'or' | 'and' = 'or',
): Need & { readonly places: readonly string[] } {
  const places = [...new Set(facts.map(({ path }) => path))]
  return { need: `${question}: ${listed(places, conjunction)}`, kind: 'conflict', places }
}

export function factsOf(evidence: readonly Evidence[]): readonly Fact[] {
  return evidence.map(({ fact }) => fact)
}
