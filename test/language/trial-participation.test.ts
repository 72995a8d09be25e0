import { describe, expect, it } from 'vitest'
import { FALSE, TRUE } from '../../src/kernel/truth.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { compiled, evaluate, problemsOf, SETTING } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import { vocabulary } from './vocabulary.js'

const recently = { 'trial-participation': 'other', within: '6 months' }
const now = { 'trial-participation': 'other', done: 'now' }
const ever = { 'trial-participation': 'other', done: 'ever' }
const setting = { trial: 'NCT05605665' }

operatorTable({
  operator: 'trial-participation',
  rows: {
    true: [
      {
        sentence: 'on the first day of the window',
        rule: recently,
        patient: { trials: [{ name: 'NCT01234567', end: '2025-09-01' }] },
        reason:
          'participation in NCT01234567 (until 2025-09-01) is within 6 months before 2026-03-01 ' +
          '(181 days: not if a month were 30 days)',
      },
      {
        sentence: 'where it goes on',
        rule: now,
        patient: { trials: [{ name: 'NCT01234567', start: '2025-09-01', ongoing: true }] },
        reason: 'participation in NCT01234567 (since 2025-09-01) is ongoing on 2026-03-01',
      },
      {
        sentence: 'of any time, without dates, by any name that is not that of the trial',
        rule: ever,
        setting,
        patient: { trials: ['a study of sirolimus'] },
        reason: 'participation in a study of sirolimus (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the last one ended before the window',
        rule: recently,
        patient: { trials: [{ name: 'NCT01234567', start: '2024-01', end: '2025-08-31' }] },
        basis: 'assumed',
        reason:
          'participation in NCT01234567 (2024-01 to 2025-08-31) is more than 6 months before 2026-03-01; ' +
          'no record of participation in any further trial',
      },
      {
        sentence: 'by assumption, of now, where it is over',
        rule: now,
        patient: { trials: [{ name: 'NCT01234567', end: '2026-02-28' }] },
        basis: 'assumed',
        reason:
          'participation in NCT01234567 (until 2026-02-28) is over on 2026-03-01; ' +
          'no record of participation in any further trial',
      },
      {
        sentence: 'by assumption, where it is the trial itself, however it is spelt',
        rule: recently,
        setting,
        patient: { trials: [{ name: 'nct 05605665', start: '2026-02-01', ongoing: true }] },
        basis: 'assumed',
        reason: 'nct 05605665 is the trial itself; no record of participation in any further trial',
      },
      {
        sentence: 'by assumption, where it is a registry',
        rule: recently,
        patient: { trials: [{ name: 'lupus registry', start: '2026-01-01', ongoing: true }] },
        basis: 'assumed',
        reason: 'lupus registry only observes, and is no trial; no record of participation in any further trial',
      },
      {
        sentence: 'by assumption, where another list tells of one that ended before the window',
        rule: recently,
        patient: { trials: [{ name: 'Studienteilnahme', start: '2020', end: '2021', doubt: 'uncertain' }] },
        basis: 'assumed',
        reason:
          'participation in Studienteilnahme (2020 to 2021) is more than 6 months before 2026-03-01; ' +
          'no record of participation in any further trial',
      },
      {
        sentence: 'by assumption, where none is in the list',
        rule: ever,
        patient: { trials: [] },
        basis: 'assumed',
        reason: 'no record of participation in another trial',
      },
    ],
    unknown: [
      {
        sentence: 'where its end is not recorded',
        rule: recently,
        patient: { trials: [{ name: 'NCT01234567', start: '2025-01-01' }] },
        reason:
          'participation in NCT01234567 (from 2025-01-01, end not recorded) ' +
          'may or may not be within 6 months before 2026-03-01',
        needs: ['dates of participation in NCT01234567'],
      },
      {
        sentence: 'of now, without dates',
        rule: now,
        patient: { trials: ['NCT01234567'] },
        reason: 'participation in NCT01234567 (dates not recorded) is not known to be over by 2026-03-01',
        needs: ['dates of participation in NCT01234567'],
      },
      {
        sentence: 'where another list tells of one',
        rule: recently,
        patient: { trials: [{ name: 'Studienvisite', start: '2026-02-01', doubt: 'uncertain' }] },
        reason:
          'Studienvisite (from 2026-02-01, end not recorded) stands in another list, and may tell of another trial',
        needs: ['Studienvisite: which trial it was of, and when'],
      },
      {
        sentence: 'where another list tells of one that goes on',
        rule: now,
        patient: { trials: [{ name: 'Studienteilnahme', ongoing: true, doubt: 'uncertain' }] },
        reason: 'Studienteilnahme (ongoing, start not recorded) stands in another list, and may tell of another trial',
        needs: ['Studienteilnahme: which trial it was of, and when'],
      },
      {
        sentence: 'without a list of other trials',
        rule: ever,
        patient: {},
        reason: 'there is no list of other trials, so that participation in another trial cannot be ruled out',
        needs: ['the list of other trials'],
      },
      {
        sentence: 'under strict, where the list is silent',
        rule: ever,
        patient: { trials: [], strict: true },
        reason: 'the list of other trials does not name participation in another trial, which is no proof of absence',
        needs: ['participation in another trial'],
      },
    ],
  },
})

describe('trial-participation', () => {
  it('reads with its time', () => {
    expect(compiled(recently, { anchor: 'enrolment' }).words).toBe(
      'participation in another trial, within 6 months before enrolment',
    )
    expect(compiled(now).words).toBe('participation in another trial, now')
  })

  it.each<[object, string]>([
    [{ 'trial-participation': 'other' }, ': say when it was done (done: now, done: ever, or within: a duration)'],
    [{ ...recently, done: 'now' }, ': say when it was done (done: now, done: ever, or within: a duration)'],
    [{ ...ever, 'trial-participation': 'any' }, 'trial-participation: Invalid input: expected "other"'],
  ])('of %j has the problem %s', (rule, problem) => {
    expect(problemsOf(rule)).toEqual([problem])
  })

  it('is answered for each trial by itself, wherever it stands in a rule', () => {
    const facts = patient({ trials: [{ name: 'NCT00000001', ongoing: true }] })
    const compiler = new RuleCompiler(vocabulary)
    const rule = { not: { any: [now, { sex: 'male' }] } }
    const [one, other, again] = ['NCT00000001', 'NCT00000002', 'NCT00000001'].map((trial, index) =>
      compiler.compile(rule, { ...SETTING, trial, criterion: `E${index}` }, []),
    )
    expect(again).toBe(one)
    expect(other).not.toBe(one)
    const [itself, another] = ['NCT00000001', 'NCT00000002'].map((trial) => evaluate(compiled(now, { trial }), facts))
    expect([itself?.truth, another?.truth]).toEqual([FALSE, TRUE])
    expect(itself?.flips).toEqual([])
  })
})
