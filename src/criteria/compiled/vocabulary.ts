import { Lexicon } from '../../facts/lexicon.js'
import type {
  Analyte,
  Classification,
  ConditionTerm,
  Conversion,
  DrugTerm,
  PurposeTerm,
  Score,
  Term,
} from '../../facts/term.js'
import type { SteroidEquivalence, Vocabulary } from '../../facts/vocabulary.js'

/** An analyte as JSON can hold it. */
interface CompiledAnalyte extends Omit<Analyte, 'conversions' | 'unconvertible'> {
  readonly conversions: readonly (readonly [string, Conversion])[]
  readonly unconvertible: readonly string[]
}

/** A vocabulary as JSON can hold it: the validated entries of its lists. */
export interface CompiledVocabulary {
  readonly drugs: readonly DrugTerm[]
  readonly conditions: readonly ConditionTerm[]
  readonly analytes: readonly CompiledAnalyte[]
  readonly scores: readonly Score[]
  readonly classifications: readonly Classification[]
  readonly procedures: readonly Term[]
  readonly purposes: readonly PurposeTerm[]
  readonly reactions: readonly Term[]
  readonly encounters: readonly Term[]
  readonly unitAliases: readonly (readonly [string, string])[]
  readonly steroidEquivalences: readonly SteroidEquivalence[]
}

export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const { drugs, conditions, scores, classifications, procedures, purposes, reactions, encounters } = vocabulary
  return {
    drugs: drugs.terms,
    conditions: conditions.terms,
    analytes: vocabulary.analytes.terms.map((analyte) => ({
      ...analyte,
      conversions: [...analyte.conversions],
      unconvertible: [...analyte.unconvertible],
    })),
    scores: scores.terms,
    classifications: classifications.terms,
    procedures: procedures.terms,
    purposes: purposes.terms,
    reactions: reactions.terms,
    encounters: encounters.terms,
    unitAliases: [...vocabulary.unitAliases],
    steroidEquivalences: vocabulary.steroidEquivalences,
  }
}

export function vocabularyFrom(compiled: CompiledVocabulary): Vocabulary {
  return {
    drugs: new Lexicon(compiled.drugs),
    conditions: new Lexicon(compiled.conditions),
    analytes: new Lexicon(
      compiled.analytes.map((analyte) => ({
        ...analyte,
        conversions: new Map(analyte.conversions),
        unconvertible: new Set(analyte.unconvertible),
      })),
    ),
    scores: new Lexicon(compiled.scores),
    classifications: new Lexicon(compiled.classifications),
    procedures: new Lexicon(compiled.procedures),
    purposes: new Lexicon(compiled.purposes),
    reactions: new Lexicon(compiled.reactions),
    encounters: new Lexicon(compiled.encounters),
    unitAliases: new Map(compiled.unitAliases),
    steroidEquivalences: compiled.steroidEquivalences,
  }
}
