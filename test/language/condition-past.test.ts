import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Facts } from '../../src/facts/facts.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { pregnancyOf } from '../../src/language/pregnancy/pregnancy.js'
import { compiled, evaluate } from './evaluate.js'
import { day, patient, TODAY } from './patient.js'
import { vocabulary } from './vocabulary.js'
import type { WrittenCondition } from './written.js'

const code = 'icd10:Z87.4'

function withPast(condition: WrittenCondition): Facts {
  const facts = patient({ conditions: [{ status: 'active', ...condition }] })
  const entries = facts.conditions.entries.map((entry) => ({ ...entry, pastBy: `its code ${code}` }))
  return { ...facts, conditions: { listed: true, entries } }
}

describe('a condition that is active by its status, and over by its code', () => {
  it.each<[string, object, WrittenCondition, Truth, string]>([
    [
      'may be there now',
      { condition: 'lupus', status: 'current' },
      { name: 'lupus' },
      UNKNOWN,
      `lupus is recorded as active, and by its code ${code} as over`,
    ],
    ['was there', { condition: 'lupus', status: 'ever' }, { name: 'lupus' }, TRUE, 'lupus is recorded'],
    [
      'was there within a window in which it began',
      { condition: 'lupus', within: '5 years' },
      { name: 'lupus', onset: '2024-01-01' },
      TRUE,
      'lupus (from 2024-01-01, end not recorded) is within 5 years before 2026-03-01',
    ],
    [
      'may have been there within a window before which it began',
      { condition: 'lupus', within: '5 years' },
      { name: 'lupus', onset: '2012-01-01' },
      UNKNOWN,
      `lupus (from 2012-01-01, end not recorded) is recorded as active, and by its code ${code} as over`,
    ],
    [
      'says nothing to another',
      { condition: 'tuberculosis', status: 'current' },
      { name: 'lupus' },
      FALSE,
      'no record of tuberculosis',
    ],
  ])('%s', (_sentence, rule, condition, truth, reason) => {
    const found = evaluate(compiled(rule), withPast(condition))
    expect([found.truth, reasonOf(found.clauses())]).toEqual([truth, reason])
  })

  it('is to be found out: whether it is still there', () => {
    const { needs } = evaluate(compiled({ condition: 'lupus', status: 'current' }), withPast({ name: 'lupus' }))
    expect(needs.map(({ need }) => need)).toEqual(['whether lupus is still present'])
  })

  it('is no pregnancy that goes on', () => {
    expect(pregnancyOf(withPast({ name: 'pre-eclampsia' }), vocabulary.conditions, day(TODAY))).toBeUndefined()
    const active = patient({ conditions: [{ name: 'pre-eclampsia', status: 'active' }] })
    expect(pregnancyOf(active, vocabulary.conditions, day(TODAY))?.fact.path).toBe('/conditions/0')
  })
})

describe('a chronic condition of which its name says that the patient had it', () => {
  it.each<[string, object, WrittenCondition, Truth]>([
    ['may be there now', { condition: 'lupus', status: 'current' }, { name: 'lupus' }, UNKNOWN],
    ['was there', { condition: 'lupus', status: 'ever' }, { name: 'lupus' }, TRUE],
    [
      'is there where its status says so',
      { condition: 'lupus', status: 'current' },
      { name: 'lupus', status: 'active' },
      TRUE,
    ],
    [
      'is over where its status says so',
      { condition: 'lupus', status: 'current' },
      { name: 'lupus', status: 'resolved' },
      FALSE,
    ],
  ])('%s', (_sentence, rule, condition, truth) => {
    const facts = patient({ conditions: [condition] })
    const entries = facts.conditions.entries.map((entry) => ({ ...entry, formerly: true }))
    expect(evaluate(compiled(rule), { ...facts, conditions: { listed: true, entries } }).truth).toBe(truth)
  })

  it('says so where it is asked whether it is there', () => {
    const facts = patient({ conditions: ['lupus'] })
    const entries = facts.conditions.entries.map((entry) => ({ ...entry, formerly: true }))
    const found = evaluate(compiled({ condition: 'lupus', status: 'current' }), {
      ...facts,
      conditions: { listed: true, entries },
    })
    expect(reasonOf(found.clauses())).toBe('lupus says that it was there, not whether it still is on 2026-03-01')
  })
})
