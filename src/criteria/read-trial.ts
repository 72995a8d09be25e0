import type { Duration } from '../kernel/duration.js'
import { InputError, sortDiagnostics, type Diagnostic } from '../kernel/diagnostic.js'
import { asksIn, isQuestion, type RuleCompiler, type RuleProblem } from '../language/compile.js'
import { operators } from '../language/operators.js'
import type { Setting, Validity } from '../language/rule.js'
import { diagnosticsOf } from './issues.js'
import { checkItems, SECTIONS } from './items.js'
import { trialSchema, type CriterionFile, type TrialFile } from './schema.js'
import type { Criterion, Section, Trial } from './trial.js'
import { entriesAt, valueAt } from './value-at.js'
import type { YamlSource } from './yaml.js'

/**
 * Validates a trial file and compiles its rules.
 * @throws InputError with everything that is wrong in the file, by place
 */
export function readTrial(source: YamlSource, compiler: RuleCompiler): Trial {
  const read = trialSchema.safeParse(source.data)
  const firstProblem = compiler.problems.length
  const criteria = read.success ? criteriaOf(read.data, compiler) : tryRules(source.data, compiler)
  const problems = [
    ...(read.success ? [] : diagnosticsOf(read.error, source, [], trialSchema)),
    ...checkItems(source),
    ...compiler.problems.slice(firstProblem).flatMap((problem) => locate(problem, source)),
  ]
  if (!read.success || problems.length > 0) throw new InputError(sortDiagnostics(problems))
  const { id, title, phase, recruitment, source: of } = read.data
  return { id, title, phase, recruitment, source: { ...of, gaps: of.gaps ?? [] }, criteria }
}

function criteriaOf(file: TrialFile, compiler: RuleCompiler): Criterion[] {
  return SECTIONS.flatMap((section) =>
    (file[section] ?? []).map((criterion, index) => compileCriterion(criterion, file, section, index, compiler)),
  )
}

const SOME_TIME: Duration = { amount: 1, unit: 'days' }
/** Stands in where the defaults cannot be read, so that no rule is blamed for it. */
const ANY_VALIDITY: Validity = { lab: SOME_TIME, vital: SOME_TIME, score: SOME_TIME }

/** Compiles the rules of a file whose form is wrong elsewhere, for their problems only. */
function tryRules(data: unknown, compiler: RuleCompiler): never[] {
  const defaults = trialSchema.shape.defaults.safeParse(valueAt(data, ['defaults']))
  const valid = defaults.success ? (defaults.data.valid ?? {}) : ANY_VALIDITY
  const setting: Setting = { trial: '', criterion: '', anchor: 'screening', valid }
  for (const section of SECTIONS) {
    for (const [index, criterion] of entriesAt(data, [section]).entries()) {
      for (const key of ['rule', 'otherwise']) {
        const rule = valueAt(criterion, [key])
        if (rule !== undefined) compiler.compile(rule, setting, [section, index, key])
      }
    }
  }
  return []
}

function compileCriterion(
  criterion: CriterionFile,
  { id: trial, defaults }: TrialFile,
  section: Section,
  index: number,
  compiler: RuleCompiler,
): Criterion {
  const { id, item, text, rule, reading, otherwise } = criterion
  const anchor = criterion.anchor ?? defaults.anchor
  const setting: Setting = { trial, criterion: id, anchor, valid: defaults.valid ?? {} }
  return {
    id,
    section,
    item,
    text,
    anchor,
    rule: compiler.compile(rule, setting, [section, index, 'rule']),
    asks: asksIn(rule),
    onlyAsks: isQuestion(rule) && !Object.hasOwn(rule, 'settled-by'),
    reading: reading ?? null,
    otherwise: otherwise === undefined ? null : compiler.compile(otherwise, setting, [section, index, 'otherwise']),
  }
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
