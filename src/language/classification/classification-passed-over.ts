import type { Facts } from '../../facts/facts.js'
import type { Classification } from '../../facts/classification.js'
import type { ConditionTerm } from '../../facts/term.js'
import { presencesOf } from './classification-silence.js'
import type { Evidence } from '../rule/finding.js'
import { beside, leftOut, type PassedOver } from '../rule/passed-over.js'
import type { Sought } from '../sought/sought.js'

/** What stands in the record of a set, or of its disease, and has no part in the answer. */
export function classificationPassedOver(
  set: Classification,
  disease: Sought<ConditionTerm>,
  facts: Facts,
  evidence: readonly Evidence[],
): PassedOver[] {
  const entries = facts.classifications.get(set.id) ?? []
  const present = presencesOf(disease, facts)
  const suspected = facts.conditions.entries.filter(
    ({ meets, status }) => status === 'suspected' && meets.some(({ id }) => id === set.id),
  )
  const left = facts.leftOut.classifications.filter(({ terms }) => terms.some(({ id }) => id === set.id))
  const others = [
    ...entries.map((fact) => ({ fact, value: 'listed', why: 'what is stated elsewhere decides' })),
    ...suspected.map((fact) => ({
      fact,
      value: 'suspected',
      why: `what is only suspected states nothing of ${set.label}`,
    })),
    ...present
      .filter((fact) => !suspected.includes(fact))
      .map((fact) => ({ fact, value: fact.status ?? 'listed', why: 'a diagnosis alone is no classification' })),
  ]
  return [...beside(others, evidence), ...leftOut(left, facts)]
}
