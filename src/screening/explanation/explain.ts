import type { Library } from '../../criteria/library.js'
import type { Criterion, Trial } from '../../criteria/trial.js'
import type { Facts } from '../../facts/facts.js'
import { formatDay } from '../../kernel/day.js'
import { Calendar } from '../calendar/calendar.js'
import { judgeCriterion, type CriterionFinding } from '../judge/judge-criterion.js'
import { judgeTrial } from '../judge/judge-trial.js'
import { assignStatements } from '../patient/statements.js'
import { criterionResult } from '../screen.js'
import { explainRule } from './explain-rule.js'
import type { CriterionExplanation, Explanation } from './explanation.js'

/** Holds one patient against one trial, and tells of each of these criteria how its answer comes about. */
export function explain(
  patient: Facts,
  library: Library,
  options: { readonly version: string; readonly trial: Trial; readonly criteria: readonly Criterion[] },
): Explanation {
  const { trial } = options
  const facts = assignStatements(patient, library, [trial])
  const calendar = new Calendar(facts, library.ruleCount)
  const { verdict, criteria } = judgeTrial(trial, calendar.today)
  const { id, title, recruitment, source } = trial
  return {
    patient: facts.id,
    asOf: formatDay(facts.asOf),
    asOfSource: facts.asOfSource,
    criteriaDigest: library.digest,
    version: options.version,
    trial: {
      id,
      title,
      recruitment,
      verdict,
      sourceGaps: source.gaps,
      source: { registry: source.registry, via: source.via, seen: source.seen },
    },
    criteria: criteria
      .filter(({ criterion }) => options.criteria.includes(criterion))
      .map((found) => explainCriterion(trial, found, facts, calendar)),
    warnings: facts.warnings.map(({ path, message }) => ({ path, message })),
  }
}

function explainCriterion(
  trial: Trial,
  found: CriterionFinding,
  facts: Facts,
  calendar: Calendar,
): CriterionExplanation {
  const { criterion } = found
  const { anchor, rule, otherwise } = criterion
  const changes = calendar.answersAhead((on) => {
    const { outcome, finding } = judgeCriterion(trial, criterion, on)
    return { answer: outcome, flips: finding.flips }
  })
  return {
    ...criterionResult(trial, found, calendar),
    anchor,
    changes: changes.map(({ day, answer }) => ({ date: formatDay(day), outcome: answer })),
    rule: explainRule(rule, facts, calendar),
    otherwise: otherwise === null ? null : explainRule(otherwise, facts, calendar),
  }
}
