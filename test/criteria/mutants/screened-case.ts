import type { Library } from '../../../src/criteria/library.js'
import type { Criterion, Trial } from '../../../src/criteria/trial.js'
import type { Facts } from '../../../src/facts/facts.js'
import type { RuleCompiler } from '../../../src/language/compile.js'
import { readPatients } from '../../../src/patient/read.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import type { WorkedCase } from '../../../src/screening/cases/cases-file.js'
import { differs } from '../../../src/screening/cases/check-cases.js'
import { judgeCriterion } from '../../../src/screening/judge/judge-criterion.js'
import { judgeTrial } from '../../../src/screening/judge/judge-trial.js'
import { assignStatements } from '../../../src/screening/patient/statements.js'
import type { Outcome } from '../../../src/screening/result/result.js'
import { verdictOf } from '../../../src/screening/result/verdict.js'
import { criterionResult } from '../../../src/screening/screen.js'

/** A worked case whose patient was read once, to be held against one mutant of its trial after the other. */
export class ScreenedCase {
  readonly facts: Facts
  private readonly one: WorkedCase
  private readonly trial: Trial
  private readonly outcomes: ReadonlyMap<string, Outcome>
  private compiler: RuleCompiler | undefined
  private calendar: Calendar

  constructor(one: WorkedCase, facts: Facts, trial: Trial, library: Library) {
    this.one = one
    this.trial = trial
    this.facts = assignStatements(facts, library, [trial])
    this.calendar = new Calendar(this.facts, library.ruleCount)
    const { criteria } = judgeTrial(trial, this.calendar.today)
    this.outcomes = new Map(criteria.map(({ criterion, outcome }) => [criterion.id, outcome]))
  }

  /** Whether something is otherwise than the case says, if these criteria stand in the place of those of their ids. */
  notices(criteria: readonly Criterion[], compiler: RuleCompiler): boolean {
    const calendar = this.calendarFor(compiler)
    const outcomes = new Map(this.outcomes)
    for (const criterion of criteria) {
      const expected = this.one.criteria.get(criterion.id)
      if (expected === undefined && this.one.verdict === undefined) continue
      const found = judgeCriterion(this.trial, criterion, calendar.today)
      outcomes.set(criterion.id, found.outcome)
      if (expected === undefined) continue
      if (found.outcome !== expected.outcome) return true
      // the rest is costly, and mostly not asked for
      if (Object.keys(expected).length === 1) continue
      if (differs(criterionResult(this.trial, found, calendar), expected) !== undefined) return true
    }
    return this.one.verdict !== undefined && verdictOf(this.trial, [...outcomes.values()]) !== this.one.verdict
  }

  /** Rules of another compiler have slots of their own. */
  private calendarFor(compiler: RuleCompiler): Calendar {
    if (this.compiler !== compiler) {
      this.compiler = compiler
      this.calendar = new Calendar(this.facts, compiler.size)
    }
    return this.calendar
  }
}

/** The patients of the cases of a trial, read. */
export function screenedCases(cases: readonly WorkedCase[], trial: Trial, library: Library): ScreenedCase[] {
  return cases.flatMap((one) => {
    const { asOf, strict, patient } = one
    const { vocabulary } = library
    return readPatients(patient, { file: one.name, vocabulary, today: 0, asOf, strict }).map(
      (facts) => new ScreenedCase(one, facts, trial, library),
    )
  })
}
