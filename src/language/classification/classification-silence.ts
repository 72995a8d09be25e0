import { FALSE } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { ConditionFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Classification } from '../../facts/classification.js'
import type { ConditionTerm } from '../../facts/term.js'
import { decided, unknown, type Evidence, type Finding } from '../rule/finding.js'
import type { Sought } from '../sought/sought.js'
import { unnamed } from '../rule/vague.js'

/** The entries by which the disease of a set, or something that it is a kind of, is recorded as absent. */
export function absencesOf(disease: Sought<ConditionTerm>, { conditions }: Facts): readonly ConditionFact[] {
  return disease.touching(conditions.entries.filter(({ status }) => status === 'absent'))
}

/** The answer of a recorded absence of the disease; undefined where none is recorded, or a presence beside it. */
export function diseaseAbsent(disease: Sought<ConditionTerm>, facts: Facts): Finding | undefined {
  const absent = absencesOf(disease, facts)
  if (absent.length === 0 || presencesOf(disease, facts).length > 0) return undefined
  return decided(FALSE, {
    evidence: evidenceOf(absent),
    clauses: () => absent.map(({ label }) => `${label} is recorded as absent`),
  })
}

/** Where nothing is recorded of a set and its disease is not recorded as absent, only the silence of the list decides. */
export function unstated(set: Classification, disease: Sought<ConditionTerm>, facts: Facts): Finding {
  const { conditions, strict, unrecognisedClassifications } = facts
  const needs = [{ need: `whether the patient meets ${set.label}`, kind: 'classification' as const }]
  const present = presencesOf(disease, facts)
  if (present.length > 0) {
    return unknown({ needs, evidence: evidenceOf(present), clauses: () => [withoutSet(set, present)] })
  }
  const there = conditions.entries.filter(({ status }) => status !== 'absent')
  const broad = [...disease.touching(there), ...there.filter((fact) => disease.mayHold(fact))]
  if (broad.length > 0) {
    return unknown({
      needs,
      evidence: evidenceOf(broad),
      clauses: () => broad.map(({ label }) => unnamed(label, disease.names)),
    })
  }
  const nameless = conditions.entries.filter(({ terms, status }) => terms.length === 0 && status !== 'absent')
  if (nameless.length + unrecognisedClassifications.length > 0) {
    return unknown({
      needs,
      evidence: [...evidenceOf(nameless), ...unrecognisedClassifications.map((fact) => ({ fact, value: 'listed' }))],
      clauses: () => [
        ...nameless.map(({ label }) => ({ unrecognised: label, kind: 'condition', couldBe: disease.names })),
        ...unrecognisedClassifications.map(({ label }) => ({
          unrecognised: label,
          kind: 'classification',
          couldBe: [set.label],
        })),
      ],
    })
  }
  if (!conditions.listed || strict) {
    return unknown({ needs, clauses: () => [`nothing says whether the patient meets ${set.label}`] })
  }
  return decided(FALSE, { basis: 'assumed', clauses: () => [{ silent: disease.names }] })
}

function withoutSet(set: Classification, present: readonly ConditionFact[]): string {
  const certain = present.filter(({ status }) => status !== 'suspected')
  const told = certain.length > 0 ? certain : present
  const labels = listed(
    told.map(({ label }) => label),
    'and',
  )
  const are = told.length === 1 ? 'is' : 'are'
  if (certain.length === 0)
    return `${labels} ${are} suspected, which leaves open whether the patient meets ${set.label}`
  return `${labels} ${are} recorded, but not whether ${told.length === 1 ? 'it meets' : 'they meet'} ${set.label}`
}

/** The entries by which the disease of a set is recorded. */
export function presencesOf(disease: Sought<ConditionTerm>, { conditions }: Facts): readonly ConditionFact[] {
  return conditions.entries.filter((fact) => fact.status !== 'absent' && disease.includes(fact))
}

function evidenceOf(facts: readonly ConditionFact[]): Evidence[] {
  return facts.map((fact) => ({ fact, value: fact.status ?? 'listed' }))
}
