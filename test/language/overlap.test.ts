import { expect, it } from 'vitest'
import { overlappedBy } from '../../src/language/overlap.js'
import { drugs } from './drug-terms.js'
import { vocabulary } from './vocabulary.js'

it.each([
  ['overlap-syndrome', ['lupus', 'sjogren']],
  ['mixed-disease', []],
  ['lupus', []],
])('%s is an overlap of %j', (id, expected) => {
  expect(overlappedBy(vocabulary.conditions.withId(id))).toEqual(expected)
})

it('no drug is an overlap of diseases', () => {
  expect(drugs.flatMap((drug) => overlappedBy(drug))).toEqual([])
})
