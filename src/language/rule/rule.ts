import type { Day } from '../../kernel/day.js'
import type { Duration } from '../../kernel/duration.js'
import type { Truth } from '../../kernel/truth.js'
import type { Facts } from '../../facts/facts.js'
import type { Units } from '../../facts/quantity/unit.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Claim } from './claim.js'
import type { Finding, Gist } from './finding.js'
import type { Hearing } from './hearing.js'
import type { PassedOver } from './passed-over.js'
import type { Threshold } from './threshold.js'

/** The day that a criterion's source measures from. Until a record gives them, all fall on the screening date. */
export const ANCHORS = ['screening', 'enrolment', 'baseline', 'day 0', 'first dose'] as const
export type Anchor = (typeof ANCHORS)[number]

/** One patient on one day, and the answers found so far: equal rules of different criteria are answered once. */
export interface Evaluation {
  readonly facts: Facts
  /** the day on which all anchors fall */
  readonly day: Day
  /** the day against which the age of a result is held; the screening date also when `day` is a later one */
  readonly resultsDay: Day
  /** only what is recorded counts: a test without a result that counts says no, as where a rule ignores its silence */
  readonly ignoresSilence?: true
  /** what was looked up so far */
  readonly kept: Kept
  find(rule: Rule): Finding
  /** what `find` gives, for where no more of it is told: of what is asked once for many, no more is kept then */
  readonly gistOf?: (rule: Rule) => Gist
  /**
   * The evaluation of a patient of whom nothing is recorded, where this patient's record has nothing that could make the
   * rule say something else: it is then asked once for many. Undefined where it has, or may have.
   */
  readonly silentOn?: (rule: Rule) => Evaluation | undefined
  /**
   * Later days of which the first, if there is any, is the earliest on which the truth of the rule may change by time alone:
   * for where no finding is told. Missing where only findings name them.
   */
  readonly flipsOf?: (rule: Rule) => readonly Day[]
  /** the truth of what `find` gives, without grounds and words: for where nothing else is told */
  truthOf(rule: Rule): Truth
}

/**
 * What was looked up of a patient on a day, for whoever looks again. It stands with the evaluation: a map with evaluations
 * as its keys, weak or not, would hold it until the whole heap is looked through, which is many patients later.
 */
export interface Kept {
  /** the same patient, taken at the word of every list */
  believed?: Evaluation
  /** what rules hold of the record against something, by the slot of the rule */
  thresholds?: Map<number, readonly Threshold[]>
  /** what rules that differ only in a threshold or a window all look at, by the look: see `lookedUpOnce` */
  looks?: Map<unknown, unknown>
}

/** A compiled rule: what is true of the patient, not whether that is wanted. */
export interface Rule {
  /** equal rules have the same slot */
  readonly slot: number
  /**
   * The slot of the first rule that differs from this one in nothing but whose questions it asks, or to which trial others
   * are "other": of a patient whose record speaks to none of these, both say the same. Missing where the rule has no such
   * owner.
   */
  readonly unowned?: number | undefined
  /** the name of its operator */
  readonly operator: string
  /** the rule in plain words, generated from what it will compute; of several parts one a line, indented below the head */
  readonly words: string
  /** the words without those of its parts; missing where `words` do not have them */
  readonly head?: string | undefined
  /** of a question: how it reads where the facts that raise it are named; missing where it does not ask for their names */
  readonly naming?: Naming | undefined
  /** the rules inside it; missing where there are none */
  readonly parts?: readonly Part[] | undefined
  /** what was remarked while it was compiled; missing where nothing was */
  readonly remarks?: readonly Remark[] | undefined
  /** how the truth follows from that of its parts, and … */
  readonly count?: Count | undefined
  /** … what it says of the record, so that rules can be compared without a patient. One without both may be true or false. */
  readonly claim?: (() => Claim) | undefined
  /**
   * What it holds of this record against something, so that its distance can be told and what could be otherwise can be
   * tried. Missing for what is no number and cannot change: a condition, a drug ever taken, an opinion.
   */
  readonly thresholds?: ((evaluation: Evaluation) => readonly Threshold[]) | undefined
  /**
   * How many things of the record, at least, have to be otherwise so that it is no longer true, where it is: each course
   * that lies in a window by itself keeps it so. Missing where nobody knows better than one.
   */
  readonly leastToTurn?: ((evaluation: Evaluation) => number) | undefined
  /**
   * What of a record can make it say something else than it says of silence; missing where it has to be asked of every one.
   * Looked up where many records are asked, so that a single one pays nothing for it.
   */
  readonly hears?: (() => Hearing) | undefined
  /** the rules one of whose truths it takes over of this record, where its truth is no count of theirs */
  readonly follows?: ((evaluation: Evaluation) => readonly Rule[]) | undefined
  evaluate(evaluation: Evaluation): Finding
  /**
   * The truth of what `evaluate` gives, at a fraction of its cost: of millions of patients most answers are never told.
   * Missing where evaluating costs little, or hardly ever happens.
   */
  readonly truth?: ((evaluation: Evaluation) => Truth) | undefined
  /**
   * Whether facts of the record stand behind an answer that is unknown though no list is missing. Missing where only the
   * finding tells.
   */
  readonly isHeardOf?: ((evaluation: Evaluation) => boolean) | undefined
  /** how it asks a part; missing where it asks every one as it stands */
  readonly askPart?: ((part: Part, evaluation: Evaluation) => PartAnswer) | undefined
  /**
   * What of the record it looked at in vain; missing where it has nothing to choose from. Asked only where an answer is
   * explained, so that a screening pays nothing for it.
   */
  readonly passedOver?: ((evaluation: Evaluation) => readonly PassedOver[]) | undefined
}

/** A question that facts raise, or what is to be found out of them; they can be named in place of its words in braces. */
export interface Naming {
  /** as it reads where nothing is named: `Does this drug count?` */
  readonly plain: string
  readonly named: (names: string) => string
  /** the finding of it with these words for its question, or without any while it waits */
  readonly asking: (finding: Finding, questions: readonly string[]) => Finding
}

/** A rule inside another one, and its path there. */
export interface Part {
  readonly path: readonly PropertyKey[]
  readonly rule: Rule
  /** what it is there for, where the words of the whole do not say: `settled by` */
  readonly role?: string
}

/** What a part says to the whole. */
export interface PartAnswer {
  readonly finding: Finding
  /** in which it was asked, and its own parts are */
  readonly evaluation: Evaluation
}

/** Something that can hardly be meant as it stands, at a path within the rule. The rule can be evaluated all the same. */
export interface Remark {
  readonly path: readonly PropertyKey[]
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly remedy: string
}

/** The rule is true when so many of these are: `all`, `any`, `not` and the like are ways of counting. */
export interface Count {
  readonly atLeast: number
  readonly of: readonly Counted[]
}

export interface Counted extends Part {
  /** the part counts when it is false */
  readonly negated?: true
}

/** What an operator's compilation gives; the compiler adds the rest. */
export type RuleBody = Omit<Rule, 'slot' | 'unowned' | 'operator' | 'parts' | 'remarks'>

/** How long results stay usable, as the trial file declares. */
export interface Validity {
  readonly lab?: Duration | undefined
  readonly vital?: Duration | undefined
  readonly score?: Duration | undefined
}

/** What a criterion hands to the rules in it. */
export interface Setting {
  readonly trial: string
  readonly criterion: string
  readonly anchor: Anchor
  readonly valid: Validity
}

/** What an operator may use while it compiles. */
export interface Compiler {
  readonly vocabulary: Vocabulary
  readonly units: Units
  readonly setting: Setting
  /** compiles a rule inside this one, which stands at this path within it; for its role see `Part` */
  readonly child: (path: readonly PropertyKey[], rule: unknown, role?: string) => Rule
  /** refuses this rule; the path is within it */
  readonly refuse: (path: readonly PropertyKey[], message: string, remedy?: string) => never
  /** notes what can hardly be meant; `screen check` tells it */
  readonly remark: (remark: Remark) => void
  /**
   * The ids of what this rule sought, of each time that it does so in turn, where it was compiled before: see `seek`. Missing
   * where it is only being read.
   */
  readonly soughtBefore?: () => readonly string[]
  /** is told the ids of what this rule seeks */
  readonly onSought?: (ids: readonly string[]) => void
  /** what the schema made of this rule when it was read; missing, or undefined, where it is only being read: see `isKnown` */
  readonly validated?: unknown
  /** is told what the schema makes of this rule */
  readonly onValid?: (args: unknown) => void
}

/** Whether the rule was read before and found right, so that nothing needs to look for what may be wrong with it. */
export function isKnown({ validated }: Compiler): boolean {
  return validated !== undefined
}
