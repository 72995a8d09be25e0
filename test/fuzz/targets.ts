import { caseTexts, cohortTexts, patientTexts, trialTexts, vocabularyTexts } from './corpus.js'
import { JSON_PIECES, YAML_PIECES } from './dictionary.js'
import type { Target } from './fuzz.js'
import { someJson, someYaml } from './grammar.js'
import {
  readCasesFile,
  readCohort,
  readPatientFile,
  readRegistryRecord,
  readTrialFile,
  readVocabularyFile,
} from './readers.js'

const json = { pieces: JSON_PIECES, grammar: someJson }
const yaml = { pieces: YAML_PIECES, grammar: someYaml }

/** Every reader of texts that come from outside, and how much of all inputs it gets. */
export const targets: readonly (Target & { readonly share: number })[] = [
  { name: 'patients in JSON', read: readPatientFile, corpus: patientTexts(), ...json, share: 0.35 },
  { name: 'records of a registry in JSON', read: readRegistryRecord, corpus: patientTexts(), ...json, share: 0.05 },
  { name: 'trials in YAML', read: readTrialFile, corpus: trialTexts(), ...yaml, share: 0.2 },
  { name: 'vocabularies in YAML', read: readVocabularyFile, corpus: vocabularyTexts(), ...yaml, share: 0.05 },
  { name: 'worked cases in YAML', read: readCasesFile, corpus: caseTexts(), ...yaml, share: 0.05 },
  { name: 'cohorts in NDJSON', read: readCohort, corpus: cohortTexts(), ...json, share: 0.3 },
]
