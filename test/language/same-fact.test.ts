import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { sameFact } from '../../src/language/same-fact.js'
import { combined, compiled, evaluate, problemsOf } from './evaluate.js'
import { evaluationOf } from './evaluation.js'
import { finding } from './generated.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const rule = {
  'same-fact': [
    { lab: 'HBsAg', is: 'positive', valid: '180 days' },
    { condition: 'infection', status: 'current' },
  ],
}
const test = (value: string) => [{ name: 'HBsAg', value, date: '2026-02-20' }]
const active = { name: 'infection', status: 'active' } as const
const suspected = { name: 'infection', status: 'suspected' } as const
const isSuspected = 'infection is suspected, which is neither yes nor no'
const negative = 'HBsAg negative on 2026-02-20'
const positive = 'HBsAg positive on 2026-02-20'
const ongoing = 'infection is ongoing on 2026-03-01'

operatorTable({
  operator: 'same-fact',
  rows: {
    true: [
      {
        sentence: 'where the first says so and the other is silent',
        rule,
        patient: { labs: test('positive'), conditions: [] },
        reason: positive,
      },
      {
        sentence: 'where the first says so and the other is suspected',
        rule,
        patient: { labs: test('positive'), conditions: [suspected] },
        reason: positive,
      },
      {
        sentence: 'where another says so and the first is not known',
        rule,
        patient: { labs: test('borderline'), conditions: [active] },
        reason: ongoing,
      },
      {
        sentence: 'where the first says so and the other is over',
        rule,
        patient: { labs: test('positive'), conditions: [{ name: 'infection', end: '2024-05', status: 'resolved' }] },
        reason: positive,
      },
      {
        sentence: 'where both say so',
        rule,
        patient: { labs: test('positive'), conditions: [active] },
        reason: `${positive}; ${ongoing}`,
      },
    ],
    false: [
      {
        sentence: 'where the first says no, whatever else says no',
        rule,
        patient: { labs: test('negative'), conditions: [{ name: 'infection', status: 'absent' }] },
        reason: negative,
      },
      {
        sentence: 'where the first says no and the list is silent, on which it does not rest',
        rule,
        patient: { labs: test('negative'), conditions: [] },
        reason: negative,
      },
      {
        sentence: 'where the first says no and there is no list',
        rule,
        patient: { labs: test('negative') },
        reason: negative,
      },
      {
        sentence: 'where the first says no and, under strict, the list is silent, or names only what is over',
        rule,
        patient: { labs: test('negative'), conditions: [{ name: 'pneumonia', status: 'resolved' }], strict: true },
        reason: negative,
      },
      {
        sentence: 'by assumption, where the first is assumed',
        rule: { 'same-fact': rule['same-fact'].toReversed() },
        patient: { labs: test('negative'), conditions: [] },
        basis: 'assumed',
        reason: 'no record of infection',
      },
    ],
    unknown: [
      {
        sentence: 'where the first says no and another yes',
        rule,
        patient: { labs: test('negative'), conditions: [active] },
        reason: `the record contradicts itself; ${ongoing}; ${negative}`,
        needs: ['which is right: /conditions/0 or /labs/0'],
      },
      {
        sentence: 'where the first says yes and another no',
        rule,
        patient: { labs: test('positive'), conditions: [{ name: 'infection', status: 'absent' }] },
        reason: `the record contradicts itself; ${positive}; infection is recorded as absent`,
        needs: ['which is right: /labs/0 or /conditions/0'],
      },
      {
        sentence: 'where the first says yes and another no, by what is absent beside what is over',
        rule,
        patient: {
          labs: test('positive'),
          conditions: [
            { name: 'infection', status: 'absent' },
            { name: 'infection', end: '2024-05', status: 'resolved' },
          ],
        },
        reason: `the record contradicts itself; ${positive}; infection is recorded as absent; infection (until 2024-05) is over on 2026-03-01`,
        needs: ['which is right: /labs/0, /conditions/0 or /conditions/1'],
      },
      {
        sentence: 'where the first says no and another is suspected',
        rule,
        patient: { labs: test('negative'), conditions: [suspected] },
        reason: isSuspected,
        needs: ['whether infection is confirmed'],
      },
      {
        sentence: 'where the first is missing, whatever says no',
        rule,
        patient: { conditions: [{ name: 'infection', status: 'absent' }] },
        reason: 'no result for HBsAg is recorded',
        needs: ['HBsAg'],
      },
      {
        sentence: 'where neither is known',
        rule,
        patient: { labs: test('borderline'), conditions: [suspected] },
        reason: `HBsAg borderline on 2026-02-20; ${isSuspected}`,
        needs: ['a repeat of HBsAg', 'whether infection is confirmed'],
      },
    ],
    judgment: [
      {
        sentence: 'where the first says no and of another a person must say',
        rule: { 'same-fact': [rule['same-fact'][0], { ask: 'Is it infected?' }] },
        patient: { labs: test('negative') },
        reason: negative,
        asks: ['Is it infected?'],
      },
    ],
  },
})

describe('same-fact', () => {
  it.each<[Truth, Truth]>([
    [TRUE, FALSE],
    [TRUE, TRUE],
    [FALSE, FALSE],
    [FALSE, UNKNOWN],
    [UNKNOWN, FALSE],
    [FALSE, JUDGMENT],
  ])('may change on the days of every rule: %j, %j', (one, other) => {
    const parts = [finding(one, true, 1, [1]), finding(other, true, 2, [2]), finding(FALSE, true, 3, [3])]
    const { flips } = combined(sameFact, { 'same-fact': [0, 1, 2] }, parts, patient({}))
    expect(flips).toEqual(other === JUDGMENT ? [1, 3] : [1, 2, 3])
  })

  it('is not contradicted by what is only assumed', () => {
    const [yes, assumed] = [finding(TRUE), finding(FALSE, false)]
    const truthOf = (...parts: Finding[]): Truth =>
      combined(sameFact, { 'same-fact': [0, 1] }, parts, patient({})).truth
    expect([truthOf(yes, assumed), truthOf(assumed, yes)]).toEqual([TRUE, TRUE])
  })

  it('has the truth of any of its rules, of which only the first is asked as it stands', () => {
    const { askPart, follows, parts = [] } = compiled(rule)
    const evaluation = evaluationOf(patient({}))
    expect(parts.map((part) => [part.path, askPart?.(part, evaluation).finding.truth])).toEqual([
      [['same-fact', 0], UNKNOWN],
      [['same-fact', 1], FALSE],
    ])
    expect(follows?.(evaluation)).toEqual(parts.map((part) => part.rule))
  })

  it('shows both sides of a contradiction', () => {
    const { evidence } = evaluate(compiled(rule), patient({ labs: test('negative'), conditions: [active] }))
    expect(evidence.map(({ fact, value }) => `${fact.path} ${value}`)).toEqual([
      '/conditions/0 active',
      '/labs/0 negative on 2026-02-20',
    ])
  })

  it('reads as a list', () => {
    expect(compiled({ 'same-fact': [{ sex: 'male' }, { sex: 'female' }] }).words).toBe(
      'any of, unless the record contradicts itself:\n- male\n- female',
    )
  })

  it('needs two rules, each of which names the place of what is wrong in it', () => {
    expect(problemsOf({ 'same-fact': [{ sex: 'male' }, { sex: 'x' }] })).toEqual([
      'same-fact.1.sex: Invalid option: expected one of "female"|"male"',
    ])
    expect(problemsOf({ 'same-fact': [{ sex: 'male' }] })).toEqual(['same-fact: same-fact needs two rules'])
  })
})
