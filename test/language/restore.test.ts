import { describe, expect, it } from 'vitest'
import { RuleCompiler, type RuleRecord } from '../../src/language/compile.js'
import { restoreRules, type KnownRule } from '../../src/language/restore.js'
import type { Setting } from '../../src/language/rule.js'
import { vocabulary } from '../patient/vocabulary.js'

const setting: Setting = { trial: 'T', criterion: 'I1', anchor: 'screening', valid: {} }

function recorded(...rules: readonly unknown[]): readonly RuleRecord[] {
  const records: RuleRecord[] = []
  const compiler = new RuleCompiler(vocabulary, records)
  for (const rule of rules) compiler.compile(rule, setting, ['rule'])
  expect(compiler.problems).toEqual([])
  return records
}

const ADULT = { age: { 'at-least': 18 } }

describe('rules that were recorded', () => {
  it('come back as they were compiled, under their slots, with the rules inside them', () => {
    const rule = { any: [{ not: ADULT }, ADULT] }
    const compiler = new RuleCompiler(vocabulary)
    const compiled = compiler.compile(rule, setting, ['rule'])
    const restored = restoreRules(recorded(rule), vocabulary)
    expect(restored.map(({ slot }) => slot)).toEqual([0, 1, 2])
    expect(JSON.stringify(restored.at(-1))).toBe(JSON.stringify(compiled))
  })

  it('are remarked on as they were', () => {
    const rule = { lab: 'creatinine', 'at-least': 9000, unit: 'umol/L', valid: '1 month' }
    const compiled = new RuleCompiler(vocabulary).compile(rule, setting, ['rule'])
    expect(compiled.remarks).toHaveLength(1)
    expect(restoreRules(recorded(rule), vocabulary).map(({ remarks }) => remarks)).toEqual([compiled.remarks])
  })

  it('are not recorded where something is wrong', () => {
    const records: RuleRecord[] = []
    new RuleCompiler(vocabulary, records).compile({ any: [{ agee: 1 }] }, setting, ['rule'])
    expect(records).toEqual([])
  })

  it.each<[string, Partial<KnownRule>, string]>([
    ['an operator that there is not', { operator: 'agee' }, 'there is no operator agee'],
    ['a part that is missing', { operator: 'not', rule: { not: ADULT } }, 'not has a part that was not recorded'],
    ['a name that the vocabulary has not', { operator: 'score', rule: { score: 'xyz', below: 4 } }, "'xyz' is not"],
    [
      'something sought that was not recorded',
      { operator: 'drug', rule: { drug: 'HCQ', taken: 'ever' } },
      'drug seeks what was not recorded',
    ],
  ])('are of another program with %s', (_what, change, message) => {
    const known: KnownRule = {
      operator: 'age',
      rule: ADULT,
      setting,
      parts: [],
      unowned: undefined,
      args: undefined,
      sought: [],
      ...change,
    }
    expect(() => restoreRules([known], vocabulary)).toThrow(message)
  })
})
