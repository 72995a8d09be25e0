import type { Facts } from '../../facts/facts.js'
import type { Day } from '../../kernel/day.js'
import type { Finding, Gist } from '../../language/rule/finding.js'
import type { Rule } from '../../language/rule/rule.js'
import { PatientEvaluation, type Beforehand } from '../judge/evaluation.js'
import { changesBetween } from './record-change.js'

export type EvaluationOn = (day: Day) => PatientEvaluation

/** One patient on the screening date and on later days, each evaluated once: what stays as it is today is not asked again. */
export class PatientOnDays {
  /** The patient on the screening date. */
  readonly today: PatientEvaluation
  private readonly facts: Facts
  private readonly ruleCount: number
  private readonly standing = new Map<Day, PatientEvaluation>()
  private readonly ageing = new Map<Day, PatientEvaluation>()

  /** @param beforehand what is known of the patient on the screening date */
  constructor(facts: Facts, ruleCount: number, beforehand?: Beforehand) {
    this.facts = facts
    this.ruleCount = ruleCount
    const { asOf } = facts
    this.today = new PatientEvaluation(facts, asOf, asOf, ruleCount, beforehand)
  }

  /** The same patient with some result, score or course otherwise, on the screening date. */
  todayWith(facts: Facts): PatientEvaluation {
    const { asOf } = facts
    const changes = changesBetween(this.facts, facts)
    const alike = (rule: Rule): Finding | undefined =>
      changes.some((change) => change.touches(rule)) ? undefined : this.today.told(rule)
    return new PatientEvaluation(facts, asOf, asOf, this.ruleCount, undefined, { alike, alikeInWords: alike })
  }

  /** On a later day, with every result as good as on the screening date. */
  readonly withResultsStanding: EvaluationOn = (day) => this.evaluationOn(this.standing, day, this.facts.asOf)

  /** On a later day, on which results are older, and some too old. */
  readonly withResultsAgeing: EvaluationOn = (day) => this.evaluationOn(this.ageing, day, day)

  private evaluationOn(known: Map<Day, PatientEvaluation>, day: Day, resultsDay: Day): PatientEvaluation {
    const before = known.get(day)
    if (before !== undefined) return before
    const evaluation = new PatientEvaluation(this.facts, day, resultsDay, this.ruleCount, undefined, {
      alike: (rule) => this.lasting(rule, day),
    })
    known.set(day, evaluation)
    return evaluation
  }

  /** What a rule says today, where its truth stays so until a later day. */
  private lasting(rule: Rule, until: Day): Gist | undefined {
    const now = this.today.toldInGist(rule)
    return now?.flips.every((flip) => flip > until) === true ? now : undefined
  }
}
