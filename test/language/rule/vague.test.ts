import { expect, it } from 'vitest'
import type { ConditionTerm, DrugTerm } from '../../../src/facts/term.js'
import { seek } from '../../../src/language/rule/seek.js'
import { meaningsOf, unnamed } from '../../../src/language/rule/vague.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

const { conditions, drugs } = vocabulary

it('an entry that is named broadly says so, and what it could be', () => {
  expect(unnamed('biologic', ['rituximab'])).toEqual({
    vague: 'biologic',
    because: 'is not named more closely',
    couldBe: ['rituximab'],
  })
})

it.each([
  ['biologic', ['rituximab', 'prednisone'], ['rituximab']],
  ['monoclonal antibody', ['prednisone', 'biologic'], ['biologic']],
  ['rituximab', ['prednisone', 'MabThera'], ['MabThera']],
  ['investigational-drug', ['rituximab', 'prednisone'], ['rituximab', 'prednisone']],
  ['prednisone', ['rituximab', 'biologic'], ['rituximab', 'biologic']],
])('of what is sought a drug called %s may be, of %j, %j', (name, names, expected) => {
  const terms: DrugTerm[] = [drugs.find(name) ?? expect.fail(name)]
  expect(meaningsOf({ terms }, seek(names, drugs, 'drug', ['drug'], compilerOf()), drugs)).toEqual(expected)
})

it.each([
  ['overlap-syndrome', ['TB', 'SLE'], ['SLE']],
  ['autoimmune-disease', ['TB', 'SLE'], ['SLE']],
])('of what is sought a condition called %s may be, of %j, %j', (id, names, expected) => {
  const terms: ConditionTerm[] = [conditions.withId(id)]
  const sought = seek(names, conditions, 'condition', ['condition'], compilerOf())
  expect(meaningsOf({ terms }, sought, conditions)).toEqual(expected)
})
