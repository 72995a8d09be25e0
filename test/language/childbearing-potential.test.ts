import { describe, expect, it } from 'vitest'
import { FALSE, TRUE } from '../../src/kernel/truth.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

const rule = { 'childbearing-potential': { from: 12, to: 55 } }
const urineTest = (value: string, date = '2026-02-25') => ({ name: 'urine pregnancy test', value, date })

operatorTable({
  operator: 'childbearing-potential',
  rows: {
    true: [
      {
        sentence: 'as recorded, at any age',
        rule,
        patient: { sex: 'female', birth: '2016-01-01', potential: true },
        reason: 'recorded as of childbearing potential',
      },
      {
        sentence: 'where a pregnancy is recorded',
        rule,
        patient: { sex: 'female', pregnant: true },
        reason: 'recorded as pregnant',
      },
      {
        sentence: 'where a pregnancy test is positive, as long as that pregnancy may last',
        rule,
        patient: { sex: 'female', labs: [urineTest('positive', '2025-05-11')] },
        reason: 'recorded as pregnant by test',
      },
      {
        sentence: 'where a pregnancy test is positive, whatever a later one says',
        rule,
        patient: { sex: 'female', labs: [urineTest('borderline', '2026'), urineTest('positive', '2026-02-01')] },
        reason: 'recorded as pregnant by test',
      },
      {
        sentence: 'by assumption, from the youngest to the oldest age',
        rule,
        patient: { sex: 'female', birth: '1970-03-02', labs: [urineTest('negative')] },
        basis: 'assumed',
        reason: 'taken to be of childbearing potential at age 55, since the record does not say',
      },
      {
        sentence: 'by assumption, on the birthday of the youngest age',
        rule,
        patient: { sex: 'female', birth: '2014-03-01' },
        basis: 'assumed',
        reason: 'taken to be of childbearing potential at age 12, since the record does not say',
      },
    ],
    false: [
      {
        sentence: 'as recorded, whatever a pregnancy test of an earlier pregnancy, or of no date, says',
        rule,
        patient: {
          sex: 'female',
          potential: false,
          labs: [urineTest('positive', '2025-05'), { name: 'pregnancy test', value: 'positive' }],
        },
        reason: 'does not apply: recorded as not of childbearing potential',
      },
      {
        sentence: 'where the uterus was removed',
        rule,
        patient: { sex: 'female', birth: '1986-03-01', procedures: ['hysterectomy'] },
        reason: 'does not apply: recorded as not of childbearing potential (hysterectomy)',
      },
      {
        sentence: 'where the uterus was removed after a pregnancy',
        rule,
        patient: {
          sex: 'female',
          labs: [urineTest('positive', '2025-12-01')],
          procedures: [{ name: 'hysterectomy', date: '2026-02' }],
        },
        reason: 'does not apply: recorded as not of childbearing potential (hysterectomy)',
      },
      {
        sentence: 'where she is past menopause',
        rule,
        patient: { sex: 'female', birth: '1976-03-01', conditions: [{ name: 'postmenopausal', onset: '2021' }] },
        reason: 'does not apply: recorded as not of childbearing potential (postmenopausal)',
      },
      {
        sentence: 'of a male patient (S30.3)',
        rule,
        patient: { sex: 'male', birth: '1996-01-01' },
        reason: 'does not apply: male',
      },
      {
        sentence: 'as recorded (S30)',
        rule,
        patient: { sex: 'female', birth: '1996-01-01', potential: false },
        reason: 'does not apply: recorded as not of childbearing potential',
      },
      {
        sentence: 'by assumption, above the oldest age, whatever the sex (S30.4)',
        rule,
        patient: { birth: '1970-03-01' },
        basis: 'assumed',
        reason: 'does not apply: over 55 years, childbearing potential not recorded',
      },
    ],
    unknown: [
      {
        sentence: 'below the youngest age: menarche is not a birthday (S30)',
        rule,
        patient: { sex: 'female', birth: '2014-03-02' },
        reason: 'childbearing potential is not recorded',
        needs: ['childbearing potential'],
      },
      {
        sentence: 'where a year of birth lies on both sides of the oldest age',
        rule,
        patient: { sex: 'female', birth: '1970' },
        reason: 'childbearing potential is not recorded',
        needs: ['childbearing potential'],
      },
      {
        sentence: 'without an age',
        rule,
        patient: { sex: 'female' },
        reason: 'childbearing potential is not recorded, nor is the age',
        needs: ['childbearing potential'],
      },
      {
        sentence: 'between the ages, without a sex',
        rule,
        patient: { birth: '1996-01-01' },
        reason: 'childbearing potential is not recorded',
        needs: ['childbearing potential'],
      },
      {
        sentence: 'under strict, at every age',
        rule,
        patient: { sex: 'female', birth: '1940-01-01', strict: true },
        reason: 'childbearing potential is not recorded',
        needs: ['childbearing potential'],
      },
      {
        sentence: 'where a male patient is recorded as pregnant (S33)',
        rule,
        patient: { sex: 'male', pregnant: true },
        reason: 'the record contradicts itself: male, and pregnant',
        needs: ['which is right: /sex or /reproductive/pregnant'],
      },
      {
        sentence: 'where a patient without the potential is recorded as pregnant',
        rule,
        patient: { sex: 'female', potential: false, pregnant: true },
        reason: 'the record contradicts itself: not of childbearing potential, and pregnant',
        needs: ['which is right: /reproductive/childbearingPotential or /reproductive/pregnant'],
      },
      {
        sentence: 'where a pregnancy test is positive though the uterus was removed',
        rule,
        patient: {
          sex: 'female',
          labs: [urineTest('positive')],
          procedures: [{ name: 'hysterectomy', date: '2020' }],
        },
        reason: 'the record contradicts itself: not of childbearing potential (hysterectomy), and pregnant by test',
        needs: ['which is right: /procedures/0 or /labs/0'],
      },
      {
        sentence: 'where she is said to have the potential though she is past menopause',
        rule,
        patient: { sex: 'female', potential: true, conditions: [{ name: 'postmenopausal', status: 'active' }] },
        reason:
          'the record contradicts itself: not of childbearing potential (postmenopausal), and of childbearing potential',
        needs: ['which is right: /conditions/0 or /reproductive/childbearingPotential'],
      },
    ],
  },
})

describe('childbearing-potential', () => {
  it('goes on being shown by a positive test that keeps its standing, whatever the age', () => {
    const facts = patient({ sex: 'female', birth: '1970-12-01', labs: [urineTest('positive')] })
    const inTwoYears = facts.asOf + 730
    expect(evaluate(compiled(rule), facts, inTwoYears, facts.asOf).truth).toBe(TRUE)
    expect(evaluate(compiled(rule), facts, inTwoYears).truth).toBe(FALSE)
  })

  it('reads with the ages', () => {
    expect(compiled(rule).words).toBe('of childbearing potential (assumed at 12 to 55 years where not recorded)')
  })

  it('is refused where the ages are the wrong way round', () => {
    expect(problemsOf({ 'childbearing-potential': { from: 55, to: 12 } })).toEqual([
      'childbearing-potential: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)',
    ])
  })

  it('shows what says that it is not there', () => {
    const shown = (written: Written): string[][] =>
      evaluate(compiled(rule), patient(written)).evidence.map(({ fact, value }) => [fact.path, value])
    expect(shown({ sex: 'male' })).toEqual([['/sex', 'male']])
    expect(shown({ sex: 'female', potential: false })).toEqual([['/reproductive/childbearingPotential', 'no']])
    expect(shown({ procedures: [{ name: 'hysterectomy', date: '2020' }] })).toEqual([['/procedures/0', '2020']])
  })

  it('shows the age, or both ages that a year of birth leaves open', () => {
    const shown = (birth: string): string[] =>
      evaluate(compiled(rule), patient({ sex: 'female', birth })).evidence.map(({ value }) => value)
    expect([shown('1996-01-01'), shown('1996')]).toEqual([['age 30'], ['age 29 to 30']])
  })
})
