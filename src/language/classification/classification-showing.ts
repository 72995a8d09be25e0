import type { ItemSource } from '../../facts/item-source.js'
import type { Analyte } from '../../facts/analyte.js'
import type { Classification } from '../../facts/classification.js'
import { soughtOf } from './classification-exclusion.js'
import type { Compiler, Rule } from '../rule/rule.js'

/** The rules that can show an item where the record does not give it, by item id. */
export type Showing = ReadonlyMap<string, Rule>

export function showingOf(set: Classification, compiler: Compiler): Showing {
  return new Map(
    set.items.flatMap(({ id, label, from }) =>
      from === undefined ? [] : [[id, compiler.child(['classification'], ruleOf(from, set, compiler), label)] as const],
    ),
  )
}

function ruleOf(from: ItemSource, set: Classification, compiler: Compiler): object {
  if (from.kind === 'conditions') return conditionRule(from.conditions, set, compiler)
  const analytes = compiler.vocabulary.analytes.among(from.labs)
  return { any: analytes.map((analyte) => resultRule(analyte, from.atLeast)) }
}

/**
 * A scleroderma may be a systemic sclerosis. What may as well be the disease of the set, such as a connective tissue disease,
 * tells of no other one.
 */
function conditionRule(ids: readonly string[], set: Classification, compiler: Compiler): object {
  const { conditions } = compiler.vocabulary
  const { names, terms } = soughtOf(ids, compiler)
  const own = conditions.kindsOf(conditions.withId(set.of))
  const broader = new Set(terms.flatMap((term) => [...conditions.kindsOf(term)]))
  const unclear = [...broader].filter((id) => !own.has(id) && !ids.includes(id))
  const rule = { condition: names, status: 'ever' }
  return unclear.length === 0 ? rule : { ...rule, unclear: unclear.map((id) => conditions.withId(id).label) }
}

function resultRule({ label, unit }: Analyte, atLeast: number | undefined): object {
  const test = atLeast === undefined ? { is: 'positive' } : { 'at-least': atLeast, unit }
  return { lab: label, ...test, result: 'ever' }
}
