import type { Day } from '../kernel/day.js'
import type { Facts } from '../facts/facts.js'
import type { Finding } from '../language/finding.js'
import type { Evaluation, Rule } from '../language/rule.js'
import type { Truth } from '../kernel/truth.js'

/** One patient on one day. Each rule is answered once, whatever the number of criteria and trials that hold it. */
export class PatientEvaluation implements Evaluation {
  readonly facts: Facts
  readonly day: Day
  readonly resultsDay: Day
  private readonly found: (Finding | undefined)[] = []
  private readonly truths: (Truth | undefined)[] = []

  /**
   * @param day the day on which all anchors fall
   * @param resultsDay the day against which the age of results is held
   * @param ruleCount how many slots the rules use
   */
  constructor(facts: Facts, day: Day, resultsDay: Day, ruleCount: number) {
    this.facts = facts
    this.day = day
    this.resultsDay = resultsDay
    // holes cost nothing: to fill the slots would take longer than most days of the calendar
    this.found.length = ruleCount
    this.truths.length = ruleCount
  }

  find(rule: Rule): Finding {
    const known = this.found[rule.slot]
    if (known !== undefined) return known
    const finding = rule.evaluate(this)
    this.found[rule.slot] = finding
    return finding
  }

  truthOf(rule: Rule): Truth {
    const known = this.truths[rule.slot] ?? this.found[rule.slot]?.truth
    if (known !== undefined) return known
    const truth = rule.truth === undefined ? this.find(rule).truth : rule.truth(this)
    this.truths[rule.slot] = truth
    return truth
  }
}
