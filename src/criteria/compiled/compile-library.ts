import { InputError } from '../../kernel/diagnostic.js'
import { reviewLibrary, type TextFile } from '../library.js'
import { trialSchema } from '../schema.js'
import type { CompiledLibrary } from './library-from.js'
import { compileVocabulary } from './vocabulary.js'

/**
 * Everything that reading these files costs time for, done once: plain data, from which `libraryFrom` makes the same
 * library without YAML and without a schema. Throws InputError.
 */
export function compileLibrary(trialFiles: readonly TextFile[], vocabularyFiles: readonly TextFile[]): CompiledLibrary {
  const validated = new Map<string, unknown>()
  const { library, readings, problems } = reviewLibrary(trialFiles, vocabularyFiles, validated)
  if (problems.length > 0) throw new InputError(problems)
  return {
    digest: library.digest,
    vocabulary: compileVocabulary(library.vocabulary),
    trials: readings.map(({ source }) => trialSchema.parse(source.data)),
    // the arguments of most rules are the rule as it stands
    validated: [...validated].map(([rule, args]) => (JSON.stringify(args) === rule ? [rule] : [rule, args])),
  }
}
