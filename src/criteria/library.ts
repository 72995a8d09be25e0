import { InputError, sortDiagnostics, type Diagnostic } from '../kernel/diagnostic.js'
import { RuleCompiler, type RuleRecord } from '../language/compile.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { byId } from './compile-trial.js'
import { digestOf } from './digest.js'
import { readTrial, type TrialReading } from './read-trial.js'
import type { Trial } from './trial.js'
import { valueAt } from './value-at.js'
import { readVocabulary } from './vocabulary/read.js'
import { parseYaml } from './yaml.js'

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
  const { library, problems } = reviewLibrary(trialFiles, vocabularyFiles)
  if (problems.length > 0) throw new InputError(problems)
  return library
}

/** A library as far as it could be read. */
export interface LibraryReview {
  /** with the trials in which nothing is wrong */
  readonly library: Library
  /** every trial file that is YAML */
  readonly readings: readonly TrialReading[]
  /** everything that is wrong, by file and place */
  readonly problems: readonly Diagnostic[]
}

/**
 * Reads what can be read of the trials.
 * @param records is told how the rules were compiled: see `RuleCompiler`
 * @throws InputError with everything that is wrong in the vocabulary, without which no rule means anything
 */
export function reviewLibrary(
  trialFiles: readonly TextFile[],
  vocabularyFiles: readonly TextFile[],
  records?: RuleRecord[],
): LibraryReview {
  const vocabulary = readVocabulary(vocabularyFiles)
  const compiler = new RuleCompiler(vocabulary, records)
  const faults: InputError[] = []
  const readings = trialFiles.flatMap((one): TrialReading[] => {
    try {
      return [readTrial(parseYaml(one.file, one.text), compiler)]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(error)
      return []
    }
  })
  const problems = [
    ...faults.flatMap(({ diagnostics }) => diagnostics),
    ...readings.flatMap((reading) => reading.problems),
    ...findDuplicates(readings),
  ]
  const trials = readings.flatMap(({ trial }) => trial ?? [])
  const library = {
    trials: trials.sort(byId),
    vocabulary,
    digest: digestOf([...trialFiles, ...vocabularyFiles].map(({ text }) => text)),
    ruleCount: compiler.size,
    questions: compiler.questions,
  }
  return { library, readings, problems: sortDiagnostics(problems) }
}

/** Ids that differ by case only are the same: `--trial` does not tell them apart. */
function findDuplicates(readings: readonly TrialReading[]): Diagnostic[] {
  const first = new Map<string, string>()
  return readings.flatMap(({ source }) => {
    const id = valueAt(source.data, ['id'])
    if (typeof id !== 'string') return []
    const earlier = first.get(id.toLowerCase())
    if (earlier === undefined) {
      first.set(id.toLowerCase(), source.file)
      return []
    }
    const place = source.place(['id'])
    const message = `trial ${id} is also in ${earlier}`
    return [{ file: source.file, place, severity: 'error' as const, message, remedy: 'keep one of them' }]
  })
}
