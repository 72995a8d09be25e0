import type { Facts } from '../../facts/facts.js'
import type { Day } from '../../kernel/day.js'
import type { Truth } from '../../kernel/truth.js'
import type { Finding } from '../../language/rule/finding.js'
import { speaksToOwners } from '../../language/rule/owners.js'
import type { Evaluation, Kept, Rule } from '../../language/rule/rule.js'

/**
 * How a truth is kept, by its rank, in a byte for each rule. Of a rule on which the record is silent the byte is that of
 * the silent patient; `HEARD` stands where the record has something to say to a rule, and the ranks of such rules follow
 * behind it.
 */
const UNASKED = 0
export const HEARD = 5
const KEPT: readonly (Truth | undefined)[] = [undefined, 0, 1, 2, 3, undefined, 0, 1, 2, 3]

/** What is known of a patient before the first question: on which rules the record is silent, and what they say then. */
export interface Beforehand {
  readonly silent: PatientEvaluation
  /** a byte for each rule; taken over */
  readonly truths: Uint8Array
}

/** How answers are found and kept. */
interface Manner {
  /**
   * What a rule says, where it follows from what it says of the same patient today, be it that the day is another or that
   * something of the record is otherwise; undefined where the rule has to be asked.
   */
  readonly alike?: (rule: Rule) => Finding | undefined
  /** whether that has the same grounds and words: on another day they may differ */
  readonly isSameInWords?: boolean
  /** whether words are made once, as they are told of one patient after the other */
  readonly keepsWords?: boolean
}

const USUAL: Manner = {}

/** One patient on one day. Each rule is answered once, whatever the number of criteria and trials that hold it. */
export class PatientEvaluation implements Evaluation {
  readonly facts: Facts
  readonly day: Day
  readonly resultsDay: Day
  readonly kept: Kept = {}
  private readonly hasOwners: boolean
  /** few answers are told in full, of however many rules */
  private readonly found = new Map<number, Finding>()
  private readonly truths: Uint8Array
  private readonly silent: PatientEvaluation | undefined
  private readonly manner: Manner

  /**
   * @param day the day on which all anchors fall
   * @param resultsDay the day against which the age of results is held
   * @param ruleCount how many slots the rules use
   */
  constructor(
    facts: Facts,
    day: Day,
    resultsDay: Day,
    ruleCount: number,
    beforehand?: Beforehand,
    manner: Manner = USUAL,
  ) {
    this.facts = facts
    this.day = day
    this.resultsDay = resultsDay
    this.hasOwners = speaksToOwners(facts)
    this.silent = beforehand?.silent
    this.truths = beforehand?.truths ?? new Uint8Array(ruleCount)
    this.manner = manner
  }

  /** What is known so far, a byte for each rule: a copy, for a patient of the same silence. */
  get known(): Uint8Array {
    return this.truths.slice()
  }

  find(rule: Rule): Finding {
    const silent = this.silentOn(rule)
    if (silent !== undefined) return silent.find(rule)
    const slot = this.slotOf(rule)
    const known = this.found.get(slot)
    if (known !== undefined) return known
    const finding = this.answer(rule)
    this.found.set(slot, finding)
    this.keep(slot, finding.truth)
    return finding
  }

  /** The finding of a rule, if somebody has asked for it before. */
  told(rule: Rule): Finding | undefined {
    const silent = this.silentOn(rule)
    return silent === undefined ? this.found.get(this.slotOf(rule)) : silent.told(rule)
  }

  flipsOf(rule: Rule): readonly Day[] {
    const said = this.told(rule) ?? this.manner.alike?.(rule)
    if (said !== undefined) return said.flips
    // what is counted changes with what it counts
    return rule.count === undefined ? this.find(rule).flips : rule.count.of.flatMap((part) => this.flipsOf(part.rule))
  }

  truthOf(rule: Rule): Truth {
    const slot = this.slotOf(rule)
    const kept = this.truths[slot] ?? HEARD
    const known = KEPT[kept]
    if (known !== undefined) return known
    const truth = this.ask(rule, kept)
    this.keep(slot, truth)
    return truth
  }

  silentOn(rule: Rule): PatientEvaluation | undefined {
    if (this.silent === undefined) return undefined
    return (this.truths[this.slotOf(rule)] ?? HEARD) < HEARD ? this.silent : undefined
  }

  private ask(rule: Rule, kept: number): Truth {
    if (kept === UNASKED && this.silent !== undefined) return this.silent.truthOf(rule)
    return this.manner.alike?.(rule)?.truth ?? (rule.truth === undefined ? this.find(rule).truth : rule.truth(this))
  }

  private answer(rule: Rule): Finding {
    const { alike, isSameInWords, keepsWords } = this.manner
    if (isSameInWords === true) return alike?.(rule) ?? rule.evaluate(this)
    const finding = rule.evaluate(this)
    return keepsWords === true ? { ...finding, clauses: once(finding.clauses) } : finding
  }

  private keep(slot: number, truth: Truth): void {
    const isHeard = (this.truths[slot] ?? HEARD) >= HEARD
    this.truths[slot] = truth + 1 + (isHeard ? HEARD : UNASKED)
  }

  private slotOf({ slot, unowned }: Rule): number {
    return this.hasOwners || unowned === undefined ? slot : unowned
  }
}

function once(clauses: Finding['clauses']): Finding['clauses'] {
  let made: ReturnType<Finding['clauses']> | undefined
  return () => (made ??= clauses())
}
