import { expect, it } from 'vitest'
import { resolveCondition } from '../../src/facts/names/condition-name.js'
import { bundled } from '../criteria/vocabulary/bundled.js'

it.each([
  'TB, tuberculosis excluded',
  'TB, flurbosis excluded',
  'flurbosis, TB excluded',
  'TB, breast cancer not excluded',
  'HIV, hepatitis B excluded',
  'sarcoidosis?, TB excluded',
])('%s does not plainly tell one beside what is denied', (name) => {
  expect(resolveCondition(name, bundled.conditions).terms).toEqual([])
})

it('sarcoidosis is there where tuberculosis is excluded', () => {
  expect(resolveCondition('sarcoidosis, TB excluded', bundled.conditions).terms).toMatchObject([{ id: 'sarcoidosis' }])
})
