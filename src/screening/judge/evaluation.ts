import type { Facts } from '../../facts/facts.js'
import type { Day } from '../../kernel/day.js'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Finding, Gist } from '../../language/rule/finding.js'
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
  readonly silent: PatientEvaluation | undefined
  /** a byte for each rule; taken over */
  readonly truths: Uint8Array
}

/** How answers are found and kept. */
interface Manner {
  /**
   * What a rule says, where it follows from what it says of the same patient today, be it that the day is another or that
   * something of the record is otherwise; undefined where the rule has to be asked.
   */
  readonly alike?: (rule: Rule) => Gist | undefined
  /** the same, where its grounds and words are the same, too: on another day they may differ */
  readonly alikeInWords?: (rule: Rule) => Finding | undefined
  /**
   * Whether it answers for one patient after the other: words are made once, and where only the gist of a finding is asked
   * for, the rest of it is not kept. There may be dozens of these at once.
   */
  readonly isForMany?: boolean
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
  /** … and of many patients some in gist alone */
  private readonly gists: Map<number, Gist> | undefined
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
    this.gists = manner.isForMany === true ? new Map() : undefined
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

  /** The gist of a finding, if somebody has asked for that or for all of it before. */
  toldInGist(rule: Rule): Gist | undefined {
    const silent = this.silentOn(rule)
    if (silent !== undefined) return silent.toldInGist(rule)
    const slot = this.slotOf(rule)
    return this.found.get(slot) ?? this.gists?.get(slot)
  }

  gistOf(rule: Rule): Gist {
    const silent = this.silentOn(rule)
    if (silent !== undefined) return silent.gistOf(rule)
    if (this.gists === undefined) return this.find(rule)
    const known = this.toldInGist(rule)
    if (known !== undefined) return known
    const gist = gistIn(rule.evaluate(this.aside))
    const slot = this.slotOf(rule)
    this.gists.set(slot, gist)
    this.keep(slot, gist.truth)
    return gist
  }

  flipsOf(rule: Rule): readonly Day[] {
    const said = this.toldInGist(rule) ?? this.manner.alike?.(rule)
    if (said !== undefined) return said.flips
    // what is counted changes with what it counts
    return rule.count === undefined ? this.gistOf(rule).flips : rule.count.of.flatMap((part) => this.flipsOf(part.rule))
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

  /** The same patient on the same day: what truths it finds are kept here, and its findings nowhere. */
  private get aside(): PatientEvaluation {
    const { facts, day, resultsDay, truths } = this
    return new PatientEvaluation(facts, day, resultsDay, truths.length, { silent: undefined, truths })
  }

  private ask(rule: Rule, kept: number): Truth {
    if (kept === UNASKED && this.silent !== undefined) return this.silent.truthOf(rule)
    return this.manner.alike?.(rule)?.truth ?? (rule.truth === undefined ? this.gistOf(rule).truth : rule.truth(this))
  }

  private answer(rule: Rule): Finding {
    const finding = this.manner.alikeInWords?.(rule) ?? rule.evaluate(this)
    return this.manner.isForMany === true ? { ...finding, clauses: once(finding.clauses) } : finding
  }

  private keep(slot: number, truth: Truth): void {
    const isHeard = (this.truths[slot] ?? HEARD) >= HEARD
    this.truths[slot] = truth + 1 + (isHeard ? HEARD : UNASKED)
  }

  private slotOf({ slot, unowned }: Rule): number {
    return this.hasOwners || unowned === undefined ? slot : unowned
  }
}

/** Of most rules the truth alone says something. */
const TRUTH_ALONE = ([FALSE, UNKNOWN, JUDGMENT, TRUE] as const).map((truth): Gist => ({ truth, needs: [], flips: [] }))

function gistIn({ truth, needs, flips }: Finding): Gist {
  const known = needs.length + flips.length === 0 ? TRUTH_ALONE[truth] : undefined
  return known ?? { truth, needs, flips }
}

function once(clauses: Finding['clauses']): Finding['clauses'] {
  let made: ReturnType<Finding['clauses']> | undefined
  return () => (made ??= clauses())
}
