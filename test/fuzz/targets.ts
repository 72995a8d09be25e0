import { parse as parseYaml } from 'yaml'
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

const json = { pieces: JSON_PIECES, grammar: someJson, parse: orNothing(JSON.parse) }
const yaml = { pieces: YAML_PIECES, grammar: someYaml, parse: orNothing((text) => parseYaml(text)) }

/** Reads each text once; nothing of one that is of another language. */
function orNothing(read: (text: string) => unknown): (text: string) => unknown {
  const known = new Map<string, unknown>()
  return (text) => {
    if (!known.has(text)) known.set(text, attempt(read, text))
    return known.get(text)
  }
}

function attempt(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text)
  } catch {
    return undefined
  }
}

/** Every reader of texts that come from outside, and how much of all inputs it gets. */
export const targets: readonly (Target & { readonly share: number })[] = [
  { name: 'patients in JSON', read: readPatientFile, corpus: patientTexts(), ...json, share: 0.35 },
  { name: 'records of a registry in JSON', read: readRegistryRecord, corpus: patientTexts(), ...json, share: 0.05 },
  { name: 'trials in YAML', read: readTrialFile, corpus: trialTexts(), ...yaml, share: 0.2 },
  { name: 'vocabularies in YAML', read: readVocabularyFile, corpus: vocabularyTexts(), ...yaml, share: 0.05 },
  { name: 'worked cases in YAML', read: readCasesFile, corpus: caseTexts(), ...yaml, share: 0.05 },
  { name: 'cohorts in NDJSON', read: readCohort, corpus: cohortTexts(), ...json, share: 0.3 },
]
