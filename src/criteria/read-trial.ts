import { InputError, sortDiagnostics, type Diagnostic } from '../kernel/diagnostic.js'
import { asksIn, isQuestion, type RuleCompiler, type RuleProblem } from '../language/compile.js'
import type { Setting } from '../language/rule.js'
import { diagnosticsOf } from './issues.js'
import { checkItems } from './items.js'
import { trialSchema, type CriterionFile, type TrialFile } from './schema.js'
import type { Criterion, Section, Trial } from './trial.js'
import type { YamlSource } from './yaml.js'

const SECTIONS: readonly Section[] = ['description', 'inclusion', 'exclusion']

/**
 * Validates a trial file and compiles its rules.
 * @throws InputError with everything that is wrong in the file, by place
 */
export function readTrial(source: YamlSource, compiler: RuleCompiler): Trial {
  const read = trialSchema.safeParse(source.data)
  if (!read.success) throw new InputError(sortDiagnostics(diagnosticsOf(read.error, source, [], keysOfTrialFile())))
  const file = read.data
  const firstProblem = compiler.problems.length
  const criteria = SECTIONS.flatMap((section) =>
    (file[section] ?? []).map((criterion, index) => compileCriterion(criterion, file, section, index, compiler)),
  )
  const problems = [
    ...checkItems(file, source),
    ...compiler.problems.slice(firstProblem).flatMap((problem) => locate(problem, source)),
  ]
  if (problems.length > 0) throw new InputError(sortDiagnostics(problems))
  const { id, title, phase, recruitment } = file
  return { id, title, phase, recruitment, source: { ...file.source, gaps: file.source.gaps ?? [] }, criteria }
}

function keysOfTrialFile(): string[] {
  return Object.keys(trialSchema.shape)
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
    onlyAsks: isQuestion(rule),
    reading: reading ?? null,
    otherwise: otherwise === undefined ? null : compiler.compile(otherwise, setting, [section, index, 'otherwise']),
  }
}

function locate(problem: RuleProblem, source: YamlSource): Diagnostic[] {
  if ('error' in problem) return diagnosticsOf(problem.error, source, problem.path, problem.keys)
  const { path, of, message, remedy } = problem
  const place = source.place(path, of)
  return [{ file: source.file, place, severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) }]
}
