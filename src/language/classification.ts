import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import type { ConditionFact, Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Lexicon } from '../facts/lexicon.js'
import type { Classification, ConditionTerm } from '../facts/term.js'
import { decided, listed, unknown, type Evidence, type Finding } from './finding.js'
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
  schema: z.strictObject({
    classification: z.string().min(1, 'must not be empty').describe('a classification set of the vocabulary'),
  }),
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
      words: `meets ${set.label}`,
      evaluate: ({ facts }) => {
        const { holding, denying } = statementsOf(set, disease, classifications, facts)
        if (holding.length > 0 && denying.length > 0) return disputed(set, holding, denying)
        if (denying.length > 0) return denied(set, denying)
        if (holding.length === 0) return unstated(set, disease, facts)
        const exclusions = facts.conditions.entries.filter(
          (fact) => fact.status !== 'absent' && fact.status !== 'suspected' && contradicting.includes(fact),
        )
        return exclusions.length === 0 ? met(set, holding) : contradicted(set, holding, exclusions)
      },
    }
  },
})

function soughtOf(ids: readonly string[], conditions: Lexicon<ConditionTerm>): Sought<ConditionTerm> {
  const terms = conditions.terms.filter(({ id }) => ids.includes(id))
  return new Sought(new Map(terms.map((term) => [term.label, term])), conditions)
}

/** What the record says of the set: what states it as met, and what denies it – as the absence of the disease does. */
function statementsOf(
  set: Classification,
  disease: Sought<ConditionTerm>,
  classifications: Lexicon<Classification>,
  facts: Facts,
): { readonly holding: readonly Fact[]; readonly denying: readonly Fact[] } {
  const named = [...facts.statements].filter(([name]) => classifications.find(name)?.id === set.id)
  const stated = named.map(([, statement]) => statement)
  const { entries } = facts.conditions
  const holding = [
    ...stated.filter(({ holds }) => holds),
    ...entries.filter(({ meets, status }) => status !== 'suspected' && meets.some(({ id }) => id === set.id)),
  ]
  const absent = holding.length === 0 ? [] : disease.touching(entries.filter(({ status }) => status === 'absent'))
  return { holding, denying: [...stated.filter(({ holds }) => !holds), ...absent] }
}

function met(set: Classification, holding: readonly Fact[]): Finding {
  return decided(TRUE, {
    evidence: evidenceOf(holding, `meets ${set.label}`),
    clauses: () => [`recorded as meeting ${set.label}`],
  })
}

function denied(set: Classification, denying: readonly Fact[]): Finding {
  return decided(FALSE, {
    evidence: evidenceOf(denying, `does not meet ${set.label}`),
    clauses: () => [`recorded as not meeting ${set.label}`],
  })
}

function disputed(set: Classification, holding: readonly Fact[], denying: readonly Fact[]): Finding {
  const places = [...holding, ...denying].map(({ path }) => path).join(' and ')
  return unknown({
    needs: [{ need: `which is right about ${set.label}: ${places}`, kind: 'conflict' }],
    evidence: [...evidenceOf(holding, `meets ${set.label}`), ...evidenceOf(denying, `does not meet ${set.label}`)],
    clauses: () => [`recorded both as meeting and as not meeting ${set.label}`],
  })
}

function contradicted(set: Classification, holding: readonly Fact[], exclusions: readonly ConditionFact[]): Finding {
  const excluding = listed(
    exclusions.map(({ label }) => label),
    'and',
  )
  return unknown({
    needs: [{ need: `whether the patient meets ${set.label} in spite of ${excluding}`, kind: 'conflict' }],
    evidence: [
      ...evidenceOf(holding, `meets ${set.label}`),
      ...exclusions.map((fact) => ({ fact, value: fact.status ?? 'listed' })),
    ],
    clauses: () => [`recorded as meeting ${set.label}, but also with ${excluding}, which the set excludes`],
  })
}

function evidenceOf(facts: readonly Fact[], value: string): Evidence[] {
  return facts.map((fact) => ({ fact, value }))
}

/** Without a statement only the disease itself can decide, and only by not being there. */
function unstated(set: Classification, disease: Sought<ConditionTerm>, { conditions, strict }: Facts): Finding {
  const { entries } = conditions
  const needs = [{ need: `whether the patient meets ${set.label}`, kind: 'classification' as const }]
  const present = entries.filter((fact) => fact.status !== 'absent' && disease.includes(fact))
  if (present.length > 0) {
    const labels = listed(
      present.map(({ label }) => label),
      'and',
    )
    return unknown({
      needs,
      evidence: present.map((fact) => ({ fact, value: fact.status ?? 'listed' })),
      clauses: () => [`${labels} is recorded, but not whether it meets ${set.label}`],
    })
  }
  const absent = disease.touching(entries.filter(({ status }) => status === 'absent'))
  if (absent.length > 0) {
    return decided(FALSE, {
      evidence: evidenceOf(absent, 'absent'),
      clauses: () => absent.map(({ label }) => `${label} is recorded as absent`),
    })
  }
  const nameless = entries.filter(({ terms, status }) => terms.length === 0 && status !== 'absent')
  if (nameless.length > 0) {
    return unknown({
      needs,
      evidence: nameless.map((fact) => ({ fact, value: fact.status ?? 'listed' })),
      clauses: () => nameless.map(({ label }) => ({ unrecognised: label, kind: 'condition', couldBe: disease.names })),
    })
  }
  if (!conditions.listed || strict) {
    return unknown({ needs, clauses: () => [`nothing says whether the patient meets ${set.label}`] })
  }
  return decided(FALSE, { basis: 'assumed', clauses: () => [{ silent: disease.names }] })
}
