import type { Day } from '../kernel/day.js'
import type { Span } from '../kernel/span.js'
import type {
  AllergyFact,
  ClassificationFact,
  ConditionFact,
  DrugFact,
  EncounterFact,
  EventFact,
  ProcedureFact,
  Fact,
  Measurement,
  NamedFact,
  ScoreFact,
  StatementFact,
  TrialParticipationFact,
} from './fact.js'
import type { Analyte } from './analyte.js'
import type { Classification } from './classification.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, Score, Term } from './term.js'
import type { UnitFamily } from './told-in.js'

/** One list of the patient file. `listed` tells a list that is there, even an empty one, from one that is missing. */
export interface Listing<F> {
  readonly listed: boolean
  readonly entries: readonly F[]
}

export type Sex = 'female' | 'male'

/** Something in the patient file that was not used, or not as written. Reaches every report. */
export interface PatientWarning {
  /** JSON pointer into the patient file; empty for the file as a whole */
  readonly path: string
  readonly message: string
}

export interface UnrecognisedMeasurement extends Fact {
  readonly kind: 'lab' | 'vital'
  /** of its unit, which may tell what it is not of */
  readonly family?: UnitFamily | undefined
  /** the value as the file writes it */
  readonly written?: string
  readonly on?: Span | undefined
}

/** An entry that was left out, with a warning at its place that says why. */
export interface LeftOutFact<T extends Term> extends NamedFact<T> {
  /** the value as the file writes it; missing where it has none */
  readonly written?: string
}

/** What each list of the patient file is about; `measurements` are those of laboratory and of vital signs. */
interface TermsOf {
  readonly measurements: Analyte
  readonly scores: Score
  readonly classifications: Classification
  readonly conditions: ConditionTerm
  readonly drugs: DrugTerm
  readonly procedures: ProcedureTerm
  readonly allergies: DrugTerm
  readonly immunizations: DrugTerm
  readonly encounters: Term
  readonly trialParticipation: Term
}

/** The entries of the patient file that do not count – dated after `asOf`, entered in error, planned – by their list. */
export type LeftOut = { readonly [List in keyof TermsOf]: readonly LeftOutFact<TermsOf[List]>[] }

/** Everything that is known of one patient, indexed for evaluation. Facts dated after `asOf` are not in it. */
export interface Facts {
  readonly id: string
  /** the screening date: every age, window and washout is measured from it */
  readonly asOf: Day
  readonly asOfSource: 'option' | 'patient' | 'today'
  /** the days on which the patient may have been born, with the place where that stands */
  readonly birth: (Fact & { readonly on: Span }) | undefined
  readonly sex: (Fact & { readonly sex: Sex }) | undefined
  readonly conditions: Listing<ConditionFact>
  /** by analyte id; most recent first, undated last; what is computed from others stands among what is recorded */
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>
  /** results whose name is not recognised and that no code names: they may be of any analyte that is told in such a unit */
  readonly unrecognisedMeasurements: readonly UnrecognisedMeasurement[]
  readonly scores: ReadonlyMap<string, readonly ScoreFact[]>
  readonly unrecognisedScores: readonly Fact[]
  /** what is recorded of sets of classification criteria, by the id of the set */
  readonly classifications: ReadonlyMap<string, readonly ClassificationFact[]>
  /** what is recorded of sets whose name is not recognised; it concerns any set */
  readonly unrecognisedClassifications: readonly Fact[]
  readonly drugs: Listing<DrugFact>
  readonly procedures: Listing<ProcedureFact>
  readonly allergies: Listing<AllergyFact>
  readonly immunizations: Listing<EventFact<DrugTerm>>
  readonly encounters: Listing<EncounterFact>
  readonly trialParticipation: Listing<TrialParticipationFact>
  readonly reproductive: {
    readonly childbearingPotential: StatementFact | undefined
    readonly pregnant: StatementFact | undefined
    readonly effectiveContraception: StatementFact | undefined
  }
  /** answers to judgment items, by name, `trial:criterion` or criterion id; classification sets by name, too */
  readonly statements: ReadonlyMap<string, StatementFact>
  /** true where the user asked that nothing unrecorded be assumed absent */
  readonly strict: boolean
  /** what is no evidence, so that it can be told where it is missed */
  readonly leftOut: LeftOut
  readonly warnings: readonly PatientWarning[]
}
