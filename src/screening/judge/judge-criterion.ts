import type { Criterion, Section, Trial } from '../../criteria/trial.js'
import type { StatementFact } from '../../facts/fact.js'
import type { Day } from '../../kernel/day.js'
import { FALSE, JUDGMENT, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Finding, Need } from '../../language/rule/finding.js'
import { needsOf } from '../../language/rule/needs.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import type { Outcome } from '../result/result.js'

/** The answer of one criterion, seen from eligibility. */
export interface CriterionFinding {
  readonly criterion: Criterion
  readonly outcome: Outcome
  readonly finding: Finding
  /** those of the finding, which need not be found for them */
  readonly needs: readonly Need[]
  /** later days on which the outcome may change by time alone; they need no finding either */
  readonly flips: readonly Day[]
}

/** Holds one patient against one criterion. */
export function judgeCriterion(trial: Trial, criterion: Criterion, evaluation: Evaluation): CriterionFinding {
  return new JudgedCriterion(trial, criterion, evaluation)
}

/** Most of a cohort is asked for the outcome alone, so that the grounds wait until somebody asks for them. */
class JudgedCriterion implements CriterionFinding {
  readonly criterion: Criterion
  readonly outcome: Outcome
  private readonly statement: StatementFact | undefined
  private readonly evaluation: Evaluation
  private found: Finding | undefined

  constructor(trial: Trial, criterion: Criterion, evaluation: Evaluation) {
    this.criterion = criterion
    this.evaluation = evaluation
    this.statement = statementOn(trial, criterion, evaluation)
    this.outcome = outcomeUnder(criterion.rule, criterion.section, this.statement, evaluation)
  }

  get finding(): Finding {
    const { rule, section } = this.criterion
    this.found ??= answered(this.evaluation.find(rule), section, this.statement)
    return this.found
  }

  get needs(): readonly Need[] {
    if (this.outcome !== 'unknown') return NOTHING
    return this.found?.needs ?? needsOf(this.criterion.rule, this.evaluation)
  }

  get flips(): readonly Day[] {
    const { rule } = this.criterion
    return this.evaluation.flipsOf?.(rule) ?? this.evaluation.find(rule).flips
  }
}

const NOTHING: readonly Need[] = []

/** The outcome alone. */
export function outcomeOf(trial: Trial, criterion: Criterion, evaluation: Evaluation): Outcome {
  return outcomeOtherwise(trial, criterion, criterion.rule, evaluation)
}

/** The outcome that the criterion would have under its other reading. */
export function outcomeOtherwise(trial: Trial, criterion: Criterion, otherwise: Rule, evaluation: Evaluation): Outcome {
  return outcomeUnder(otherwise, criterion.section, statementOn(trial, criterion, evaluation), evaluation)
}

function statementOn(trial: Trial, { id, asks }: Criterion, { facts }: Evaluation): StatementFact | undefined {
  return asks && facts.statements.size > 0 ? facts.statements.get(`${trial.id}:${id}`) : undefined
}

function outcomeUnder(
  rule: Rule,
  section: Section,
  statement: StatementFact | undefined,
  evaluation: Evaluation,
): Outcome {
  return outcomeIn(section, excludes(section, statement) ? TRUE : evaluation.truthOf(rule))
}

/**
 * The one place where polarity is applied: a rule says what is true of the patient, and an exclusion does not want it.
 * What does not apply to the patient is true, so that it is satisfied; only an inclusion can say so of itself.
 */
function outcomeIn(section: Section, truth: Truth): Outcome {
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

function excludes(section: Section, statement: StatementFact | undefined): statement is StatementFact {
  return section === 'exclusion' && statement?.holds === true
}

/**
 * A person's answer to an item that asks. The questions inside the rule have taken it up already; beyond that, "yes"
 * to an exclusion excludes, also where nothing that the rule looks for is recorded: whoever gave it knew more.
 */
function answered(finding: Finding, section: Section, statement: StatementFact | undefined): Finding {
  if (!excludes(section, statement) || finding.truth === TRUE) return finding
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
