import { Units } from '../facts/quantity/unit.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import type { RuleRecord } from './compile.js'
import { operators } from './operators.js'
import { ruleOf, within } from './rule/rule-of.js'
import type { Operator } from './rule/operator.js'
import type { Part, Remark, Rule } from './rule/rule.js'

/**
 * Compiles again rules in which nothing is wrong: the same as compiled at first, without looking for equal ones and for
 * what is wrong.
 * @param records of the rules, by their slots
 * @returns what gives the rule of a slot, from the rule as parsed from YAML
 */
export function restorer(
  records: readonly RuleRecord[],
  vocabulary: Vocabulary,
): (slot: number | undefined, rule: unknown) => Rule {
  const byName = new Map<string, Operator>(operators.map((operator) => [operator.name, operator]))
  const units = new Units(vocabulary.unitAliases)
  const known = new Map<number, Rule>()
  const restore = (slot: number | undefined, rule: unknown): Rule => {
    const record = slot === undefined ? undefined : records[slot]
    if (slot === undefined || record === undefined) throw new Error('there is a rule that was not recorded')
    const before = known.get(slot)
    if (before !== undefined) return before
    const restored = ruleOf(slot, record.unowned, bodyOf(record, rule))
    known.set(slot, restored)
    return restored
  }
  const bodyOf = (record: RuleRecord, rule: unknown): Omit<Rule, 'slot' | 'unowned'> => {
    const { operator: name, setting, parts: slots, args, sought } = record
    const operator = byName.get(name)
    if (operator === undefined) throw new Error(`there is no operator ${name}`)
    const parts: Part[] = []
    const remarks: Remark[] = []
    let times = 0
    const body = operator.compile(rule, {
      vocabulary,
      units,
      setting,
      child: (path, part, role) => {
        const child = restore(slots[parts.length], part)
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
    return { operator: name, ...body, ...within(parts, remarks) }
  }
  return restore
}
