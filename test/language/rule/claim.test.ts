import { expect, it } from 'vitest'
import { unspoken } from '../../../src/language/rule/claim.js'

it('keys that a claim does not speak of are its own text, so that rules which differ in them are not compared', () => {
  const spoken = new Set(['drug', 'within'])
  expect(unspoken({ drug: 'rituximab', within: 3 }, spoken)).toBe('')
  expect(unspoken({ drug: 'rituximab', dose: { 'at-least': 5 } }, spoken)).toBe(' {"dose":{"at-least":5}}')
})
