import { expect, it } from 'vitest'
import { picked } from '../../src/kernel/picked.js'

it.each([
  [[], []],
  [[1, 3], []],
  [[1, 2, 3], [2]],
  [
    [4, 1, 2, 2],
    [4, 2, 2],
  ],
])('of %j the even ones are %j', (entries, even) => {
  expect(picked(entries, (entry) => entry % 2 === 0)).toEqual(even)
})
