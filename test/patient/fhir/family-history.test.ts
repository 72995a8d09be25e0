import { expect, it } from 'vitest'
import { isOfFamily } from '../../../src/patient/fhir/family-history.js'
import { coded } from './made.js'

const SNOMED = 'http://snomed.info/sct'

it.each([
  ['a code for it', coded('http://x.org/category', 'family-history')],
  ['SNOMED CT', coded(SNOMED, '57177007', 'Family history with explicit context')],
  ['LOINC', coded('http://loinc.org', '10157-6')],
  ['words', { text: 'Familienanamnese' }],
  ['the name of a code', coded('http://x.org/category', 'FH', 'Family history')],
])('a category is of the family by %s', (_by, category) => {
  const resource = { resourceType: 'Condition', category: [{ text: 'problem list' }, category] }
  expect(isOfFamily(resource)).toBe(true)
})

it.each([
  ['another one', [coded('http://terminology.hl7.org/CodeSystem/condition-category', 'problem-list-item')]],
  ['one that only tells of the family besides', [{ text: 'Problems, not family history' }]],
  ['none', undefined],
  ['what is no concept', 'family-history'],
])('is not of the family by %s', (_by, category) => {
  expect(isOfFamily({ resourceType: 'Condition', category })).toBe(false)
})
