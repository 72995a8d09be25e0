import { expect, it } from 'vitest'
import { compiled } from '../evaluate.js'

const months = (amount: number): object => ({ amount, unit: 'months' })

it.each<[string, object, readonly object[]]>([
  ['a condition now', { condition: 'lupus', status: 'current' }, [{ what: 'status', oneOf: new Set(['current']) }]],
  ['a condition in a window', { condition: 'lupus', within: '3 months' }, [{ what: 'time', within: months(3) }]],
  [
    'a grade',
    { condition: 'heart failure', status: 'ever', grade: { 'at-least': 3, 'at-most': 4 } },
    [{ what: 'grade', oneOf: new Set(['3', '4']) }],
  ],
])('a rule about a condition demands %s', (_what, rule, demands) => {
  expect(compiled(rule).claim?.()).toMatchObject({ demands })
})
