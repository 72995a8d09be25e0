import { restoreRules, type KnownRule } from '../../language/restore.js'
import type { Rule, Setting } from '../../language/rule.js'
import type { Vocabulary } from '../../facts/vocabulary.js'
import { byId, compileTrial } from '../compile-trial.js'
import type { Library } from '../library.js'
import type { TrialFile } from '../schema.js'
import { valueAt } from '../value-at.js'
import { entryAt, parsed } from './term-lines.js'
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
  /** the first place in which it stands, the number of the trial and then the path in its file; or … */
  readonly at?: readonly (string | number)[]
  /** … the rule itself, where it stands nowhere because another one made it */
  readonly rule?: unknown
  /** the number of its setting */
  readonly in: number
  readonly parts?: readonly number[]
  /** the slot of the first rule that differs from it in nothing but its owners */
  readonly unowned?: number
  readonly args?: unknown
  /** the ids of what it seeks in the vocabulary, of each time that it does so; missing where it seeks nothing */
  readonly sought?: readonly (readonly string[])[]
}

/**
 * The library that the texts themselves would give.
 * @param lines what `compileLibrary` made of them
 */
export function libraryFrom(lines: readonly string[]): Library {
  const compiled = parsed<CompiledTrials>(entryAt(lines, 0))
  const vocabulary = vocabularyFrom(lines.slice(1))
  const rules = rulesOf(compiled, vocabulary)
  const trials = compiled.trials.map((file, number) => {
    const slots = entryAt(compiled.criteria, number).values()
    return compileTrial(file, () => entryAt(rules, slots.next().value))
  })
  return {
    trials: trials.sort(byId),
    vocabulary,
    digest: compiled.digest,
    ruleCount: rules.length,
    questions: new Set(compiled.questions),
  }
}

function rulesOf({ trials, settings, rules }: CompiledTrials, vocabulary: Vocabulary): readonly Rule[] {
  const known = rules.map((compiled): KnownRule => {
    const { of: operator, at: place, rule: made, in: setting, parts = [], unowned, args, sought = [] } = compiled
    const rule = place === undefined ? made : valueAt(trials, place)
    return { operator, rule, setting: entryAt(settings, setting), parts, unowned, args, sought }
  })
  return restoreRules(known, vocabulary)
}
