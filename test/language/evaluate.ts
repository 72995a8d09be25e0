import type { Day } from '../../src/kernel/day.js'
import type { Facts } from '../../src/facts/facts.js'
import type { Vocabulary } from '../../src/facts/vocabulary.js'
import { RuleCompiler, type RuleProblem } from '../../src/language/compile.js'
import type { Finding } from '../../src/language/finding.js'
import type { Evaluation, Rule, Setting } from '../../src/language/rule.js'
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

/** Answers a rule for a patient on a day; results are held against the same day. */
export function evaluate(rule: Rule, facts: Facts, day: Day = facts.asOf): Finding {
  const evaluation: Evaluation = { facts, day, resultsDay: day, find: (part) => part.evaluate(evaluation) }
  return rule.evaluate(evaluation)
}

/** A rule whose answer is given: for operators that combine the answers of others. */
export function ruleOf(finding: Finding, slot = 0): Rule {
  return { slot, words: `rule ${slot}`, evaluate: () => finding }
}
