import { expect, it } from 'vitest'
import { isModified, rulesOf } from '../../../src/patient/fhir/modifier.js'

const modifierExtension = [{ url: 'https://example.org/not', valueBoolean: true }]

it.each([
  { modifierExtension },
  { search: { mode: 'match', modifierExtension } },
  { request: { modifierExtension } },
  { response: { modifierExtension } },
])('an entry may be modified, as a whole or in a part: %j', (entry) => {
  expect(isModified(entry)).toBe(true)
})

it.each([{}, { modifierExtension: [] }, { search: { mode: 'match' } }, { search: 'match' }])('%j is not', (entry) => {
  expect(isModified(entry)).toBe(false)
})

it('a bundle may follow rules of its own', () => {
  expect([{ implicitRules: 'https://example.org/rules' }, {}, { implicitRules: '' }].map(rulesOf)).toEqual([
    'https://example.org/rules',
    undefined,
    undefined,
  ])
})
