import type { Range } from '../kernel/range.js'
import type { Span } from '../kernel/span.js'
import type { Analyte, Classification, ConditionTerm, DrugTerm, Route, Score, Term } from './term.js'

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
}

export interface ConditionFact extends NamedFact<ConditionTerm> {
  readonly status: 'active' | 'resolved' | 'absent' | 'suspected' | undefined
  readonly onset: Span | undefined
  readonly end: Span | undefined
  /** 1 to 5: CTCAE or GVHD grade, NYHA class, CKD stage */
  readonly grade: number | undefined
  /** classification sets that the record states as met */
  readonly meets: readonly Classification[]
}

export type ResultWord = 'positive' | 'negative' | 'indeterminate' | 'normal'

/** What was measured, in the analyte's own unit. */
export type MeasuredValue =
  | { readonly kind: 'quantity'; readonly range: Range }
  /** the reciprocal of the dilution */
  | { readonly kind: 'titre'; readonly range: Range }
  | { readonly kind: 'word'; readonly word: ResultWord }
  /** not usable, and why: `120 g/dL is 1200 g/L, which is implausible` */
  | { readonly kind: 'set-aside'; readonly why: string }

export interface Measurement extends Fact {
  readonly analyte: Analyte
  readonly value: MeasuredValue
  /** the value and unit as the file writes them: `18.2 g/L` */
  readonly written: string
  /** undefined when neither the result nor the record has a date */
  readonly on: Span | undefined
  /** limits of normal on the same result, in the analyte's unit */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly flag: 'low' | 'normal' | 'high' | undefined
}

export type DrugResponse = 'inadequate' | 'intolerant' | 'relapse' | 'adequate'

export interface Dose {
  /** mg a day */
  readonly milligramsPerDay: number
}

export interface DrugFact extends NamedFact<DrugTerm> {
  /** `absent`: the record says that it was not taken */
  readonly status: 'absent' | undefined
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
  readonly route: Route | undefined
  /** undefined when not recorded or not readable as a daily amount */
  readonly dose: Dose | undefined
  readonly stableSince: Span | undefined
  readonly response: DrugResponse | undefined
  readonly purpose: string | undefined
}

export interface ScoreFact extends Fact {
  readonly score: Score
  /** undefined when only items are recorded */
  readonly total: Range | undefined
  /** item id → level; an item that is missing here is unknown */
  readonly items: ReadonlyMap<string, number>
  readonly on: Span | undefined
}

/** A procedure, an immunization or another dated event, with the terms that its name means. */
export interface EventFact<T extends Term = Term> extends NamedFact<T> {
  readonly status: 'absent' | undefined
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
}

export interface AllergyFact extends Fact {
  readonly status: 'absent' | undefined
  /** the drugs or classes that the substance means */
  readonly terms: readonly DrugTerm[]
  readonly reaction: string | undefined
  readonly on: Span | undefined
}

export interface EncounterFact extends Fact {
  /** `hospitalization`, `emergency`, `outpatient` … as written */
  readonly kind: string
  readonly reason: string | undefined
  readonly start: Span | undefined
  readonly end: Span | undefined
}

export interface TrialParticipationFact extends Fact {
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly ongoing: boolean
}

/** A recorded yes or no. */
export interface StatementFact extends Fact {
  readonly holds: boolean
}
