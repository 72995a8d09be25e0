import { InputError, sortDiagnostics, type Diagnostic } from '../kernel/diagnostic.js'
import { RuleCompiler } from '../language/compile.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { digestOf } from './digest.js'
import { readTrial } from './read-trial.js'
import type { Trial } from './trial.js'
import { readVocabulary } from './vocabulary/read.js'
import { parseYaml, type YamlSource } from './yaml.js'

/** A text file of the criteria: its name as the user knows it, and what stands in it. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** Everything that patients are held against: compiled trials, and the names that they and the patients use. */
export interface Library {
  /** by id */
  readonly trials: readonly Trial[]
  readonly vocabulary: Vocabulary
  /** `sha256:…` of the texts that the library was read from, whatever their names and order */
  readonly digest: string
  /** how many different rules there are: their slots run from 0 to below it */
  readonly ruleCount: number
  /** names under which a statement may answer a question */
  readonly questions: ReadonlySet<string>
}

/**
 * Reads trials and vocabulary.
 * @throws InputError with everything that is wrong in the vocabulary, or else in all of the trials
 */
export function readLibrary(trialFiles: readonly TextFile[], vocabularyFiles: readonly TextFile[]): Library {
  const vocabulary = readVocabulary(vocabularyFiles)
  const compiler = new RuleCompiler(vocabulary)
  const problems: Diagnostic[] = []
  const trials = trialFiles.flatMap((one): ReadTrial[] => {
    try {
      const source = parseYaml(one.file, one.text)
      return [{ trial: readTrial(source, compiler), source }]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.diagnostics)
      return []
    }
  })
  problems.push(...findDuplicates(trials))
  if (problems.length > 0) throw new InputError(sortDiagnostics(problems))
  return {
    trials: trials.map(({ trial }) => trial).sort((a, b) => (a.id < b.id ? -1 : 1)),
    vocabulary,
    digest: digestOf([...trialFiles, ...vocabularyFiles].map(({ text }) => text)),
    ruleCount: compiler.size,
    questions: compiler.questions,
  }
}

interface ReadTrial {
  readonly trial: Trial
  readonly source: YamlSource
}

function findDuplicates(trials: readonly ReadTrial[]): Diagnostic[] {
  const first = new Map<string, string>()
  return trials.flatMap(({ trial: { id }, source }) => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, source.file)
      return []
    }
    const place = source.place(['id'])
    const message = `trial ${id} is also in ${earlier}`
    return [{ file: source.file, place, severity: 'error' as const, message, remedy: 'keep one of them' }]
  })
}
