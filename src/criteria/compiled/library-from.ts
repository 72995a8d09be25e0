import { RuleCompiler } from '../../language/compile.js'
import { byId, compileTrial } from '../compile-trial.js'
import type { Library } from '../library.js'
import type { TrialFile } from '../schema.js'
import { vocabularyFrom, type CompiledVocabulary } from './vocabulary.js'

/** Criteria and vocabulary that were read and found valid, as JSON can hold them. */
export interface CompiledLibrary {
  /** of the texts: see `Library` */
  readonly digest: string
  readonly vocabulary: CompiledVocabulary
  /** in the order in which the files were read, which is that of the slots of their rules */
  readonly trials: readonly TrialFile[]
  /** every rule in them as JSON, with the arguments that its operator gets where they are not the rule itself */
  readonly validated: readonly (readonly [rule: string, args?: unknown])[]
}

/** The library that the texts themselves would give. */
export function libraryFrom({ digest, vocabulary: compiled, trials: files, validated }: CompiledLibrary): Library {
  const vocabulary = vocabularyFrom(compiled)
  const compiler = new RuleCompiler(vocabulary, new Map(validated.map(([rule, args]) => [rule, args])))
  const trials = files.map((file) =>
    compileTrial(file, (rule, setting, section, index, key) => compiler.compile(rule, setting, [section, index, key])),
  )
  return { trials: trials.sort(byId), vocabulary, digest, ruleCount: compiler.size, questions: compiler.questions }
}
