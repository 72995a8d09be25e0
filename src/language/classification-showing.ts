import type { ItemSource } from '../facts/item-source.js'
import type { Analyte, Classification } from '../facts/term.js'
import { soughtOf } from './classification-exclusion.js'
import type { Compiler, Rule } from './rule.js'

/** The rules that can show an item where the record does not give it, by item id. */
export type Showing = ReadonlyMap<string, Rule>

export function showingOf(set: Classification, compiler: Compiler): Showing {
  return new Map(
    set.items.flatMap(({ id, label, from }) =>
      from === undefined ? [] : [[id, compiler.child(['classification'], ruleOf(from, compiler), label)] as const],
    ),
  )
}

function ruleOf(from: ItemSource, compiler: Compiler): object {
  if (from.kind === 'conditions') return { condition: soughtOf(from.conditions, compiler).names, status: 'ever' }
  const analytes = compiler.vocabulary.analytes.among(from.labs)
  return { any: analytes.map((analyte) => resultRule(analyte, from.atLeast)) }
}

function resultRule({ label, unit }: Analyte, atLeast: number | undefined): object {
  const test = atLeast === undefined ? { is: 'positive' } : { 'at-least': atLeast, unit }
  return { lab: label, ...test, result: 'ever' }
}
