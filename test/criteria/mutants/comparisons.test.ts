import { expect, it } from 'vitest'
import { comparisons } from './comparisons.js'
import { faultsOf } from './written.js'

it('puts the boundary on the other side', () => {
  expect(faultsOf(comparisons, { age: { 'at-least': 18, 'at-most': 70 } })).toEqual([
    ['age', 'at-least → more-than', { age: { 'more-than': 18, 'at-most': 70 } }],
    ['age', 'at-most → below', { age: { 'at-least': 18, below: 70 } }],
  ])
  expect(faultsOf(comparisons, { for: { 'more-than': '3 months' } })).toEqual([
    ['for', 'more-than → at-least', { for: { 'at-least': '3 months' } }],
  ])
})

it('leaves a count of parts alone', () => {
  expect(faultsOf(comparisons, { 'at-least': 2, of: [{ sex: 'male' }, { sex: 'female' }] })).toEqual([])
})
