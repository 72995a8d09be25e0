import type { Missing } from '../../criteria/logic/answers.js'
import { FALSE, TRUE, type Truth } from '../../kernel/truth.js'
import type { Need } from '../../language/rule/finding.js'
import type { Evaluation, Rule } from '../../language/rule/rule.js'
import { needKey } from './need-key.js'

/** A rule without parts that is unknown for want of something. */
export interface MissingPart extends Missing {
  /** whether it misses nothing else */
  readonly only: boolean
}

export const EITHER: readonly Truth[] = [FALSE, TRUE]

/**
 * For each thing that the rule misses, the rules in it without parts that are unknown for want of it. The rule is walked
 * through once for all of them: a record may have thousands of names that nobody knows.
 */
export function missingParts(rule: Rule, evaluation: Evaluation): ReadonlyMap<string, readonly MissingPart[]> {
  const found = new Map<string, Map<Rule, MissingPart>>()
  for (const key of firstByKey(evaluation.find(rule).needs).keys()) found.set(key, new Map())
  const walk = (part: Rule, concerned: Pick<ReadonlySet<string>, 'has'>): void => {
    const own = firstByKey(evaluation.find(part).needs)
    if (own.size === 0) return
    if (part.count === undefined) {
      const only = own.size === 1
      for (const [key, need] of own) {
        if (concerned.has(key)) found.get(key)?.set(part, { rule: part, makes: madeBy(need, only), only })
      }
      return
    }
    const both = new Set([...own.keys()].filter((key) => concerned.has(key)))
    for (const one of part.count.of) walk(one.rule, both)
  }
  walk(rule, found)
  return new Map([...found].map(([key, parts]) => [key, [...parts.values()]]))
}

function madeBy(need: Need, only: boolean): readonly Truth[] {
  return only ? EITHER : (need.makes?.() ?? [])
}

/** The needs of one finding by their keys, the first of each. */
function firstByKey(needs: readonly Need[]): ReadonlyMap<string, Need> {
  const first = new Map<string, Need>()
  for (const need of needs) {
    const key = needKey(need)
    if (!first.has(key)) first.set(key, need)
  }
  return first
}
