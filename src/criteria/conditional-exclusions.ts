import type { Diagnostic } from '../kernel/diagnostic.js'
import type { PlacedRule, RuleAt } from './placed-rule.js'
import type { YamlSource } from './yaml.js'

/**
 * Refuses `when` in exclusions, unless it is negated. It holds of everybody to whom it does not apply, and what holds of
 * a patient excludes there: a man would be excluded by what is asked of women only.
 */
export function conditionalExclusions(rules: readonly PlacedRule[], source: YamlSource): Diagnostic[] {
  return rules
    .filter(({ section }) => section === 'exclusion')
    .flatMap(({ section, index, key, rule }) => [...conditionsIn({ path: [section, index, key], rule }, false)])
    .map((path) => ({
      file: source.file,
      place: source.place(path, 'key'),
      severity: 'error',
      message: 'when holds of everybody to whom it does not apply, and would exclude them',
      remedy: 'write all: [the condition, the rule]',
    }))
}

/** The places of `when` in a rule, of which negations are counted: two of them cancel each other. */
function* conditionsIn({ path, rule }: RuleAt, isNegated: boolean): Iterable<readonly PropertyKey[]> {
  for (const part of rule.parts ?? []) {
    const at = [...path, ...part.path]
    if (part.path[0] === 'when' && !isNegated) yield at
    const swaps = rule.count?.of.some((counted) => counted.rule === part.rule && counted.negated === true) ?? false
    yield* conditionsIn({ path: at, rule: part.rule }, isNegated !== swaps)
  }
}
