import { expect, it } from 'vitest'
import { overlappedBy } from '../../../src/language/sought/overlap.js'
import { drugs } from '../drug-terms.js'
import { vocabulary } from '../vocabulary.js'

it.each([
  ['overlap-syndrome', ['lupus', 'sjogren']],
  ['mixed-disease', []],
  ['lupus', []],
])('%s is an overlap of %j', (id, expected) => {
  expect(overlappedBy(vocabulary.conditions.withId(id))).toEqual(expected)
})

it('a term that says so of nothing is none', () => {
  expect(overlappedBy({ ...vocabulary.conditions.withId('lupus'), overlapOf: undefined })).toEqual([])
})

it('no drug is an overlap of diseases', () => {
  expect(drugs.flatMap((drug) => overlappedBy(drug))).toEqual([])
})
