import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const rule = { encounter: 'hospitalization', reason: 'infection', except: 'pneumonia', within: '60 days' }
const stay = { name: 'hospitalization', start: '2026-01-20', end: '2026-01-27' }

operatorTable({
  operator: 'encounter',
  rows: {
    true: [
      {
        sentence: 'for another such reason beside the exception',
        rule,
        patient: { encounters: [{ ...stay, reason: ['pneumonia', 'febrile infection'] }] },
        reason:
          "hospitalization (2026-01-20 to 2026-01-27) for 'pneumonia' and 'febrile infection' is within 60 days before 2026-03-01",
      },
    ],
    false: [
      {
        sentence: 'by assumption, where all that an overlap could be of what is asked for is excepted',
        rule: { encounter: 'hospitalization', reason: 'autoimmune disease', except: 'lupus', done: 'ever' },
        patient: { encounters: [{ ...stay, reason: ['overlap syndrome'] }] },
        basis: 'assumed',
        reason:
          "hospitalization (2026-01-20 to 2026-01-27) was for 'overlap syndrome', not autoimmune disease other than lupus; " +
          'no record of any other hospitalization for autoimmune disease other than lupus',
      },
      {
        sentence: 'by assumption, where it was only for the exception',
        rule,
        patient: { encounters: [{ ...stay, reason: ['pneumonia'] }] },
        basis: 'assumed',
        reason:
          "hospitalization (2026-01-20 to 2026-01-27) was for 'pneumonia', not infection other than pneumonia; " +
          'no record of any other hospitalization for infection other than pneumonia',
      },
    ],
    unknown: [
      {
        sentence: 'where the reason is an overlap of diseases of which one is asked for',
        rule: { encounter: 'hospitalization', reason: 'lupus', done: 'ever' },
        patient: { encounters: [{ ...stay, reason: ['overlap syndrome'] }] },
        reason:
          "the reason for hospitalization (2026-01-20 to 2026-01-27) is told as 'overlap syndrome' and could be lupus",
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
      {
        sentence: 'where the reason is not recorded',
        rule,
        patient: { encounters: [stay] },
        reason:
          'the reason for hospitalization (2026-01-20 to 2026-01-27) is not recorded and could be infection other than pneumonia',
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
      {
        sentence: 'where another reason is not recognised',
        rule,
        patient: { encounters: [{ ...stay, reason: ['pneumonia', 'malaise'] }] },
        reason:
          "the reason for hospitalization (2026-01-20 to 2026-01-27) is told as 'pneumonia' and 'malaise' and could be infection other than pneumonia",
        needs: ['reason for hospitalization (2026-01-20 to 2026-01-27)'],
      },
    ],
  },
})

describe('encounter', () => {
  it('says in words what is excepted', () => {
    expect(compiled(rule).words).toContain('hospitalization for infection other than pneumonia')
  })

  it('refuses an exception from no reason', () => {
    expect(problemsOf({ encounter: 'hospitalization', except: 'pneumonia', within: '60 days' })).toEqual([
      'except: there is no reason to except from (say which with reason: a condition)',
    ])
  })
})
