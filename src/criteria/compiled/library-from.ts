import type { RuleRecord } from '../../language/compile.js'
import { restorer } from '../../language/restore.js'
import type { Setting } from '../../language/rule/rule.js'
import { byId, compileTrial } from '../compile-trial.js'
import type { Library } from '../library.js'
import type { TrialFile } from '../schema.js'
import { linesOf, type CompiledText, type Lines } from './compiled-lines.js'
import { entryAt, lineAt, parsed } from './term-lines.js'
import { vocabularyFrom } from './vocabulary.js'

/** Trials that were read and found valid, as JSON can hold them. */
export interface CompiledTrials {
  /** of the texts: see `Library` */
  readonly digest: string
  readonly questions: readonly string[]
  /** in the order in which the files were read, which is that of the slots of their rules */
  readonly trials: readonly TrialFile[]
  /** of the criteria in which rules stand first */
  readonly settings: readonly Setting[]
  /** in the order of their slots */
  readonly rules: readonly CompiledRule[]
  /** of each trial the slots of the rules of its criteria, in their order, other readings among them */
  readonly criteria: readonly (readonly number[])[]
}

/** One of the different rules: see `RuleRecord`. */
export interface CompiledRule {
  readonly of: string
  /** the number of its setting */
  readonly in: number
  readonly parts?: readonly number[]
  /** the slot of the first rule that differs from it in nothing but its owners */
  readonly unowned?: number
  readonly args?: unknown
  /** the ids of what it seeks in the vocabulary, of each time that it does so; missing where it seeks nothing */
  readonly sought?: readonly (readonly string[])[]
}

/** The same from the lines as they are kept. */
export function libraryFromText(text: CompiledText): Library {
  return libraryFrom(linesOf(text))
}

/**
 * The library that the texts themselves would give.
 * @param lines what `compileLibrary` made of them
 */
export function libraryFrom(lines: Lines): Library {
  const compiled = parsed<CompiledTrials>(lineAt(lines, 0))
  const vocabulary = vocabularyFrom(lines, 1)
  const restore = restorer(recordsOf(compiled), vocabulary)
  const trials = compiled.trials.map((file, number) => {
    const slots = entryAt(compiled.criteria, number).values()
    return compileTrial(file, (rule) => restore(slots.next().value, rule))
  })
  return {
    trials: trials.sort(byId),
    vocabulary,
    digest: compiled.digest,
    ruleCount: compiled.rules.length,
    questions: new Set(compiled.questions),
  }
}

function recordsOf({ settings, rules }: CompiledTrials): readonly RuleRecord[] {
  return rules.map(({ of: operator, in: setting, parts = [], unowned, args, sought = [] }) => {
    return { operator, setting: entryAt(settings, setting), parts, unowned, args, sought }
  })
}
