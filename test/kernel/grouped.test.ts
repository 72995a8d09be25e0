import { expect, it } from 'vitest'
import { grouped } from '../../src/kernel/grouped.js'

it('puts together what has the same key, in the order given', () => {
  expect([...grouped(['ab', 'b', 'ac', 'a'], (text) => text.slice(0, 1))]).toEqual([
    ['a', ['ab', 'ac', 'a']],
    ['b', ['b']],
  ])
  expect(grouped([], String).size).toBe(0)
})
