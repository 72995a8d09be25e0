import { expect, it } from 'vitest'
import { thresholds } from './thresholds.js'
import { faultsOf } from './written.js'

it('moves a bound by one unit of its last digit, up and down', () => {
  expect(faultsOf(thresholds, { lab: 'IgG', below: 4.5, unit: 'g/L' }, 1)).toEqual([
    ['below', '4.5 → 4.4', { lab: 'IgG', below: 4.4, unit: 'g/L' }],
    ['below', '4.5 → 4.6', { lab: 'IgG', below: 4.6, unit: 'g/L' }],
  ])
})

it('moves how many of the parts must hold, also where the parts have bounds of their own', () => {
  const changes = faultsOf(thresholds, { 'at-least': 2, of: [{ age: { 'at-most': 70 } }, { sex: 'male' }] })
  expect(changes.map(([place, change]) => `${place}: ${change}`)).toEqual([
    'at-least: 2 → 1',
    'at-least: 2 → 3',
    'of.0.age.at-most: 70 → 69',
    'of.0.age.at-most: 70 → 71',
  ])
})
