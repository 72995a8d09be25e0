import type { Trial } from '../../criteria/trial.js'
import type { Fact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { LISTS } from '../../facts/lists.js'
import { withNothingRecorded } from '../../facts/nothing-recorded.js'
import type { Term } from '../../facts/term.js'
import {
  anyOf,
  BIRTH,
  CLASSIFICATIONS,
  NAMELESS,
  REPRODUCTIVE,
  resultsIn,
  scoresOf,
  SEX,
  statementNamed,
  STATEMENTS,
  type Hearing,
  type ListName,
} from '../../language/rule/hearing.js'
import type { Part, Rule } from '../../language/rule/rule.js'
import { HEARD, PatientEvaluation, type Beforehand } from '../judge/evaluation.js'

/** Slots of rules. */
type Slots = Int32Array

/** A rule with what it hears, found out once. */
interface HearingRule {
  readonly slot: number
  readonly parts: readonly Part[]
  readonly hears: Hearing | undefined
}

const NOBODY: Slots = new Int32Array()

/**
 * So many kinds of silence are kept at most: where each record has a day of its own, there is no end to them, and one of
 * which everything was told takes a quarter of a megabyte.
 */
const MOST_KINDS = 32

/**
 * What rules say of a patient of whom nothing is recorded, so that of the patients of a cohort only those rules are asked
 * to which their records have something to say: of a record some entries speak to some rules, and all others say what
 * they say of silence. What silence says depends on which lists there are, whether it is believed, and on the day, which
 * its words name, so that it is found out once for the few kinds of silence that a cohort has.
 *
 * Each rule says what it hears (`Rule.hears`). From that follows, for each topic that a record may have, which rules it
 * speaks to: those that hear it, and those of which one is a part.
 */
export class Silence {
  private readonly rules: readonly HearingRule[]
  private readonly ruleCount: number
  /** what some rule hears */
  private readonly topics: ReadonlySet<string>
  /** by the topic */
  private readonly spokenTo = new Map<string, Slots>()
  /** by the id of an analyte, of which a record has dozens */
  private readonly spokenToByResults = new Map<string, Slots>()
  /** of each list, by the id of a term */
  private readonly spokenToBy: Readonly<Record<ListName, Map<string, Slots>>>
  /** the rules that have to be asked of every patient, whatever the record has */
  private readonly always: Slots
  /** of patients of whom nothing is recorded, by the day, which lists they have and whether those are believed */
  private readonly silent = new Map<number, PatientEvaluation>()

  constructor(trials: readonly Trial[], ruleCount: number) {
    this.rules = rulesOf(trials).map(({ slot, parts = [], hears }) => ({ slot, parts, hears: hears?.() }))
    this.ruleCount = ruleCount
    this.topics = new Set(this.rules.flatMap(({ hears }) => hears?.topics ?? []))
    this.spokenToBy = {
      conditions: new Map(),
      drugs: new Map(),
      procedures: new Map(),
      allergies: new Map(),
      immunizations: new Map(),
      encounters: new Map(),
      trialParticipation: new Map(),
    }
    const known = new Set(this.rules.map(({ slot }) => slot))
    const unknown = Array.from({ length: ruleCount }, (_none, slot) => slot).filter((slot) => !known.has(slot))
    this.always = Int32Array.from([...unknown, ...this.slotsThat(({ hears }) => hears === undefined)])
  }

  /** What is known of a patient before the first question. */
  before(facts: Facts): Beforehand {
    const silent = this.silentLike(facts)
    const truths = silent.known
    const hear = (slots: Slots): void => {
      for (const slot of slots) truths[slot] = HEARD
    }
    hear(this.always)
    for (const topic of topicsOf(facts)) hear(this.slotsOf(topic))
    for (const analyte of facts.measurements.keys()) {
      hear(remembered(this.spokenToByResults, analyte, () => this.slotsOf(resultsIn(analyte))))
    }
    for (const list of LISTS) this.hearEntries(list, facts[list].entries, hear)
    return { silent, truths }
  }

  private hearEntries(list: ListName, entries: readonly Entry[], hear: (slots: Slots) => void): void {
    if (entries.length === 0) return
    hear(this.slotsOf(anyOf(list)))
    for (const { terms = [], status, meets = [] } of entries) {
      if (meets.length > 0) hear(this.slotsOf(CLASSIFICATIONS))
      if (terms.length === 0 || status === 'absent') hear(this.slotsOfList(list))
      for (const term of terms) hear(this.slotsOfTerm(list, term))
    }
  }

  /** A patient of whom nothing is recorded, on the same day and with the same lists. */
  private silentLike(facts: Facts): PatientEvaluation {
    let kind = facts.asOf * 2 + (facts.strict ? 1 : 0)
    for (const list of LISTS) kind = kind * 2 + (facts[list].listed ? 1 : 0)
    let silent = this.silent.get(kind)
    if (silent === undefined) {
      if (this.silent.size === MOST_KINDS) this.silent.clear()
      const { asOf } = facts
      const manner = { isForMany: true }
      silent = new PatientEvaluation(withNothingRecorded(facts), asOf, asOf, this.ruleCount, undefined, manner)
      this.silent.set(kind, silent)
    }
    return silent
  }

  private slotsOf(topic: string): Slots {
    // a topic that no rule hears may be any name of a record: there is no end to these
    if (!this.topics.has(topic)) return NOBODY
    return remembered(this.spokenTo, topic, () => this.slotsThat(({ hears }) => hears?.topics.includes(topic) === true))
  }

  private slotsOfTerm(list: ListName, term: Term): Slots {
    return remembered(this.spokenToBy[list], term.id, () =>
      this.slotsThat(({ hears }) => hears?.entries?.list === list && hears.entries.isMeant(term)),
    )
  }

  private slotsOfList(list: ListName): Slots {
    return remembered(this.spokenTo, list, () => this.slotsThat(({ hears }) => hears?.entries?.list === list))
  }

  /** The rules that hear something, and those of which such a rule is a part: parts stand before what they are parts of. */
  private slotsThat(hear: (rule: HearingRule) => boolean): Slots {
    const slots = new Set<number>()
    for (const rule of this.rules) {
      const { slot, parts, hears } = rule
      const isByParts = hears?.partsBesides !== true && parts.some((part) => slots.has(part.rule.slot))
      if (isByParts || hear(rule)) slots.add(slot)
    }
    return Int32Array.from(slots)
  }
}

/** What an entry of any list may say of what it is; that of another trial has no terms. */
interface Entry extends Fact {
  readonly terms?: readonly Term[]
  readonly status?: string | undefined
  readonly meets?: readonly Term[]
}

function* topicsOf(facts: Facts): Iterable<string> {
  if (facts.birth !== undefined) yield BIRTH
  if (facts.sex !== undefined) yield SEX
  if (Object.values(facts.reproductive).some((one) => one !== undefined)) yield REPRODUCTIVE
  if (facts.classifications.size + facts.unrecognisedClassifications.length > 0) yield CLASSIFICATIONS
  if (facts.unrecognisedMeasurements.length + facts.unrecognisedScores.length > 0) yield NAMELESS
  if (facts.statements.size > 0) yield STATEMENTS
  for (const name of facts.statements.keys()) yield statementNamed(name)
  for (const score of facts.scores.keys()) yield scoresOf(score)
}

/** All rules of the trials by their slots, so that each stands behind its parts. */
function rulesOf(trials: readonly Trial[]): readonly Rule[] {
  const rules = new Map<number, Rule>()
  const add = (rule: Rule): void => {
    if (rules.has(rule.slot)) return
    rules.set(rule.slot, rule)
    for (const part of rule.parts ?? []) add(part.rule)
  }
  for (const { criteria } of trials) {
    for (const { rule, otherwise } of criteria) {
      add(rule)
      if (otherwise !== null) add(otherwise)
    }
  }
  return [...rules.values()].sort((a, b) => a.slot - b.slot)
}

function remembered(known: Map<string, Slots>, key: string, find: () => Slots): Slots {
  let slots = known.get(key)
  if (slots === undefined) known.set(key, (slots = find()))
  return slots
}
