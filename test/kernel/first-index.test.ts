import { expect, it } from 'vitest'
import { firstIndex } from '../../src/kernel/first-index.js'

it.each([
  [[], 0],
  [[5], 0],
  [[1], 1],
  [[1, 2, 5, 7], 2],
  [[1, 2, 3, 4, 5], 4],
  [[5, 6, 7], 0],
  [[1, 2, 3], 3],
])('of %j the first that is 5 or more stands at %i', (list, index) => {
  expect(firstIndex(list.length, (at) => Number(list[at]) >= 5)).toBe(index)
})
