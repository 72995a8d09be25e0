import type { Criterion, Trial } from '../../criteria/trial.js'
import { rememberedOf } from '../../kernel/remembered.js'
import type { Evaluation } from '../../language/rule/rule.js'
import type { Calendar } from '../calendar/calendar.js'
import { holdingRules } from '../counterfactual/thresholds.js'
import type { CriterionFinding } from '../judge/judge-criterion.js'
import type { CriterionResult } from '../result/result.js'

/** What was told of a criterion of a patient on whom the record is silent. */
interface Told {
  readonly trial: Trial
  readonly result: CriterionResult
}

/** By the patient of whom nothing is recorded, of whom there are few: see `Silence`. */
const toldOf = rememberedOf<Evaluation, Map<Criterion, Told>>(() => new Map())

const results = new WeakSet<CriterionResult>()

/** Where the record of a patient is silent on a criterion, what was told of the last such patient; else it is told anew. */
export function toldOfSilence(
  trial: Trial,
  found: CriterionFinding,
  calendar: Calendar,
  tell: () => CriterionResult,
): CriterionResult {
  const silent = silentOn(found, calendar.today)
  if (silent === undefined) return tell()
  const { criterion } = found
  const criteria = toldOf(silent)
  const before = criteria.get(criterion)
  if (before?.trial === trial) return before.result
  const result = tell()
  criteria.set(criterion, { trial, result })
  results.add(result)
  return result
}

/** Whether the same is told of other patients: whoever makes something of it may keep that. */
export function isToldOfSilence(result: CriterionResult): boolean {
  return results.has(result)
}

/** Undefined, too, where more than the rule and its other reading may be asked: a person's answer, later days, bounds. */
function silentOn({ criterion, outcome, flips }: CriterionFinding, today: Evaluation): Evaluation | undefined {
  const { rule, otherwise } = criterion
  if (today.facts.statements.size > 0) return undefined
  if (outcome === 'violated' && (flips.length > 0 || holdingRules(rule).length > 0)) return undefined
  const silent = today.silentOn?.(rule)
  return otherwise === null || today.silentOn?.(otherwise) === silent ? silent : undefined
}
