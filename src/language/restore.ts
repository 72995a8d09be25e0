import { Units } from '../facts/unit.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { operators } from './operators.js'
import { ruleOf, within } from './rule-of.js'
import type { Operator, Part, Remark, Rule, Setting } from './rule.js'

/** A rule in which nothing is wrong, as `RuleCompiler` recorded it. */
export interface KnownRule {
  readonly operator: string
  /** the rule as parsed from YAML */
  readonly rule: unknown
  readonly setting: Setting
  /** the slots of the rules inside it, each below its own, in the order in which it asks for them */
  readonly parts: readonly number[]
  /** the slot of the first rule that differs from it in nothing but its owners; undefined where it has none */
  readonly unowned: number | undefined
  /** what the schema of its operator makes of it; undefined where that is the rule as it stands */
  readonly args: unknown
  /** the ids of what it seeks in the vocabulary, of each time that it does so */
  readonly sought: readonly (readonly string[])[]
}

/**
 * The rules that were recorded, by their slots: the same as compiled from the texts, without looking for equal ones and
 * for what is wrong.
 */
export function restoreRules(known: Iterable<KnownRule>, vocabulary: Vocabulary): readonly Rule[] {
  const byName = new Map<string, Operator>(operators.map((operator) => [operator.name, operator]))
  const units = new Units(vocabulary.unitAliases)
  const rules: Rule[] = []
  for (const { operator: name, rule, setting, parts: slots, unowned, args, sought } of known) {
    const operator = byName.get(name)
    if (operator === undefined) throw new Error(`there is no operator ${name}`)
    const parts: Part[] = []
    const remarks: Remark[] = []
    let times = 0
    const body = operator.compile(rule, {
      vocabulary,
      units,
      setting,
      child: (path, _part, role) => {
        const child = rules[slots[parts.length] ?? -1]
        if (child === undefined) throw new Error(`${name} has a part that was not recorded`)
        parts.push({ path, rule: child, ...(role === undefined ? {} : { role }) })
        return child
      },
      refuse: (_path, message) => {
        throw new Error(message)
      },
      remark: (remark) => {
        remarks.push(remark)
      },
      validated: args ?? rule,
      soughtBefore: () => {
        const ids = sought[times]
        if (ids === undefined) throw new Error(`${name} seeks what was not recorded`)
        times += 1
        return ids
      },
    })
    rules.push(ruleOf(rules.length, unowned, { operator: name, ...body, ...within(parts, remarks) }))
  }
  return rules
}
