import { expect, it } from 'vitest'
import { columnsFor, pageFor } from '../../../src/cli/terminal/page.js'
import { fakeWorld } from '../fake-world.js'

it.each([
  ['a pipe', undefined, 80],
  ['a terminal that does not know its width', 0, 80],
  ['a very narrow terminal', 10, 40],
  ['a terminal', 60, 60],
  ['a wide terminal', 300, 100],
])('a text has its width from %s', (_what, columns, width) => {
  const world = fakeWorld({ folder: '.', ...(columns === undefined ? {} : { terminal: columns }) })
  expect(columnsFor(world.errors)).toBe(width)
  expect(pageFor(world, { color: false, toFile: false })).toEqual({ columns: width, color: false })
})

it('a file has the same page as a pipe', () => {
  const world = fakeWorld({ folder: '.', terminal: 60 })
  expect(pageFor(world, { color: true, toFile: true })).toEqual({ columns: 80, color: false })
})
