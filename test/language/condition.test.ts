import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const tuberculosis = { condition: 'tuberculosis', status: 'current' }
const everTuberculosis = { condition: 'tuberculosis', status: 'ever' }
const recentMalignancy = { condition: 'malignancy', within: '5 years' }

operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'of a disease that lasts, where it is only listed (S07)',
        rule: { condition: 'lupus', status: 'current' },
        patient: { conditions: ['SLE'] },
        reason: 'SLE is ongoing on 2026-03-01',
      },
      {
        sentence: 'of an infection, where it is active',
        rule: tuberculosis,
        patient: { conditions: [{ name: 'TB', status: 'active', onset: '2026-01' }] },
        reason: 'TB (since 2026-01) is ongoing on 2026-03-01',
      },
      {
        sentence: 'of a history, where it is resolved (S07.1)',
        rule: everTuberculosis,
        patient: { conditions: [{ name: 'tuberculosis', status: 'resolved' }] },
        reason: 'tuberculosis is recorded',
      },
      {
        sentence: 'of a condition, by one that is a kind of it',
        rule: { condition: 'lupus', status: 'current' },
        patient: { conditions: [{ name: 'lupus nephritis', onset: '2022-05' }] },
        reason: 'lupus nephritis (since 2022-05) is ongoing on 2026-03-01',
      },
      {
        sentence: 'of a window, where it ended on its first day',
        rule: recentMalignancy,
        patient: { conditions: [{ name: 'breast cancer', onset: '2019', end: '2021-03-01' }] },
        reason: 'breast cancer (2019 to 2021-03-01) is within 5 years before 2026-03-01',
      },
      {
        sentence: 'of a window, by an event on its date',
        rule: { condition: 'myocardial infarction', within: '6 months' },
        patient: { conditions: [{ name: 'myocardial infarction', onset: '2025-09-01' }] },
        reason:
          'myocardial infarction (2025-09-01) is within 6 months before 2026-03-01 (181 days: not if a month were 30 days)',
      },
      {
        sentence: 'of now, by an event that is called active',
        rule: { condition: 'infarction', status: 'current' },
        patient: { conditions: [{ name: 'infarction', status: 'active', onset: '2026-02-27' }] },
        reason: 'infarction (since 2026-02-27) is ongoing on 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'of now, where it is resolved, whether or not the end is recorded (S07.2)',
        rule: tuberculosis,
        patient: { conditions: [{ name: 'tuberculosis', status: 'resolved', onset: '2019' }] },
        reason: 'tuberculosis (from 2019, end not recorded) is over on 2026-03-01',
      },
      {
        sentence: 'of now, where it has an end',
        rule: { condition: 'lupus', status: 'current' },
        patient: { conditions: [{ name: 'lupus', onset: '2019', end: '2026' }] },
        reason: 'lupus (2019 to some day between 2026-01-01 and 2026-03-01) is over on 2026-03-01',
      },
      {
        sentence: 'by assumption, of now, where only a kind of it is resolved',
        rule: tuberculosis,
        patient: { conditions: [{ name: 'miliary tuberculosis', status: 'resolved' }] },
        basis: 'assumed',
        reason: 'miliary tuberculosis is over on 2026-03-01; no record of any other tuberculosis',
      },
      {
        sentence: 'by assumption, of a window before which it ended (S27.4)',
        rule: recentMalignancy,
        patient: { conditions: [{ name: 'breast cancer', onset: '2017', end: '2018' }] },
        basis: 'assumed',
        reason:
          'breast cancer (2017 to 2018) is more than 5 years before 2026-03-01; no record of any other malignancy',
      },
      {
        sentence: 'by assumption, where the list does not name it (S08.3)',
        rule: everTuberculosis,
        patient: { conditions: ['SLE'] },
        basis: 'assumed',
        reason: 'no record of tuberculosis',
      },
      {
        sentence: 'by assumption, of a kind, where only what it is a kind of is recorded',
        rule: { condition: 'lupus nephritis', status: 'ever' },
        patient: { conditions: ['lupus'] },
        basis: 'assumed',
        reason: 'no record of lupus nephritis',
      },
      {
        sentence: 'where it is recorded as absent (S08.4)',
        rule: everTuberculosis,
        patient: { conditions: [{ name: 'tuberculosis', status: 'absent' }] },
        reason: 'tuberculosis is recorded as absent',
      },
      {
        sentence: 'by assumption, of now, for an event that has been',
        rule: { condition: 'infarction', status: 'current' },
        patient: { conditions: [{ name: 'myocardial infarction', onset: '2026-02-27' }] },
        reason: 'myocardial infarction (2026-02-27) is over on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'of now, for an infection that is only listed (S07)',
        rule: tuberculosis,
        patient: { conditions: [{ name: 'tuberculosis', onset: '2024' }] },
        reason: 'tuberculosis (from 2024, end not recorded) is not known to be over by 2026-03-01',
        needs: ['whether tuberculosis is still present'],
      },
      {
        sentence: 'where it is suspected (S07.3)',
        rule: everTuberculosis,
        patient: { conditions: [{ name: 'tuberculosis', status: 'suspected', onset: '2024' }] },
        reason: 'tuberculosis is suspected, which is neither yes nor no',
        needs: ['whether tuberculosis is confirmed'],
      },
      {
        sentence: 'of a window, where a year lies on both sides (S06.4)',
        rule: recentMalignancy,
        patient: { conditions: [{ name: 'breast cancer', onset: '2019', end: '2021' }] },
        reason: 'breast cancer (2019 to 2021) may or may not be within 5 years before 2026-03-01',
        needs: ['dates of breast cancer'],
      },
      {
        sentence: 'of a window, for a condition that is over on an unknown day',
        rule: { condition: 'tuberculosis', within: '1 year' },
        patient: { conditions: [{ name: 'tuberculosis', status: 'resolved', onset: '2019' }] },
        reason: 'tuberculosis (from 2019, end not recorded) may or may not be within 1 year before 2026-03-01',
        needs: ['dates of tuberculosis'],
      },
      {
        sentence: 'where a condition is not known by its name (S08)',
        rule: everTuberculosis,
        patient: { conditions: ['granulomatous something'] },
        reason: "'granulomatous something' is not a known condition and could be tuberculosis",
        needs: ["what 'granulomatous something' is"],
      },
      {
        sentence: 'without a list of conditions',
        rule: everTuberculosis,
        patient: {},
        reason: 'there is no list of conditions, so that tuberculosis cannot be ruled out',
        needs: ['the list of conditions'],
      },
      {
        sentence: 'under strict, where only an earlier one is recorded',
        rule: recentMalignancy,
        patient: { conditions: [{ name: 'breast cancer', onset: '2017', end: '2018' }], strict: true },
        reason:
          'breast cancer (2017 to 2018) is more than 5 years before 2026-03-01; ' +
          'the list of conditions does not name any other malignancy, which is no proof of absence',
        needs: ['malignancy'],
      },
      {
        sentence: 'where it is recorded as present and as absent',
        rule: everTuberculosis,
        patient: { conditions: ['TB', { name: 'tuberculosis', status: 'absent' }] },
        reason: 'the record contradicts itself about tuberculosis: present and absent',
        needs: ['which is right about tuberculosis: /conditions/0 or /conditions/1'],
      },
    ],
  },
})

describe('condition', () => {
  it('reads with its time and its grade', () => {
    expect(compiled(recentMalignancy, { anchor: 'day 0' }).words).toBe('malignancy, within 5 years before day 0')
    expect(compiled({ condition: ['lupus', 'TB'], status: 'current', grade: { 'at-most': 2 } }).words).toBe(
      'lupus or TB of grade at most 2, now',
    )
  })

  it.each<[object, string[]]>([
    [{ condition: 'lupos', status: 'ever' }, ["condition: 'lupos' is not a known condition (did you mean 'lupus'?)"]],
    [{ condition: 'lupus' }, [': say when: status: current, status: ever, or within: a duration']],
    [
      { condition: 'lupus', status: 'ever', grade: { 'at-least': 4, 'at-most': 3 } },
      ['grade: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)'],
    ],
    [{ condition: 'lupus', status: 'ever', grade: {} }, ['grade: give at least one bound']],
    [{ condition: 'lupus', status: 'ever', grade: { 'at-least': 2.5 } }, ['grade.at-least: a whole grade']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })
})
