import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { evaluationOf } from './evaluation.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

const infection = { condition: 'infection', status: 'current' }
const enough = { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '90 days' }
const rule = { 'doubted-by': infection, rule: enough, 'in-doubt': { ask: 'Are the platelets steady?' } }
const onlyYes = { ...rule, doubts: 'yes' }

const labs = [{ name: 'platelets', value: 120, unit: '10*9/L', date: '2026-02-20' }]
const active = { name: 'infection', status: 'active', onset: '2026-02-10' } as const
const suspected = { name: 'infection', status: 'suspected' } as const

describe('the rules of doubted-by', () => {
  it.each<[sentence: string, patient: Written, instead: string[], also: string[]]>([
    ['without doubt of the rule', { conditions: [] }, ['rule'], ['rule']],
    ['in doubt of what decides instead, or of both', { conditions: [active] }, ['in-doubt'], ['rule', 'in-doubt']],
    ['where the doubt is suspected of both', { conditions: [suspected] }, ['rule', 'in-doubt'], ['rule', 'in-doubt']],
  ])('has the truth, %s', (_sentence, written, instead, also) => {
    const followed = (asked: object): unknown[] => {
      const { follows, parts = [] } = compiled(asked)
      return (follows?.(evaluationOf(patient(written))) ?? []).map(
        (one) => parts.find((part) => part.rule === one)?.path[0],
      )
    }
    expect([followed(rule), followed(onlyYes)]).toEqual([instead, also])
  })

  it('asks only of the doubt what is recorded: what is silent about the rules themselves stays unknown', () => {
    const { askPart, parts = [] } = compiled(rule)
    const evaluation = evaluationOf(patient({}))
    expect(parts.map((part) => [part.path, askPart?.(part, evaluation).finding.truth])).toEqual([
      [['rule'], UNKNOWN],
      [['doubted-by'], FALSE],
      [['in-doubt'], JUDGMENT],
    ])
  })

  it('shows what casts the doubt beside what decides in it', () => {
    const inDoubt = { lab: 'platelets', 'at-least': 100, unit: '10*9/L', valid: '90 days' }
    const facts = patient({ labs, conditions: [active] })
    const { evidence } = evaluate(compiled({ ...rule, 'in-doubt': inDoubt }), facts)
    expect(evidence.map(({ fact }) => fact.path)).toEqual(['/conditions/0', '/labs/0'])
  })

  it('asks all that is open where a person must say whether there is doubt and the rule is not known', () => {
    const doubt = { all: [infection, { ask: 'Is it severe?' }] }
    const { truth, needs, asks } = evaluate(
      compiled({ ...rule, 'doubted-by': doubt }),
      patient({ conditions: [active] }),
    )
    expect([truth, needs.map(({ need }) => need), asks]).toEqual([
      UNKNOWN,
      ['platelets'],
      ['Is it severe?', 'Are the platelets steady?'],
    ])
  })

  it('reads as the rule, and what decides in doubt, instead or also', () => {
    const [female, male, adult] = [{ sex: 'female' }, { sex: 'male' }, { age: { 'at-least': 18 } }]
    const plain = { 'doubted-by': male, rule: female, 'in-doubt': adult }
    const instead = compiled(plain)
    expect(instead.words).toBe('female\nbut where the record has male, instead:\n- age at least 18 years')
    expect(instead.head).toBe('the first, but where the record has the second, the third instead:')
    const also = compiled({ ...plain, doubts: 'yes' })
    expect(also.words).toBe('female\nbut where the record has male, also:\n- age at least 18 years')
    expect(also.head).toBe('the first, but where the record has the second, the third also:')
  })

  it.each(['doubted-by', 'rule', 'in-doubt'])('names the place of what is wrong in %s', (key) => {
    expect(problemsOf({ ...rule, [key]: { sex: 'x' } })).toEqual([
      `${key}.sex: Invalid option: expected one of "female"|"male"`,
    ])
  })

  it.each<[sentence: string, drugs: Written['drugs'], needs: string[]]>([
    ['rules, where the list does not name the drug', ['prednisone'], []],
    ['rules, where the drug is recorded as not taken', [{ name: 'HCQ', status: 'absent' }], []],
    ['is unknown, where the drug may still be taken', [{ name: 'HCQ', start: '2025' }], ['whether HCQ is still taken']],
    ['is unknown, where a drug is not known by its name', [{ name: 'ABC-123', ongoing: true }], ["what 'ABC-123' is"]],
  ])('without what is recorded of a drug, or in doubt of it, the rule %s', (_sentence, drugs, needs) => {
    const doubt = { drug: 'antimalarial', taken: 'now' }
    const { truth, needs: found } = evaluate(
      compiled({ ...rule, 'doubted-by': doubt }),
      patient({ labs, drugs: drugs ?? [] }),
    )
    expect([truth, found.map(({ need }) => need)]).toEqual([needs.length === 0 ? TRUE : UNKNOWN, needs])
  })
})
