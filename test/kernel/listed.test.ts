import { expect, it } from 'vitest'
import { listed } from '../../src/kernel/listed.js'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j reads %j', (names, text) => {
  expect(listed(names, 'and')).toBe(text)
})
