import type { Day } from '../../src/kernel/day.js'
import type { Facts } from '../../src/facts/facts.js'
import { Units } from '../../src/facts/quantity/unit.js'
import type { Vocabulary } from '../../src/facts/lexicon/vocabulary.js'
import { RuleCompiler, type RuleProblem } from '../../src/language/compile.js'
import type { Finding } from '../../src/language/rule/finding.js'
import type { Operator } from '../../src/language/rule/operator.js'
import type { Compiler, Rule, Setting } from '../../src/language/rule/rule.js'
import { evaluationOf } from './evaluation.js'
import { vocabulary } from './vocabulary.js'

/** What a trial hands to its rules when a test names nothing else: no result has a validity of its own. */
export const SETTING: Setting = { trial: 'T', criterion: 'I1', anchor: 'screening', valid: {} }

/** Compiles a rule that must be valid. */
export function compiled(rule: unknown, setting: Partial<Setting> = {}): Rule {
  const compiler = new RuleCompiler(vocabulary)
  const found = compiler.compile(rule, { ...SETTING, ...setting }, [])
  if (compiler.problems.length > 0) throw new Error(compiler.problems.map(problemText).join('\n'))
  return found
}

/** What is wrong with a rule: `drug: 'x' is not a known drug (remedy)`. */
export function problemsOf(rule: unknown, setting: Partial<Setting> = {}, names: Vocabulary = vocabulary): string[] {
  const compiler = new RuleCompiler(names)
  compiler.compile(rule, { ...SETTING, ...setting }, [])
  return compiler.problems.map(problemText)
}

function problemText(problem: RuleProblem): string {
  const at = (path: readonly PropertyKey[]): string => [...problem.path, ...path].map(String).join('.')
  if ('error' in problem) return problem.error.issues.map(({ path, message }) => `${at(path)}: ${message}`).join('; ')
  const remedy = problem.remedy === undefined ? '' : ` (${problem.remedy})`
  return `${at([])}: ${problem.message}${remedy}`
}

/** Answers a rule for a patient on a day; the age of results is held against the same day unless another is given. */
export function evaluate(rule: Rule, facts: Facts, day: Day = facts.asOf, resultsDay: Day = day): Finding {
  return evaluationOf(facts, day, resultsDay).find(rule)
}

/**
 * The answer of an operator over parts whose answers are given.
 * @param rule with numbers in place of its parts: their places among the findings
 */
export function combined(operator: Operator, rule: unknown, findings: readonly Finding[], facts: Facts): Finding {
  return evaluate({ slot: 0, operator: '', ...operator.compile(rule, compilerOf(findings)) }, facts)
}

/** What an operator is handed while it compiles; a rule inside it is a number, and its answer the finding of that place. */
export function compilerOf(findings: readonly Finding[] = []): Compiler {
  return {
    vocabulary,
    units: new Units(vocabulary.unitAliases),
    setting: SETTING,
    child: (_path, part) => {
      const finding = findings[Number(part)]
      if (finding === undefined) throw new Error(`there is no finding ${String(part)}`)
      return { slot: 0, operator: '', words: `part ${String(part)}`, evaluate: () => finding }
    },
    refuse: (_path, message) => {
      throw new Error(message)
    },
    remark: ({ message }) => {
      throw new Error(message)
    },
  }
}
