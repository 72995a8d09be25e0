import { resolveCondition } from '../../facts/condition-name.js'
import { resolveDrug } from '../../facts/drug-name.js'
import { resolveSubstance } from '../../facts/substance-name.js'
import { resolveVaccine } from '../../facts/vaccine-name.js'
import type { Vocabulary } from '../../facts/vocabulary.js'
import type { Vocable } from './naming.js'

/** How the concepts of FHIR resources are found, by the list of the patient file that they go into. */
export const vocables = {
  condition: ({ conditions }: Vocabulary): Vocable => ({
    lexicon: conditions,
    systems: ['icd10', 'snomed'],
    isKnown: (name) => resolveCondition(name, conditions).terms.length > 0,
  }),
  drug: ({ drugs }: Vocabulary): Vocable => ({
    lexicon: drugs,
    systems: ['rxnorm', 'atc'],
    isKnown: (name) => resolveDrug(name, drugs).terms.length > 0,
  }),
  substance: ({ drugs }: Vocabulary): Vocable => ({
    lexicon: drugs,
    systems: ['rxnorm', 'atc'],
    isKnown: (name) => resolveSubstance(name, drugs).length > 0,
  }),
  vaccine: ({ drugs }: Vocabulary): Vocable => ({
    lexicon: drugs,
    systems: ['cvx', 'atc', 'rxnorm'],
    isKnown: (name) => resolveVaccine(name, drugs).length > 0,
  }),
  measurement: ({ analytes }: Vocabulary): Vocable => ({
    lexicon: analytes,
    systems: ['loinc'],
    isKnown: (name) => analytes.find(name) !== undefined,
  }),
  procedure: ({ procedures }: Vocabulary): Vocable => ({
    lexicon: procedures,
    systems: ['snomed', 'icd10'],
    isKnown: (name) => procedures.find(name) !== undefined,
  }),
}
