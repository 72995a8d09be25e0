import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import type { ConditionFact, Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { Classification, ConditionTerm } from '../facts/term.js'
import { decided, unknown, type Finding } from './finding.js'
import { defineOperator } from './rule.js'
import { Sought } from './sought.js'

export const classification = defineOperator({
  name: 'classification',
  summary: 'The record states that a set of classification criteria is met.',
  doc: `True where a condition says so (\`meets\`) or a statement of that name is true; a set that was met once stays met.
A diagnosis alone is no classification – the sets are made to be stricter – so it leaves the answer unknown. Where the
disease is recorded as absent, or is not in the list of conditions, the set is not met. A condition by which the set's
authors exclude contradicts the statement: then it is unknown which is right.`,
  examples: ['classification: AECG-2002'],
  schema: z.strictObject({ classification: z.string().min(1).describe('a classification set of the vocabulary') }),
  compile: (args, compiler) => {
    const { classifications, conditions } = compiler.vocabulary
    const set = classifications.find(args.classification)
    if (set === undefined) {
      const meant = classifications.nearest(args.classification)
      return compiler.refuse(
        ['classification'],
        `'${args.classification}' is not a known classification set`,
        meant === undefined ? 'add it to a vocabulary file' : `did you mean '${meant}'?`,
      )
    }
    const disease = soughtOf([set.of], conditions)
    const contradicting = soughtOf(set.excludedBy, conditions)
    return {
      words: `meets the ${set.label} criteria`,
      evaluate: ({ facts }) => {
        const stated = statementOf(set, classifications, facts)
        if (stated === undefined) return unstated(set, disease, facts)
        if (!stated.holds) return denied(set, stated.fact)
        const exclusions = facts.conditions.entries.filter(
          (fact) => fact.status !== 'absent' && fact.status !== 'suspected' && contradicting.includes(fact),
        )
        return exclusions.length === 0 ? met(set, stated.fact) : contradicted(set, stated.fact, exclusions)
      },
    }
  },
})

function soughtOf(ids: readonly string[], conditions: Lexicon<ConditionTerm>): Sought<ConditionTerm> {
  const terms = ids.flatMap((id) => conditions.get(id) ?? [])
  return new Sought(
    terms.map(({ label }) => label),
    terms,
    conditions,
  )
}

function statementOf(
  set: Classification,
  classifications: Lexicon<Classification>,
  facts: Facts,
): { readonly fact: Fact; readonly holds: boolean } | undefined {
  for (const [name, fact] of facts.statements) {
    if (classifications.find(name)?.id === set.id) return { fact, holds: fact.holds }
  }
  const fact = facts.conditions.entries.find(({ meets }) => meets.some(({ id }) => id === set.id))
  return fact === undefined ? undefined : { fact, holds: true }
}

function met(set: Classification, fact: Fact): Finding {
  return decided(TRUE, {
    evidence: [{ fact, value: `meets ${set.label}` }],
    clauses: () => [`${set.label} is recorded as met`],
  })
}

function denied(set: Classification, fact: Fact): Finding {
  return decided(FALSE, {
    evidence: [{ fact, value: `does not meet ${set.label}` }],
    clauses: () => [`${set.label} is recorded as not met`],
  })
}

function contradicted(set: Classification, fact: Fact, exclusions: readonly ConditionFact[]): Finding {
  const [exclusion] = exclusions
  const label = exclusion?.label ?? ''
  return unknown({
    needs: [{ need: `whether ${set.label} is met in spite of ${label}`, kind: 'conflict' }],
    evidence: [fact, ...exclusions].map((found) => ({ fact: found, value: found.label })),
    clauses: () => [`${set.label} is recorded as met, but ${label}, by which the set excludes, is recorded too`],
  })
}

/** Without a statement only the disease itself can decide, and only by not being there. */
function unstated(set: Classification, disease: Sought<ConditionTerm>, facts: Facts): Finding {
  const { entries, listed } = facts.conditions
  const needs = [{ need: `whether ${set.label} is met`, kind: 'classification' as const }]
  const [absent] = disease.covering(entries.filter(({ status }) => status === 'absent'))
  const present = entries.filter((fact) => fact.status !== 'absent' && disease.includes(fact))
  const [found] = present
  if (found !== undefined) {
    return unknown({
      needs,
      evidence: present.map((fact) => ({ fact, value: fact.status ?? 'listed' })),
      clauses: () => [`${found.label} is recorded, but not whether the ${set.label} criteria are met`],
    })
  }
  if (absent !== undefined) {
    return decided(FALSE, {
      evidence: [{ fact: absent, value: 'absent' }],
      clauses: () => [`${absent.label} is recorded as absent`],
    })
  }
  const nameless = entries.find(({ terms, status }) => terms.length === 0 && status !== 'absent')
  if (!listed || facts.strict || nameless !== undefined) {
    return unknown({ needs, clauses: () => [`nothing says whether the ${set.label} criteria are met`] })
  }
  return decided(FALSE, { basis: 'assumed', clauses: () => [{ silent: disease.what }] })
}
