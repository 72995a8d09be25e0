import type { Duration } from '../kernel/duration.js'
import type { Diagnostic } from '../kernel/diagnostic.js'
import { ignoresSilence, type RuleCompiler, type RuleProblem } from '../language/compile.js'
import { operators } from '../language/operators.js'
import type { Setting, Validity } from '../language/rule/rule.js'
import { compileTrial, type CompileRule } from './compile-trial.js'
import { conditionalExclusions } from './conditional-exclusions.js'
import { diagnosticsOf } from './issues.js'
import { checkItems, SECTIONS } from './items.js'
import type { PlacedRule } from './placed-rule.js'
import { trialSchema } from './schema.js'
import type { Trial } from './trial.js'
import { entriesAt, valueAt } from './value-at.js'
import type { YamlSource } from './yaml.js'

/** A trial file as far as it could be read. */
export interface TrialReading {
  readonly source: YamlSource
  /** undefined where anything is wrong */
  readonly trial: Trial | undefined
  /** the rules of its criteria, in their order; also those of a file in which something else is wrong */
  readonly rules: readonly PlacedRule[]
  /** everything that is wrong */
  readonly problems: readonly Diagnostic[]
}

/** What is wrong with a criterion of which the silence of the record would be the whole answer. */
const SILENT_ALONE = {
  message: 'alone, a test that nobody did would say no without a reason',
  remedy: 'leave silence out, or put beside it, under any, the test that answers as well',
}

/** Validates a trial file and compiles its rules. */
export function readTrial(source: YamlSource, compiler: RuleCompiler): TrialReading {
  const read = trialSchema.safeParse(source.data)
  const firstProblem = compiler.problems.length
  const rules: PlacedRule[] = []
  const compile: CompileRule = (written, setting, section, index, key) => {
    const path = [section, index, key]
    const rule = compiler.compile(written, setting, path)
    if (ignoresSilence(written)) compiler.problems.push({ path: [...path, 'silence'], of: 'value', ...SILENT_ALONE })
    rules.push({ section, index, key, rule })
    return rule
  }
  const trial = read.success ? compileTrial(read.data, compile) : tryRules(source.data, compile)
  const problems = [
    ...(read.success ? [] : diagnosticsOf(read.error, source, [], trialSchema)),
    ...checkItems(source),
    ...conditionalExclusions(rules, source),
    ...compiler.problems.slice(firstProblem).flatMap((problem) => locate(problem, source)),
  ]
  return { source, trial: problems.length > 0 ? undefined : trial, rules, problems }
}

const SOME_TIME: Duration = { amount: 1, unit: 'days' }
/** Stands in where the defaults cannot be read, so that no rule is blamed for it. */
const ANY_VALIDITY: Validity = { lab: SOME_TIME, vital: SOME_TIME, score: SOME_TIME }

/** Compiles the rules of a file whose form is wrong elsewhere, for what is wrong in them. */
function tryRules(data: unknown, compile: CompileRule): undefined {
  const defaults = trialSchema.shape.defaults.safeParse(valueAt(data, ['defaults']))
  const valid = defaults.success ? (defaults.data.valid ?? {}) : ANY_VALIDITY
  const setting: Setting = { trial: '', criterion: '', anchor: 'screening', valid }
  for (const section of SECTIONS) {
    for (const [index, criterion] of entriesAt(data, [section]).entries()) {
      for (const key of ['rule', 'otherwise'] as const) {
        const rule = valueAt(criterion, [key])
        if (rule !== undefined) compile(rule, setting, section, index, key)
      }
    }
  }
  return undefined
}

function locate(problem: RuleProblem, source: YamlSource): Diagnostic[] {
  if ('error' in problem) {
    const [operator] = problem.keys
    return diagnosticsOf(problem.error, source, problem.path, operators.find(({ name }) => name === operator)?.schema)
  }
  const { path, of, message, remedy } = problem
  const place = source.place(path, of)
  return [{ file: source.file, place, severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) }]
}
