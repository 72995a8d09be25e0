import { FALSE, TRUE } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { Fact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Classification } from '../../facts/classification.js'
import { conflictNeed, factsOf } from '../rule/conflict.js'
import { decided, unknown, type Evidence, type Finding } from '../rule/finding.js'

export interface Statements {
  readonly holding: readonly Fact[]
  readonly denying: readonly Fact[]
}

/** What states a set as met and what denies it: a condition, a statement under any of its names, a classification. */
export function statementsOf(set: Classification, lexicon: Lexicon<Classification>, facts: Facts): Statements {
  const holding: Fact[] = []
  const denying: Fact[] = []
  for (const [name, statement] of facts.statements) {
    if (lexicon.find(name)?.id === set.id) (statement.holds ? holding : denying).push(statement)
  }
  for (const condition of facts.conditions.entries) {
    const { meets, status } = condition
    if (status === 'suspected' || meets.every(({ id }) => id !== set.id)) continue
    holding.push(condition)
    // what is not there cannot meet anything: the entry contradicts itself
    if (status === 'absent') denying.push(condition)
  }
  for (const fact of facts.classifications.get(set.id) ?? []) {
    if (fact.met !== undefined) (fact.met ? holding : denying).push(fact)
  }
  return { holding, denying }
}

export function met(set: Classification, holding: readonly Fact[]): Finding {
  return decided(TRUE, {
    evidence: evidenceOf(holding, `meets ${set.label}`),
    clauses: () => [`recorded as meeting ${set.label}`],
  })
}

export function denied(set: Classification, denying: readonly Fact[]): Finding {
  return decided(FALSE, {
    evidence: evidenceOf(denying, `does not meet ${set.label}`),
    clauses: () => [`recorded as not meeting ${set.label}`],
  })
}

export function disputed(set: Classification, holding: readonly Fact[], denying: readonly Fact[]): Finding {
  return unknown({
    needs: [conflictNeed(`which is right about ${set.label}`, [...holding, ...denying])],
    evidence: [...evidenceOf(holding, `meets ${set.label}`), ...evidenceOf(denying, `does not meet ${set.label}`)],
    clauses: () => [`recorded both as meeting and as not meeting ${set.label}`],
  })
}

/** What is stated, and the items say otherwise. */
export function contradictedByItems(stated: Finding, counted: Finding, set: Classification): Finding {
  const evidence = [...stated.evidence, ...counted.evidence]
  const question = `which is right about ${set.label}, what is stated or its items`
  return unknown({
    needs: [conflictNeed(question, factsOf(evidence))],
    evidence,
    flips: counted.flips,
    clauses: () => [...stated.clauses(), ...counted.clauses()],
  })
}

/** The set is stated as met, and something stands beside it by which its authors exclude. */
export function contradictedByExclusion(
  set: Classification,
  holding: readonly Fact[],
  exclusions: readonly Evidence[],
): Finding {
  const excluding = listed(
    exclusions.map(({ fact }) => fact.label),
    'and',
  )
  const evidence = [...evidenceOf(holding, `meets ${set.label}`), ...exclusions]
  const question = `whether the patient meets ${set.label} in spite of ${excluding}`
  return unknown({
    needs: [conflictNeed(question, factsOf(evidence), 'and')],
    evidence,
    clauses: () => [`recorded as meeting ${set.label}, but also with ${excluding}, which the set excludes`],
  })
}

function evidenceOf(facts: readonly Fact[], value: string): Evidence[] {
  return facts.map((fact) => ({ fact, value }))
}
