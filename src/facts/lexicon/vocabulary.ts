import type { Lexicon } from './lexicon.js'
import type { Analyte } from '../analyte.js'
import type { Classification } from '../classification.js'
import type { ConditionTerm, DrugTerm, ProcedureTerm, PurposeTerm, Score, Term } from '../term.js'

/** A steroid's dose that equals 5 mg of prednisone, as formularies print it: they agree on some and not on others. */
export interface SteroidEquivalence {
  /** drug id */
  readonly drug: string
  /** mg, lowest and highest printed figure; undefined for a steroid that does not count */
  readonly figures: { readonly lowest: number; readonly highest: number } | undefined
}

/** Every name and code that the program knows. Users can add their own beside their trials. */
export interface Vocabulary {
  /** ingredients, classes and vaccines */
  readonly drugs: Lexicon<DrugTerm>
  readonly conditions: Lexicon<ConditionTerm>
  /** laboratory analytes and vital signs */
  readonly analytes: Lexicon<Analyte>
  readonly scores: Lexicon<Score>
  readonly classifications: Lexicon<Classification>
  readonly procedures: Lexicon<ProcedureTerm>
  readonly purposes: Lexicon<PurposeTerm>
  /** what an allergy does: anaphylaxis, rash */
  readonly reactions: Lexicon<Term>
  /** kinds of hospital stays and visits */
  readonly encounters: Lexicon<Term>
  /** everyday spelling of a unit, without spaces, → UCUM code */
  readonly unitAliases: ReadonlyMap<string, string>
  readonly steroidEquivalences: readonly SteroidEquivalence[]
}
