import { expect, it } from 'vitest'
import { isGroup, isNameless } from '../../../src/language/sought/nameless.js'
import { vocabulary } from '../vocabulary.js'

it.each([
  ['rituximab', false],
  ['biologic', true],
])('%s is a group: %s', (name, expected) => {
  expect(isGroup(vocabulary.drugs.find(name) ?? expect.fail(name))).toBe(expected)
})

it('only a study drug that nobody names may be any drug', () => {
  const biologic = vocabulary.drugs.find('biologic') ?? expect.fail('biologic')
  expect(isNameless(biologic)).toBe(false)
  const study = { ...biologic, investigational: true }
  expect(isNameless(study)).toBe(true)
})
