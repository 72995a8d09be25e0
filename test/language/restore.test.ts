import { describe, expect, it } from 'vitest'
import { RuleCompiler, type RuleRecord } from '../../src/language/compile.js'
import { restorer } from '../../src/language/restore.js'
import type { Rule, Setting } from '../../src/language/rule/rule.js'
import { vocabulary } from '../patient/vocabulary.js'

const setting: Setting = { trial: 'T', criterion: 'I1', anchor: 'screening', valid: {} }

function recorded(...rules: readonly unknown[]): readonly RuleRecord[] {
  const records: RuleRecord[] = []
  const compiler = new RuleCompiler(vocabulary, records)
  for (const rule of rules) compiler.compile(rule, setting, ['rule'])
  expect(compiler.problems).toEqual([])
  return records
}

/** The last of the rules that were recorded, compiled again. */
function restored(rule: unknown): Rule {
  const records = recorded(rule)
  return restorer(records, vocabulary)(records.length - 1, rule)
}

const ADULT = { age: { 'at-least': 18 } }

describe('rules that were recorded', () => {
  it('come back as they were compiled, under their slots, with the rules inside them', () => {
    const rule = { any: [{ not: ADULT }, ADULT] }
    const compiler = new RuleCompiler(vocabulary)
    const compiled = compiler.compile(rule, setting, ['rule'])
    const { slot, parts } = restored(rule)
    expect([slot, parts?.map((part) => part.rule.slot)]).toEqual([2, [1, 0]])
    expect(JSON.stringify(restored(rule))).toBe(JSON.stringify(compiled))
  })

  it('are compiled again once', () => {
    const rule = { any: [{ not: ADULT }, ADULT] }
    const restore = restorer(recorded(rule), vocabulary)
    expect(restore(2, rule)).toBe(restore(2, rule))
    expect(restore(2, rule).parts?.[1]?.rule).toBe(restore(0, ADULT))
  })

  it('are remarked on as they were', () => {
    const rule = { lab: 'creatinine', 'at-least': 9000, unit: 'umol/L', valid: '1 month' }
    const compiled = new RuleCompiler(vocabulary).compile(rule, setting, ['rule'])
    expect(compiled.remarks).toHaveLength(1)
    expect(restored(rule).remarks).toEqual(compiled.remarks)
  })

  it.each([
    [{ drug: ['HCQ', 'rituximab'], taken: 'ever' }],
    [{ lab: 'creatinine', 'at-most': 3, times: 'ULN', valid: '1 month' }],
    [{ ask: 'Is the patient grown up?', 'settled-by': ADULT }],
  ])('seek the same, and have parts that are there for the same: %j', (rule) => {
    const compiled = new RuleCompiler(vocabulary).compile(rule, setting, ['rule'])
    expect(JSON.stringify(restored(rule))).toBe(JSON.stringify(compiled))
  })

  it('are not recorded where something is wrong', () => {
    const records: RuleRecord[] = []
    new RuleCompiler(vocabulary, records).compile({ any: [{ agee: 1 }] }, setting, ['rule'])
    expect(records).toEqual([])
  })

  it.each<[string, unknown, Partial<RuleRecord>, string]>([
    ['an operator that there is not', ADULT, { operator: 'agee' }, 'there is no operator agee'],
    ['a part that is missing', { not: ADULT }, { operator: 'not' }, 'there is a rule that was not recorded'],
    [
      'a part that is of no rule',
      { not: ADULT },
      { operator: 'not', parts: [7] },
      'there is a rule that was not recorded',
    ],
    ['a name that the vocabulary has not', { score: 'xyz', below: 4 }, { operator: 'score' }, "'xyz' is not"],
    ['what was not sought', { drug: 'HCQ', taken: 'ever' }, { operator: 'drug' }, 'drug seeks what was not recorded'],
  ])('are of another program with %s', (_what, rule, change, message) => {
    const record: RuleRecord = {
      operator: 'age',
      setting,
      parts: [],
      unowned: undefined,
      args: undefined,
      sought: [],
      ...change,
    }
    expect(() => restorer([record], vocabulary)(0, rule)).toThrow(message)
  })
})
