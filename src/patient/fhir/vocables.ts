import { resolveCondition } from '../../facts/names/condition-name.js'
import { resolveIntake } from '../../facts/names/drug-intake.js'
import { resolveSubstance } from '../../facts/names/substance-name.js'
import { resolveVaccine } from '../../facts/names/vaccine-name.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { findScore, SCORE_SYSTEMS } from '../../facts/names/score-name.js'
import { namedIn } from '../entry/names.js'
import type { Vocable } from './naming.js'

/** How the concepts of FHIR resources are found, by the list of the patient file that they go into. */
export const vocables = {
  condition: ({ conditions }: Vocabulary): Vocable => ({
    lexicon: conditions,
    systems: ['icd10', 'snomed'],
    termsOf: (name) => resolveCondition(name, conditions).terms,
  }),
  drug: ({ drugs }: Vocabulary): Vocable => ({
    lexicon: drugs,
    systems: ['rxnorm', 'atc'],
    termsOf: (name) => resolveIntake(name, drugs).terms,
    partsOf: ({ id }) => drugs.withId(id).ingredients,
  }),
  substance: ({ drugs }: Vocabulary): Vocable => ({
    lexicon: drugs,
    systems: ['rxnorm', 'atc'],
    termsOf: (name) => resolveSubstance(name, drugs),
  }),
  vaccine: ({ drugs }: Vocabulary): Vocable => ({
    lexicon: drugs,
    systems: ['cvx', 'atc', 'rxnorm'],
    termsOf: (name) => resolveVaccine(name, drugs),
  }),
  measurement: ({ analytes }: Vocabulary): Vocable => ({
    lexicon: analytes,
    systems: ['loinc'],
    termsOf: namedIn({ lexicon: analytes }),
  }),
  score: ({ scores }: Vocabulary): Vocable => ({
    lexicon: scores,
    systems: SCORE_SYSTEMS,
    termsOf: (name) => {
      const score = findScore(name, scores)
      return score === undefined ? [] : [score]
    },
  }),
  procedure: ({ procedures }: Vocabulary): Vocable => ({
    lexicon: procedures,
    systems: ['snomed', 'icd10'],
    termsOf: namedIn({ lexicon: procedures }),
  }),
}
