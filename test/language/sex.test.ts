import { expect, it } from 'vitest'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'

operatorTable({
  operator: 'sex',
  rows: {
    true: [
      { sentence: 'as recorded', rule: { sex: 'female' }, patient: { sex: 'female' }, reason: 'the sex is female' },
    ],
    false: [
      {
        sentence: 'where the other is recorded',
        rule: { sex: 'female' },
        patient: { sex: 'male' },
        reason: 'the sex is male',
      },
    ],
    unknown: [
      {
        sentence: 'where none is recorded',
        rule: { sex: 'male' },
        patient: {},
        reason: 'the sex is not recorded',
        needs: ['sex'],
      },
    ],
  },
})

it('reads as the word itself, and takes no other word', () => {
  expect(compiled({ sex: 'male' }).words).toBe('male')
  expect(problemsOf({ sex: 'other' })).toEqual(['sex: Invalid option: expected one of "female"|"male"'])
})

it('says that it is one of two', () => {
  const [female, male] = ['female', 'male'].map((sex) => compiled({ sex }).claim?.())
  expect(female).toMatchObject({ kind: 'number', of: 'sex', accepts: { equals: 0 }, possible: [0, 1] })
  expect(male).toMatchObject({ of: 'sex', accepts: { equals: 1 } })
})
