import { describe, expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const rule = { classification: 'AECG-2002' }
const met = { name: "Sjögren's syndrome", meets: ['AECG-2002'] }

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'where a condition says so',
        rule,
        patient: { conditions: [met] },
        reason: 'recorded as meeting AECG 2002',
      },
      {
        sentence: 'where a statement under any of its spellings says so',
        rule,
        patient: { statements: { 'aecg 2002': true } },
        reason: 'recorded as meeting AECG 2002',
      },
      {
        sentence: 'where what the set excludes is absent, or only suspected',
        rule,
        patient: {
          conditions: [met, { name: 'hepatitis C', status: 'absent' }, { name: 'malignancy', status: 'suspected' }],
        },
        reason: 'recorded as meeting AECG 2002',
      },
    ],
    false: [
      {
        sentence: 'where a statement denies it',
        rule,
        patient: { statements: { 'AECG-2002': false }, conditions: ["Sjögren's syndrome"] },
        reason: 'recorded as not meeting AECG 2002',
      },
      {
        sentence: 'where the disease is recorded as absent',
        rule,
        patient: { conditions: [{ name: "Sjögren's syndrome", status: 'absent' }] },
        reason: "Sjögren's syndrome is recorded as absent",
      },
      {
        sentence: 'by assumption, where the list does not name the disease',
        rule,
        patient: { conditions: ['lupus'] },
        basis: 'assumed',
        reason: "no record of Sjögren's syndrome",
      },
    ],
    unknown: [
      {
        sentence: 'where the disease that is said to meet it is only suspected (S07)',
        rule,
        patient: { conditions: [{ ...met, status: 'suspected' }] },
        reason: "Sjögren's syndrome is suspected, which leaves open whether the patient meets AECG 2002",
        needs: ['whether the patient meets AECG 2002'],
      },
      {
        sentence: 'where another set is said to be met',
        rule,
        patient: { conditions: [{ ...met, meets: ['LUPUS-2019'] }] },
        reason: "Sjögren's syndrome is recorded, but not whether it meets AECG 2002",
        needs: ['whether the patient meets AECG 2002'],
      },
      {
        sentence: 'where only the diagnosis is recorded',
        rule,
        patient: { conditions: ["Sjögren's syndrome"] },
        reason: "Sjögren's syndrome is recorded, but not whether it meets AECG 2002",
        needs: ['whether the patient meets AECG 2002'],
      },
      {
        sentence: 'where what the set excludes is recorded beside it',
        rule,
        patient: { conditions: [met, 'hepatitis C', { name: 'breast cancer', status: 'resolved' }] },
        reason: 'recorded as meeting AECG 2002, but also with hepatitis C and breast cancer, which the set excludes',
        needs: [
          'whether the patient meets AECG 2002 in spite of hepatitis C and breast cancer: /conditions/0, /conditions/1 and /conditions/2',
        ],
      },
      {
        sentence: 'where a procedure that the set excludes is recorded beside it',
        rule,
        patient: { conditions: [met], procedures: [{ name: 'radiotherapy', date: '2015' }] },
        reason: 'recorded as meeting AECG 2002, but also with radiotherapy, which the set excludes',
        needs: ['whether the patient meets AECG 2002 in spite of radiotherapy: /conditions/0 and /procedures/0'],
      },
      {
        sentence: 'where a condition and a statement contradict each other',
        rule,
        patient: { conditions: [met], statements: { 'AECG-2002': false } },
        reason: 'recorded both as meeting and as not meeting AECG 2002',
        needs: ['which is right about AECG 2002: /conditions/0 or /statements/AECG-2002'],
      },
      {
        sentence: 'where a condition is not known by its name',
        rule,
        patient: { conditions: ['dry something', { name: 'nothing of the kind', status: 'absent' }] },
        reason: "'dry something' is not a known condition and could be Sjögren's syndrome",
        needs: ['whether the patient meets AECG 2002'],
      },
      {
        sentence: 'without a list of conditions',
        rule,
        patient: {},
        reason: 'nothing says whether the patient meets AECG 2002',
        needs: ['whether the patient meets AECG 2002'],
      },
      {
        sentence: 'under strict, where the list does not name the disease',
        rule,
        patient: { conditions: [], strict: true },
        reason: 'nothing says whether the patient meets AECG 2002',
        needs: ['whether the patient meets AECG 2002'],
      },
    ],
  },
})

describe('classification', () => {
  it('reads as the set', () => {
    expect(compiled(rule).words).toBe('meets AECG 2002')
  })

  it.each([
    ['AECG-2003', "classification: 'AECG-2003' is not a known classification set (did you mean 'AECG-2002'?)"],
    [
      'xyz',
      "classification: 'xyz' is not a known classification set (add it to a vocabulary file, or ask for it (ask, find-out))",
    ],
    ['', 'classification: must not be empty'],
  ])('of %j has the problem %s', (name, problem) => {
    expect(problemsOf({ classification: name })).toEqual([problem])
  })

  it('shows what it rests on', () => {
    const facts = patient({ conditions: [met, { name: 'hepatitis C', status: 'active' }, 'malignancy'] })
    const { evidence } = evaluate(compiled(rule), facts)
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/conditions/0', 'meets AECG 2002'],
      ['/conditions/1', 'active'],
      ['/conditions/2', 'listed'],
    ])
  })
})
