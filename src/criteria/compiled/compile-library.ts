import { InputError } from '../../kernel/diagnostic.js'
import type { RuleRecord } from '../../language/compile.js'
import type { Setting } from '../../language/rule/rule.js'
import { reviewLibrary, type TextFile } from '../library.js'
import { trialSchema } from '../schema.js'
import type { CompiledRule, CompiledTrials } from './library-from.js'
import { compileVocabulary } from './vocabulary.js'

/**
 * Everything that reading these files costs time for, done once: lines of JSON, from which `libraryFrom` makes the same
 * library without YAML and without a schema, and of which it reads only those that a patient needs. Throws InputError.
 */
export function compileLibrary(
  trialFiles: readonly TextFile[],
  vocabularyFiles: readonly TextFile[],
): readonly string[] {
  const records: RuleRecord[] = []
  const { library, readings, problems } = reviewLibrary(trialFiles, vocabularyFiles, records)
  if (problems.length > 0) throw new InputError(problems)
  const trials = readings.map(({ source }) => trialSchema.parse(source.data))
  const settings = [...new Set(records.map(({ setting }) => setting))]
  const compiled: CompiledTrials = {
    digest: library.digest,
    questions: Array.from(library.questions),
    trials,
    settings,
    rules: records.map((record) => compiledRule(record, settings)),
    criteria: readings.map(({ rules }) => rules.map(({ rule }) => rule.slot)),
  }
  return [asciiJson(compiled), ...compileVocabulary(library.vocabulary).map(asciiJson)]
}

function compiledRule(
  { operator, setting, parts, unowned, args, sought }: RuleRecord,
  settings: readonly Setting[],
): CompiledRule {
  return {
    of: operator,
    in: settings.indexOf(setting),
    ...(parts.length === 0 ? {} : { parts }),
    ...(unowned === undefined ? {} : { unowned }),
    ...(args === undefined ? {} : { args }),
    ...(sought.length === 0 ? {} : { sought }),
  }
}

/** JSON in ASCII, which is read and parsed in half the time. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\x7F]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
