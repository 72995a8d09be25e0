import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, TRUE } from '../../src/kernel/truth.js'
import { any } from '../../src/language/any.js'
import { not } from '../../src/language/not.js'
import { when } from '../../src/language/when.js'
import { combined, compiled, problemsOf } from './evaluate.js'
import { finding, findings } from './generated.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const rule = {
  when: { 'childbearing-potential': { from: 12, to: 55 } },
  then: { lab: 'HBsAg', is: 'negative', valid: '10 days' },
}
const test = (value: string) => [{ name: 'HBsAg', value, date: '2026-02-25' }]
const assumed = 'taken to be of childbearing potential at age 30, since the record does not say'

operatorTable({
  operator: 'when',
  rows: {
    true: [
      {
        sentence: 'and does not apply, where the condition is false (S30.3)',
        rule,
        patient: { sex: 'male' },
        applies: false,
        reason: 'does not apply: male',
      },
      {
        sentence: 'and does not apply, by assumption, where the condition is assumed to be false (S30.4)',
        rule,
        patient: { sex: 'female', birth: '1964-01-01' },
        applies: false,
        basis: 'assumed',
        reason: 'does not apply: over 55 years, childbearing potential not recorded',
      },
      {
        sentence: 'where the condition holds and what follows holds; a recorded condition needs no word',
        rule,
        patient: { sex: 'female', potential: true, labs: test('negative') },
        reason: 'HBsAg negative on 2026-02-25',
      },
      {
        sentence: 'where what follows holds, whether or not the condition does',
        rule,
        patient: { labs: test('negative') },
        reason: 'HBsAg negative on 2026-02-25',
      },
    ],
    false: [
      {
        sentence: 'where the condition holds and what follows does not',
        rule,
        patient: { sex: 'female', potential: true, labs: test('positive') },
        reason: 'HBsAg positive on 2026-02-25',
      },
      {
        sentence: 'by assumption, where the condition is assumed, and it says so',
        rule,
        patient: { sex: 'female', birth: '1996-01-01', labs: test('positive') },
        basis: 'assumed',
        reason: `${assumed}; HBsAg positive on 2026-02-25`,
      },
    ],
    unknown: [
      {
        sentence: 'where the condition holds and what follows is not known',
        rule,
        patient: { sex: 'female', birth: '1996-01-01' },
        reason: `${assumed}; no result for HBsAg is recorded`,
        needs: ['HBsAg'],
      },
      {
        sentence: 'where the condition is not known and what follows fails',
        rule,
        patient: { sex: 'female', birth: '2015-01-01', labs: test('positive') },
        reason: 'childbearing potential is not recorded',
        needs: ['childbearing potential'],
      },
    ],
    judgment: [
      {
        sentence: 'where the condition is for a person, and what follows fails',
        rule: { when: { ask: 'Is it severe?' }, then: { sex: 'female' } },
        patient: { sex: 'male' },
        reason: 'the sex is male',
        asks: ['Is it severe?'],
      },
    ],
  },
})

describe('when', () => {
  it('is any of the denied condition and what follows: truth, basis, needs, questions and days', () => {
    const facts = patient({})
    fc.assert(
      fc.property(findings, findings, (condition, consequence) => {
        const denied = combined(not, { not: 0 }, [condition], facts)
        const { truth, basis, needs, asks, flips } = combined(any, { any: [0, 1] }, [denied, consequence], facts)
        const answer = combined(when, { when: 0, then: 1 }, [condition, consequence], facts)
        expect(answer).toMatchObject({ truth, needs, asks })
        // where it does not apply, what follows is not looked at, so that it lends neither its basis nor its days
        if (condition.truth !== FALSE) expect(answer).toMatchObject({ basis, flips })
        else expect([answer.truth, answer.applies, answer.basis]).toEqual([TRUE, false, condition.basis])
      }),
    )
  })

  it('does not apply either where what follows does not', () => {
    const inner = { ...finding(TRUE), applies: false }
    expect(combined(when, { when: 0, then: 1 }, [finding(TRUE), inner], patient({})).applies).toBe(false)
  })

  it('shows the condition beside what follows', () => {
    const { evidence } = combined(
      when,
      { when: 0, then: 1 },
      [finding(TRUE, true, 1), finding(FALSE, true, 2)],
      patient({}),
    )
    expect(evidence.map(({ value }) => value)).toEqual(['1', '2'])
  })

  it('reads as a condition and what follows', () => {
    expect(compiled({ when: { sex: 'female' }, then: { age: { 'at-least': 18 } } }).words).toBe(
      'if female, then:\n- age at least 18 years',
    )
  })
})

it('names its head, and the place of what is wrong in it', () => {
  expect(compiled(rule).head).toBe('if the first holds, then the second:')
  const wrong = { drug: 'nothing known', taken: 'now' }
  expect(problemsOf({ when: wrong, then: { sex: 'male' } })[0]).toMatch(/^when\.drug: /u)
  expect(problemsOf({ when: { sex: 'male' }, then: wrong })[0]).toMatch(/^then\.drug: /u)
})
