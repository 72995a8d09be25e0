import { byId } from '../../criteria/compile-trial.js'
import type { LibraryReview } from '../../criteria/library.js'
import { rulesWithin } from '../../criteria/placed-rule.js'
import type { TrialReading } from '../../criteria/read-trial.js'
import type { Criterion, Trial } from '../../criteria/trial.js'
import type { Outcome } from '../result/result.js'
import type { CasesFile } from './cases-file.js'

/** Where something stands: `criteria/NCT05605665.yaml`, line 12. */
export interface Spot {
  readonly file: string
  readonly line: number
}

/** A worked case that expects something of a criterion. */
export interface TracedCase extends Spot {
  readonly name: string
  readonly outcome: Outcome
}

/** What a criterion comes from, and what shows that it is read as it should. */
export interface CriterionTrace {
  readonly criterion: Criterion
  readonly rule: Spot
  /** the operators that decide it, also under its other reading, each once, by name */
  readonly operators: readonly string[]
  /** in the order of their file */
  readonly cases: readonly TracedCase[]
}

export interface TrialTrace {
  readonly trial: Trial
  readonly criteria: readonly CriterionTrace[]
}

/** From the registry's item to the rule, and from the rule to the cases and operators: of every trial that can be read, by id. */
export function traceOf({ readings }: Pick<LibraryReview, 'readings'>, files: readonly CasesFile[]): TrialTrace[] {
  const traces = readings.flatMap((reading): TrialTrace[] => {
    const { trial } = reading
    if (trial === undefined) return []
    const own = files.filter((file) => file.trial === trial.id)
    return [{ trial, criteria: trial.criteria.map((criterion) => criterionTrace(criterion, trial, reading, own)) }]
  })
  return traces.sort((a, b) => byId(a.trial, b.trial))
}

function criterionTrace(
  criterion: Criterion,
  trial: Trial,
  { source, rules }: TrialReading,
  files: readonly CasesFile[],
): CriterionTrace {
  const { id, section } = criterion
  const index = trial.criteria.filter((one) => one.section === section).indexOf(criterion)
  const placed = rules.filter((rule) => rule.section === section && rule.index === index)
  const operators = placed.flatMap((rule) => [...rulesWithin(rule)]).map(({ rule }) => rule.operator)
  return {
    criterion,
    rule: { file: source.file, line: source.place([section, index, 'id']).line },
    operators: [...new Set(operators)].sort(),
    cases: files.flatMap((file) => casesOf(id, file)),
  }
}

function casesOf(id: string, { source, cases }: CasesFile): TracedCase[] {
  return cases.flatMap(({ name, criteria, index }) => {
    const expected = criteria.get(id)
    if (expected === undefined) return []
    return [{ name, outcome: expected.outcome, file: source.file, line: source.place(['cases', index]).line }]
  })
}
