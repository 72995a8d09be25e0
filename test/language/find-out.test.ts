import { expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const rule = { 'find-out': 'whether a study drug was given' }

operatorTable({
  operator: 'find-out',
  rows: {
    true: [
      {
        sentence: 'where a statement of its criterion says yes',
        rule,
        patient: { statements: { 'T:I1': true } },
        reason: 'yes to: whether a study drug was given',
      },
    ],
    false: [
      {
        sentence: 'where a statement says no',
        rule,
        patient: { statements: { 'T:I1': false } },
        reason: 'no to: whether a study drug was given',
      },
    ],
    unknown: [
      {
        sentence: 'until somebody has looked',
        rule,
        patient: { statements: { 'T:I2': true } },
        reason: 'the record does not say whether a study drug was given',
        needs: ['whether a study drug was given'],
      },
    ],
  },
})

it('shows the statement', () => {
  const { evidence } = evaluate(compiled(rule), patient({ statements: { 'T:I1': true } }))
  expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([['/statements/T:I1', 'yes']])
})

it('reads as something to find out, and is never empty', () => {
  expect(compiled(rule).words).toBe('to find out: whether a study drug was given')
  expect(problemsOf({ 'find-out': '' })).toEqual(['find-out: must not be empty'])
})
