import type { Day } from '../kernel/day.js'
import type { Truth } from '../kernel/truth.js'
import type { Facts } from '../facts/facts.js'
import type { Finding } from '../language/finding.js'
import { speaksToOwners } from '../language/owners.js'
import type { Evaluation, Rule } from '../language/rule.js'

/** How a truth is kept, by its rank: a byte each, of which there are as many as rules. */
const KEPT: readonly (Truth | undefined)[] = [undefined, 0, 1, 2, 3]

/** One patient on one day. Each rule is answered once, whatever the number of criteria and trials that hold it. */
export class PatientEvaluation implements Evaluation {
  readonly facts: Facts
  readonly day: Day
  readonly resultsDay: Day
  private readonly hasOwners: boolean
  /** few answers are told in full, of however many rules */
  private readonly found = new Map<number, Finding>()
  private readonly truths: Uint8Array

  /**
   * @param day the day on which all anchors fall
   * @param resultsDay the day against which the age of results is held
   * @param ruleCount how many slots the rules use
   */
  constructor(facts: Facts, day: Day, resultsDay: Day, ruleCount: number) {
    this.facts = facts
    this.day = day
    this.resultsDay = resultsDay
    this.hasOwners = speaksToOwners(facts)
    this.truths = new Uint8Array(ruleCount)
  }

  find(rule: Rule): Finding {
    const slot = this.slotOf(rule)
    const known = this.found.get(slot)
    if (known !== undefined) return known
    const finding = rule.evaluate(this)
    this.found.set(slot, finding)
    this.truths[slot] = finding.truth + 1
    return finding
  }

  truthOf(rule: Rule): Truth {
    const slot = this.slotOf(rule)
    const known = KEPT[this.truths[slot] ?? 0]
    if (known !== undefined) return known
    const truth = rule.truth === undefined ? this.find(rule).truth : rule.truth(this)
    this.truths[slot] = truth + 1
    return truth
  }

  private slotOf({ slot, unowned }: Rule): number {
    return this.hasOwners || unowned === undefined ? slot : unowned
  }
}
