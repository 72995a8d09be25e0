import type { Rule } from '../language/rule/rule.js'
import type { Section } from './trial.js'

/** A rule as it stands in a trial file: the one of a criterion, or that of its other reading. */
export interface PlacedRule {
  readonly section: Section
  /** which criterion of the section, from 0 */
  readonly index: number
  readonly key: 'rule' | 'otherwise'
  readonly rule: Rule
}

/** A rule at a path within a file. */
export interface RuleAt {
  readonly path: readonly PropertyKey[]
  readonly rule: Rule
}

/** The rule and all rules inside it, the inner ones first. */
export function* rulesWithin({ section, index, key, rule }: PlacedRule): Iterable<RuleAt> {
  yield* within({ path: [section, index, key], rule })
}

function* within({ path, rule }: RuleAt): Iterable<RuleAt> {
  for (const part of rule.parts ?? []) yield* within({ path: [...path, ...part.path], rule: part.rule })
  yield { path, rule }
}
