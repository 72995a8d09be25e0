import type { Range } from '../kernel/range.js'
import type { Span } from '../kernel/span.js'
import type { Continuation } from './continuation.js'
import type { Dose } from './dose.js'
import type { MeasuredValue } from './measured-value.js'
import type { Analyte } from './analyte.js'
import type { Classification } from './classification.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, PurposeTerm, Route, Score, Term } from './term.js'

/** What every fact carries: where it stands in the patient file, and what stands there. */
export interface Fact {
  /** JSON pointer into the patient file: `/drugs/1` */
  readonly path: string
  /** the name as the patient file writes it */
  readonly label: string
}

/** A fact whose name the vocabulary may or may not know. */
export interface NamedFact<T extends Term> extends Fact {
  /** the terms that the name means; several for a combination product, none when it is not recognised */
  readonly terms: readonly T[]
  /** its codes as the patient file writes them; missing where it has none */
  readonly codes?: readonly string[] | undefined
  /** given where the record leaves open whether it took place: it was ordered, or is recorded as uncertain */
  readonly doubt?: Doubt | undefined
}

/** Why it is not known whether something took place. */
export type Doubt = 'ordered' | 'uncertain'

export interface ConditionFact extends NamedFact<ConditionTerm> {
  readonly status: 'active' | 'resolved' | 'absent' | 'suspected' | undefined
  readonly onset: Span | undefined
  readonly end: Span | undefined
  /** when it went into remission: it was there until then, and may be there all the same. Never beside an end */
  readonly remission: Span | undefined
  /** of what is recorded as active: what says that it is over, `its code icd10:Z85.3` */
  readonly pastBy?: string | undefined
  /** its name says that the patient had it; of what is chronic, too, it is open whether that is over: "history of …" */
  readonly formerly?: boolean | undefined
  /** of one that counts as suspected though the record does not say so: why, in words behind its name */
  readonly unsaid?: string | undefined
  /** of one that is known by what was done for it: it was there by its onset, for nobody knows how long */
  readonly isOlder?: true | undefined
  /** 1 to 5: CTCAE or GVHD grade, NYHA class, CKD stage */
  readonly grade: number | undefined
  /** classification sets that the record states as met */
  readonly meets: readonly Classification[]
  /** empty where the record does not say how it was treated */
  readonly treatments: readonly TreatmentFact[]
  /** what other lists tell of how it was treated, where they tell anything */
  readonly elsewhere?: TreatedElsewhere | undefined
}

/** How a condition was treated: a procedure by its terms, or a drug; neither when it is not recognised. */
export interface TreatmentFact extends NamedFact<ProcedureTerm> {
  readonly drugs: readonly DrugTerm[]
}

/** Treatments of a condition that stand in other lists, and name it, or what may be it, as their reason. */
export interface TreatedElsewhere {
  readonly found: readonly FoundTreatment[]
  /** whether all lists are there and whole in which another treatment, or another such condition, would stand */
  readonly isWhole: boolean
}

export interface FoundTreatment extends TreatmentFact {
  /** false where it may have been for another condition, or is none for certain */
  readonly isSure: boolean
}

export interface Measurement extends Fact {
  readonly analyte: Analyte
  readonly value: MeasuredValue
  /** the value and unit as the file writes them, with a `×` before a power of ten: `18.2 g/L`, `71 ×10^9/L` */
  readonly written: string
  /** undefined when neither the result nor the record has a date */
  readonly on: Span | undefined
  /** limits of normal on the same result, in the analyte's unit */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly flag: 'low' | 'normal' | 'high' | undefined
  /** as of a named fact */
  readonly codes?: readonly string[] | undefined
  /** given where other results of the test are of the same day, and tell their times, too */
  readonly time?: TimeInDay
  /** given when the record does not have the result, and it was computed */
  readonly derivation?: Derivation
}

/** When in its day a result was taken, and between which others. Times are as the record writes them, without empty seconds. */
export interface TimeInDay {
  readonly at: string
  /** the last of the day, where that is another one */
  readonly followedBy?: string
  /** the one before it */
  readonly after?: string
}

/** How a result that is not recorded was computed, or why it could not be. */
export interface Derivation {
  /** the recorded results that it was computed from */
  readonly inputs: readonly Measurement[]
  /** what else of the patient it rests on, and how that reads: birth, sex */
  readonly grounds: readonly { readonly fact: Fact; readonly value: string }[]
  /** what would make it possible, or exact: `sex`, `height within 30 days of the creatinine of 2025-05-20` */
  readonly missing: readonly string[]
  /** what another equation gives. It decides nothing */
  readonly secondOpinion: { readonly equation: string; readonly range: Range } | undefined
  /** why it cannot be computed, beside other results of the test: it never decides, it only leaves open what they would */
  readonly doubt?: string
}

export type DrugResponse = 'inadequate' | 'intolerant' | 'relapse' | 'adequate'

/** What a drug is given for, labelled as the file writes it; without terms where that is no purpose that is known. */
export interface PurposeFact extends NamedFact<PurposeTerm> {
  /** the conditions that it names */
  readonly conditions: readonly ConditionTerm[]
}

export interface DrugFact extends NamedFact<DrugTerm>, Continuation {
  /** `absent`: the record says that it was not taken */
  readonly status: 'absent' | undefined
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
  readonly route: Route | undefined
  /** given where the recorded route and the name contradict each other, so that it may be any, whatever the drug has */
  readonly isRouteOpen?: true | undefined
  /** given where the record tells no single route, but that it is not swallowed: any of those that are called so */
  readonly isParenteral?: true | undefined
  /** undefined when not recorded or not readable */
  readonly dose: Dose | undefined
  /** given where the record tells a dose that is no amount a day: how many milligrams of it at the most, as far as that is told */
  readonly unreadDose?: number | undefined
  readonly stableSince: Span | undefined
  readonly response: DrugResponse | undefined
  readonly purpose: PurposeFact | undefined
}

export interface ScoreFact extends Fact {
  readonly score: Score
  /** undefined when only items are recorded */
  readonly total: Range | undefined
  /** item id → level; an item that is missing here is unknown */
  readonly items: ReadonlyMap<string, number>
  readonly on: Span | undefined
  /** as of a measurement */
  readonly time?: TimeInDay
}

/** What the record gives of a set of classification criteria. */
export interface ClassificationFact extends Fact {
  readonly set: Classification
  /** a person's judgement; undefined where the record gives none */
  readonly met: boolean | undefined
  /** item id → present; an item that is in neither of these is unknown */
  readonly items: ReadonlyMap<string, boolean>
  /** ids of the items that are absent without being named, because "the others" are */
  readonly others: ReadonlySet<string>
  /** a person's answer to whether something applies by which the set excludes */
  readonly excluded: boolean | undefined
}

/** A procedure, an immunization or another dated event, with the terms that its name means. */
export interface EventFact<T extends Term = Term> extends NamedFact<T> {
  readonly status: 'absent' | undefined
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
}

/** An allergy, with the drugs or classes that its substance means. */
export interface AllergyFact extends NamedFact<DrugTerm> {
  readonly status: 'absent' | undefined
  /** empty where the record does not say what happened */
  readonly reactions: readonly NamedFact<Term>[]
  readonly on: Span | undefined
}

/** A procedure; a record may say what it was for. */
export interface ProcedureFact extends EventFact<ProcedureTerm> {
  readonly reasons?: readonly ReasonFact[] | undefined
}

/** A hospital stay or a visit, with the kinds of encounter that its name means. */
export interface EncounterFact extends EventFact {
  /** empty where the record does not say what it was for */
  readonly reasons: readonly ReasonFact[]
}

export interface ReasonFact extends NamedFact<ConditionTerm> {
  readonly suspected: boolean
}

export interface TrialParticipationFact extends Fact {
  /** given where another list tells of it, which leaves open whether it took place */
  readonly doubt?: Doubt | undefined
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
}

/** A recorded yes or no. */
export interface StatementFact extends Fact {
  readonly holds: boolean
  /** the day of which it was said, where that matters */
  readonly on?: Span
}
