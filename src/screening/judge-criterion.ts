import { FALSE, JUDGMENT, not, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { StatementFact } from '../facts/fact.js'
import type { Criterion, Section, Trial } from '../criteria/trial.js'
import type { Finding } from '../language/finding.js'
import type { Evaluation, Rule } from '../language/rule.js'
import type { Outcome } from './result.js'

/** The answer of one criterion, seen from eligibility. */
export interface CriterionFinding {
  readonly criterion: Criterion
  readonly outcome: Outcome
  readonly finding: Finding
}

/** Holds one patient against one criterion. */
export function judgeCriterion(trial: Trial, criterion: Criterion, evaluation: Evaluation): CriterionFinding {
  const finding = findingOf(trial, criterion, criterion.rule, evaluation)
  return { criterion, finding, outcome: outcomeOf(criterion.section, finding) }
}

/** The outcome that the criterion would have under its other reading. */
export function outcomeOtherwise(trial: Trial, criterion: Criterion, otherwise: Rule, evaluation: Evaluation): Outcome {
  return outcomeOf(criterion.section, findingOf(trial, criterion, otherwise, evaluation))
}

function findingOf(trial: Trial, { id, section, asks }: Criterion, rule: Rule, evaluation: Evaluation): Finding {
  const found = evaluation.find(rule)
  const statement = evaluation.facts.statements.get(`${trial.id}:${id}`)
  return asks && statement !== undefined ? answered(found, section, statement) : found
}

/**
 * The one place where polarity is applied: a rule says what is true of the patient, and an exclusion does not want it.
 * What does not apply to the patient is satisfied; only an inclusion can say so of itself.
 */
function outcomeOf(section: Section, { applies, truth }: Finding): Outcome {
  if (!applies) return 'satisfied'
  switch (section === 'exclusion' ? not(truth) : truth) {
    case TRUE:
      return 'satisfied'
    case FALSE:
      return 'violated'
    case JUDGMENT:
      return 'judgment'
    case UNKNOWN:
      return 'unknown'
  }
}

/**
 * A person's answer to an item that asks. The questions inside the rule have taken it up already; beyond that, "yes"
 * to an exclusion excludes, also where nothing that the rule looks for is recorded: whoever gave it knew more.
 */
function answered(finding: Finding, section: Section, statement: StatementFact): Finding {
  if (section !== 'exclusion' || !statement.holds || finding.truth === TRUE) return finding
  return {
    ...finding,
    truth: TRUE,
    basis: 'recorded',
    evidence: [{ fact: statement, value: 'yes' }],
    needs: [],
    asks: [],
    clauses: () => ['stated by a person'],
  }
}
