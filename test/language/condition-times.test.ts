import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { WrittenCondition } from './written.js'

const twice = { condition: 'pneumonia', status: 'ever', times: 2 }
const infections = { condition: 'infection', within: '1 year', times: 2 }

function pneumonia(given: Partial<WrittenCondition> = {}): WrittenCondition {
  return { name: 'pneumonia', ...given }
}

operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'where so many entries are it, also of one name, if their days lie apart',
        rule: twice,
        patient: { conditions: [pneumonia({ onset: '2020' }), pneumonia({ onset: '2019', end: '2019' })] },
        reason:
          'pneumonia (from 2020, end not recorded) is recorded; pneumonia (2019) is recorded; ' +
          '2 entries, at least 2 asked for',
      },
      {
        sentence: 'where so many kinds of it lie in the window, whatever a third is',
        rule: infections,
        patient: {
          conditions: [
            pneumonia({ onset: '2025-06', end: '2025-07' }),
            { name: 'febrile infection', onset: '2026-01-10', end: '2026-01-20' },
            pneumonia({ status: 'suspected' }),
          ],
        },
        reason:
          'pneumonia (2025-06 to 2025-07) is within 1 year before 2026-03-01; ' +
          'febrile infection (2026-01-10 to 2026-01-20) is within 1 year before 2026-03-01; ' +
          '2 entries, perhaps 1 more, at least 2 asked for',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where there are fewer',
        rule: twice,
        patient: { conditions: [pneumonia({ onset: '2019' })] },
        basis: 'assumed',
        reason: 'pneumonia (from 2019, end not recorded) is recorded; 1 entry, at least 2 asked for',
      },
      {
        sentence: 'by assumption, of now, where one is there and there may be no second',
        rule: { condition: 'pneumonia', status: 'current', times: 2 },
        patient: { conditions: [pneumonia({ status: 'active' })] },
        basis: 'assumed',
        reason: 'pneumonia is ongoing on 2026-03-01; 1 entry, at least 2 asked for',
      },
      {
        sentence: 'by assumption, where even those that may be it are fewer',
        rule: { ...twice, times: 3 },
        patient: { conditions: [pneumonia(), pneumonia({ status: 'suspected' })] },
        basis: 'assumed',
        reason:
          'pneumonia is recorded; pneumonia is suspected, which is neither yes nor no; ' +
          '1 entry, perhaps 1 more, at least 3 asked for',
      },
      {
        sentence: 'by assumption, where none is certain, and those that may be it are fewer',
        rule: { ...twice, times: 3 },
        patient: { conditions: [pneumonia({ status: 'suspected' })] },
        basis: 'assumed',
        reason:
          'pneumonia is suspected, which is neither yes nor no; no certain entry, perhaps 1, at least 3 asked for',
      },
      {
        sentence: 'by assumption, where the list is silent',
        rule: infections,
        patient: { conditions: [] },
        basis: 'assumed',
        reason: 'no record of infection',
      },
      {
        sentence: 'where it is recorded as absent',
        rule: twice,
        patient: { conditions: [pneumonia({ status: 'absent' })] },
        reason: 'pneumonia is recorded as absent',
      },
      {
        sentence: 'of now, where it is over',
        rule: { condition: 'pneumonia', status: 'current', times: 2 },
        patient: { conditions: [pneumonia({ status: 'resolved' })] },
        reason: 'pneumonia is over on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'where the second may be the first, told twice',
        rule: twice,
        patient: { conditions: [pneumonia(), pneumonia({ status: 'resolved' })] },
        reason: 'pneumonia is recorded; 2 entries, which may tell of only 1, at least 2 asked for',
        needs: ['how often there was pneumonia'],
      },
      {
        sentence: 'where one is certain and another may be it',
        rule: twice,
        patient: { conditions: [pneumonia({ onset: '2019' }), 'something else'] },
        reason:
          'pneumonia (from 2019, end not recorded) is recorded; 1 entry, perhaps 1 more, at least 2 asked for; ' +
          "'something else' is not a known condition and could be pneumonia",
        needs: ["what 'something else' is"],
      },
      {
        sentence: 'where names that are not known may be it, of which none is counted',
        rule: twice,
        patient: { conditions: ['something else', 'another thing'] },
        reason: "'something else' and 'another thing' are not known as a condition and could be pneumonia",
        needs: ["what 'something else' is", "what 'another thing' is"],
      },
      {
        sentence: 'where the window decides about one of two',
        rule: infections,
        patient: {
          conditions: [pneumonia({ onset: '2026-01', end: '2026-01' }), pneumonia({ onset: '2025', end: '2025' })],
        },
        reason:
          'pneumonia (2026-01) is within 1 year before 2026-03-01; ' +
          'pneumonia (2025) may or may not be within 1 year before 2026-03-01; ' +
          '1 entry, perhaps 1 more, at least 2 asked for',
        needs: ['dates of pneumonia'],
      },
      {
        sentence: 'under strict, where there are fewer',
        rule: twice,
        patient: { conditions: [pneumonia({ onset: '2019' })], strict: true },
        reason:
          'pneumonia (from 2019, end not recorded) is recorded; 1 entry, at least 2 asked for; ' +
          'the list of conditions has no other entry of it, which is no proof of absence',
        needs: ['pneumonia'],
      },
      {
        sentence: 'where the record denies so many that too few are left',
        rule: { ...infections, within: '10 years' },
        patient: {
          conditions: [
            pneumonia({ onset: '2025', end: '2025' }),
            { name: 'febrile infection', onset: '2024', end: '2024' },
            pneumonia({ status: 'absent' }),
          ],
        },
        reason: 'the record contradicts itself about infection: present and absent',
        needs: ['which is right about infection: /conditions/0 or /conditions/2'],
      },
      {
        sentence: 'without a list',
        rule: twice,
        patient: {},
        reason: 'there is no list of conditions, so that pneumonia cannot be ruled out',
        needs: ['the list of conditions'],
      },
    ],
  },
})

describe('a condition that recurs', () => {
  it('shows every entry that counts or may count', () => {
    const { evidence } = evaluate(compiled(twice), patient({ conditions: [pneumonia(), 'something else'] }))
    expect(evidence.map(({ fact }) => fact.path)).toEqual(['/conditions/0', '/conditions/1'])
  })

  it('reads with its number', () => {
    expect(compiled(twice).words).toBe('pneumonia, ever, at least 2 times')
    expect(compiled(infections).words).toBe('infection, within 1 year before screening, at least 2 times')
  })

  it.each([
    [1, 'times: a whole number'],
    [2.5, 'times: a whole number'],
  ])('of %d times is refused', (times, problem) => {
    expect(problemsOf({ ...twice, times })).toEqual([problem])
  })
})
