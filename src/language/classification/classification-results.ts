import { listed } from '../../kernel/listed.js'
import { FALSE, TRUE, UNKNOWN } from '../../kernel/truth.js'
import type { Classification } from '../../facts/classification.js'
import type { ClassificationFact } from '../../facts/fact.js'
import { factsOf } from '../rule/conflict.js'
import { decided, unknown, type Finding } from '../rule/finding.js'
import type { Compiler, Evaluation, Rule } from '../rule/rule.js'

/** Whether a result shows what a set excludes by, or may show it; undefined where none can. */
export function excludingResults(
  { excludedByResults = [] }: Classification,
  { vocabulary, child }: Pick<Compiler, 'vocabulary' | 'child'>,
): Rule | undefined {
  if (excludedByResults.length === 0) return undefined
  const analytes = vocabulary.analytes.among(excludedByResults)
  const each = analytes.map(({ label }) => ({ lab: label, is: 'positive', result: 'ever', silence: 'ignored' }))
  return child(['classification'], { any: each }, 'what result may exclude')
}

/** What a set is met by: against a statement only a plain result speaks, and not one that is neither yes nor no. */
type Ground = 'statement' | 'items'

/**
 * Whether no result excludes, of a set that is stated as met or met by its items; undefined where none can. One that may
 * leaves it open: antibodies stay when the infection is over. A person's answer comes first, and silence excludes nothing.
 * @param entries what the record gives of the set
 */
export function noResultExcludes(
  { label }: Classification,
  shown: Rule | undefined,
  entries: readonly ClassificationFact[],
  ground: Ground,
  evaluation: Evaluation,
): Finding | undefined {
  const isJudged = entries.some(({ excluded }) => excluded !== undefined)
  if (shown === undefined || isJudged) return undefined
  const { truth, evidence, flips, clauses, needs } = evaluation.find(shown)
  if (truth === FALSE || (truth === UNKNOWN && ground === 'statement')) return decided(TRUE, { flips, clauses })
  const results = factsOf(evidence).map((fact) => fact.label)
  const need = `whether the patient meets ${label} in spite of ${listed(results, 'and')}`
  return unknown({
    needs: truth === TRUE ? [{ need, kind: 'classification' }] : needs,
    evidence,
    flips,
    clauses,
  })
}
