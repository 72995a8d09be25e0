import { expect, it } from 'vitest'
import { isUnclear } from '../../src/facts/score-name.js'

it.each([
  ['sledai', { unclear: ['SLE index', 'SLEDAI'] }, true],
  ['SLEDAI-2K', { unclear: ['SLEDAI'] }, false],
  ['SLEDAI', {}, false],
])('%s, of a score that has %j, leaves open whether it is this one: %s', (name, score, expected) => {
  expect(isUnclear(name, score)).toBe(expected)
})
