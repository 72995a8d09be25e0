import { expect, it } from 'vitest'
import { isOverlapOf } from '../../src/language/overlap.js'
import { drugs } from './drug-terms.js'
import { vocabulary } from './vocabulary.js'

it.each([
  ['overlap-syndrome', ['lupus'], true],
  ['overlap-syndrome', ['malignancy', 'sjogren'], true],
  ['overlap-syndrome', ['malignancy'], false],
  ['mixed-disease', ['lupus'], false],
  ['lupus', ['lupus'], false],
])('%s may hold one of %j: %s', (id, ids, expected) => {
  expect(isOverlapOf(vocabulary.conditions.withId(id), ids)).toBe(expected)
})

it('no drug is an overlap of diseases', () => {
  expect(drugs.filter((drug) => isOverlapOf(drug, ['lupus']))).toEqual([])
})
