import { listed } from '../kernel/listed.js'
import { FALSE, TRUE } from '../kernel/truth.js'
import type { Classification } from '../facts/classification.js'
import type { ClassificationFact } from '../facts/fact.js'
import { factsOf } from './conflict.js'
import { decided, unknown, type Finding } from './finding.js'
import { recordedAnswer } from './recorded-answer.js'
import type { Compiler, Evaluation, Rule } from './rule.js'

/** Whether a result shows what a set excludes by; undefined where none does. What is neither yes nor no shows nothing. */
export function excludingResults(
  { excludedByResults = [] }: Classification,
  { vocabulary, child }: Pick<Compiler, 'vocabulary' | 'child'>,
): Rule | undefined {
  if (excludedByResults.length === 0) return undefined
  const analytes = vocabulary.analytes.among(excludedByResults)
  const each = analytes.map(({ label }) => ({ lab: label, is: 'positive', result: 'ever', doubt: 'ignored' }))
  return child(['classification'], { any: each }, 'what result may exclude')
}

/**
 * Whether no result excludes, of a set that is stated as met or met by its items; undefined where none can. One that may
 * leaves it open: antibodies stay when the infection is over. A person's answer comes first, and silence excludes nothing.
 * @param entries what the record gives of the set
 */
export function noResultExcludes(
  { label }: Classification,
  shown: Rule | undefined,
  entries: readonly ClassificationFact[],
  evaluation: Evaluation,
): Finding | undefined {
  const isJudged = entries.some(({ excluded }) => excluded !== undefined)
  if (shown === undefined || isJudged) return undefined
  const { truth, evidence, flips, clauses } = recordedAnswer(shown, evaluation)
  if (truth === FALSE) return decided(TRUE, { flips, clauses })
  const results = factsOf(evidence).map((fact) => fact.label)
  const need = `whether the patient meets ${label} in spite of ${listed(results, 'and')}`
  return unknown({ needs: [{ need, kind: 'classification' }], evidence, flips, clauses })
}
