import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const ever = { encounter: 'hospitalization', done: 'ever' }
const recently = { encounter: 'hospitalization', within: '60 days' }
const forInfection = { encounter: 'hospitalization', reason: 'infection', within: '60 days' }
const stay = { name: 'hospitalization', start: '2026-01-20', end: '2026-01-27' }

operatorTable({
  operator: 'encounter',
  rows: {
    true: [
      {
        sentence: 'for a reason that is a kind of the one asked for',
        rule: forInfection,
        patient: { encounters: [{ ...stay, reason: ['fever', 'pneumonia'] }] },
        reason:
          "hospitalization (2026-01-20 to 2026-01-27) for 'fever' and 'pneumonia' is within 60 days before 2026-03-01",
      },
      {
        sentence: 'on the first day of the window, by a kind of the encounter asked for',
        rule: recently,
        patient: { encounters: [{ name: 'intensive care', date: '2025-12-31' }] },
        reason: 'intensive care (2025-12-31) is within 60 days before 2026-03-01',
      },
      {
        sentence: 'where it goes on',
        rule: recently,
        patient: { encounters: [{ name: 'admission', start: '2025-12-01', ongoing: true, reason: ['lupus'] }] },
        reason: "admission (since 2025-12-01) for 'lupus' is within 60 days before 2026-03-01",
      },
      {
        sentence: 'beside another encounter, and one that is recorded as absent',
        rule: ever,
        patient: { encounters: ['hospitalization', 'outpatient visit', { name: 'intensive care', status: 'absent' }] },
        reason: 'hospitalization (dates not recorded) is recorded',
      },
      {
        sentence: 'of any time, without a date',
        rule: ever,
        patient: { encounters: ['hospitalization'] },
        reason: 'hospitalization (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where it ended before the window, for whatever reason',
        rule: forInfection,
        patient: { encounters: [{ name: 'hospitalization', start: '2025-12-01', end: '2025-12-30' }] },
        basis: 'assumed',
        reason:
          'hospitalization (2025-12-01 to 2025-12-30) is more than 60 days before 2026-03-01; ' +
          'no record of any other hospitalization for infection',
      },
      {
        sentence: 'by assumption, where it was for another reason',
        rule: forInfection,
        patient: { encounters: [{ ...stay, reason: ['heart failure'] }] },
        basis: 'assumed',
        reason:
          "hospitalization (2026-01-20 to 2026-01-27) was for 'heart failure', not infection; " +
          'no record of any other hospitalization for infection',
      },
      {
        sentence: 'by assumption, where it was for another reason, though only suspected',
        rule: forInfection,
        patient: { encounters: [{ ...stay, reason: ['suspected heart failure'] }] },
        basis: 'assumed',
        reason:
          "hospitalization (2026-01-20 to 2026-01-27) was for 'suspected heart failure', not infection; " +
          'no record of any other hospitalization for infection',
      },
      {
        sentence: 'by assumption, where only another kind is recorded',
        rule: recently,
        patient: { encounters: [{ name: 'outpatient visit', date: '2026-02-01' }] },
        basis: 'assumed',
        reason: 'no record of hospitalization',
      },
      {
        sentence: 'where it is recorded as absent, for any reason',
        rule: forInfection,
        patient: { encounters: [{ name: 'hospitalization', status: 'absent' }] },
        reason: 'hospitalization is recorded as absent',
      },
      {
        sentence: 'where it is recorded as absent for the reason asked for',
        rule: { ...forInfection, reason: 'pneumonia' },
        patient: { encounters: [{ name: 'hospitalization', status: 'absent', reason: ['infection'] }] },
        reason: 'hospitalization is recorded as absent',
      },
      {
        sentence: 'by assumption, where it is recorded as absent for another reason',
        rule: forInfection,
        patient: { encounters: [{ name: 'hospitalization', status: 'absent', reason: ['pneumonia'] }] },
        basis: 'assumed',
        reason: 'no record of hospitalization for infection',
      },
      {
        sentence: 'by assumption, where it is recorded as absent for one reason and any is asked for',
        rule: recently,
        patient: { encounters: [{ name: 'hospitalization', status: 'absent', reason: ['infection'] }] },
        basis: 'assumed',
        reason: 'no record of hospitalization',
      },
    ],
    unknown: [
      {
        sentence: 'where the reason is not recorded',
        rule: forInfection,
        patient: { encounters: [stay] },
        reason: 'the reason for hospitalization (2026-01-20 to 2026-01-27) is not recorded and could be infection',
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
      {
        sentence: 'where the reason is not recognised',
        rule: forInfection,
        patient: { encounters: [{ ...stay, reason: ['malaise'] }] },
        reason: "the reason for hospitalization (2026-01-20 to 2026-01-27) is told as 'malaise' and could be infection",
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
      {
        sentence: 'where the reason may be one',
        rule: forInfection,
        patient: { encounters: [{ ...stay, reason: ['fever'] }] },
        reason: "the reason for hospitalization (2026-01-20 to 2026-01-27) is told as 'fever' and could be infection",
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
      {
        sentence: 'where the reason is only suspected',
        rule: forInfection,
        patient: { encounters: [{ ...stay, reason: ['suspected pneumonia'] }] },
        reason:
          "the reason for hospitalization (2026-01-20 to 2026-01-27) is told as 'suspected pneumonia' and could be infection",
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
      {
        sentence: 'where it began before the window and may still go on',
        rule: forInfection,
        patient: { encounters: [{ name: 'hospitalization', start: '2025-12-01', reason: ['pneumonia'] }] },
        reason:
          "hospitalization (from 2025-12-01, end not recorded) for 'pneumonia' " +
          'may or may not be within 60 days before 2026-03-01',
        needs: ['dates of hospitalization'],
      },
      {
        sentence: 'where the kind is not recognised',
        rule: recently,
        patient: { encounters: [{ name: 'spa', date: '2026-02-01' }] },
        reason: "'spa' is not a known kind of encounter and could be hospitalization",
        needs: ["what 'spa' is"],
      },
      {
        sentence: 'where the kind says less than is asked',
        rule: recently,
        patient: { encounters: [{ name: 'hospital visit', date: '2026-02-01' }] },
        reason: 'hospital visit (2026-02-01) is not named more closely and could be hospitalization',
        needs: ["what 'hospital visit' is"],
      },
      {
        sentence: 'without a list of stays and visits',
        rule: forInfection,
        patient: {},
        reason:
          'there is no list of hospital stays and visits, so that hospitalization for infection cannot be ruled out',
        needs: ['the list of hospital stays and visits'],
      },
      {
        sentence: 'under strict, where the list is silent',
        rule: recently,
        patient: { encounters: [], strict: true },
        reason: 'the list of hospital stays and visits does not name hospitalization, which is no proof of absence',
        needs: ['hospitalization'],
      },
      {
        sentence: 'where it is recorded as present and as absent',
        rule: recently,
        patient: { encounters: [stay, { name: 'hospitalization', status: 'absent' }] },
        reason: 'the record contradicts itself about hospitalization: present and absent',
        needs: ['which is right about hospitalization: /encounters/0 or /encounters/1'],
      },
    ],
  },
})

describe('encounter', () => {
  it('reads with its reason and its time', () => {
    expect(compiled(forInfection, { anchor: 'day 0' }).words).toBe(
      'hospitalization for infection, within 60 days before day 0',
    )
    expect(compiled({ ...ever, encounter: ['intensive care', 'outpatient visit'] }).words).toBe(
      'intensive care or outpatient visit, ever',
    )
  })

  it.each<[object, string[]]>([
    [
      { encounter: 'hospitalisasion', done: 'ever' },
      ["encounter: 'hospitalisasion' is not a known kind of encounter (did you mean 'hospitalization'?)"],
    ],
    [
      { ...ever, reason: 'gout' },
      ["reason: 'gout' is not a known condition (add it to a vocabulary file, or ask for it (ask, find-out))"],
    ],
    [{ encounter: 'hospitalization' }, [': say when it was done (done: now, done: ever, or within: a duration)']],
    [{ ...recently, done: 'ever' }, [': say when it was done (done: now, done: ever, or within: a duration)']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it.each([
    [stay, '2026-01-20 to 2026-01-27'],
    [{ ...stay, reason: ['lupus', 'fever'] }, "2026-01-20 to 2026-01-27, for 'lupus' and 'fever'"],
  ])('shows %j as %s', (written, value) => {
    const { evidence } = evaluate(compiled(ever), patient({ encounters: [written] }))
    expect(evidence.map((shown) => shown.value)).toEqual([value])
  })
})
