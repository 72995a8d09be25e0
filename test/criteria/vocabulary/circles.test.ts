import { expect, it } from 'vitest'
import { complaints } from './complaints.js'

function classes(...parents: readonly (readonly [string, string])[]): string {
  return `drug-classes:\n${parents.map(([id, parent]) => `  - { id: ${id}, parents: [${parent}] }\n`).join('')}`
}

it('a hierarchy may run together', () => {
  expect(complaints({ 'a.yaml': classes(['a', 'b, c'], ['b', 'd'], ['c', 'd'], ['d', '']) })).toEqual([])
})

it.each([
  [[['a', 'a']] as const, "'a' is a kind of itself: a → a"],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const,
    "'a' is a kind of itself: a → b → c → a",
  ],
  [
    [
      ['x', ''],
      ['a', 'x, b'],
      ['b', 'x, a'],
    ] as const,
    "'a' is a kind of itself: a → b → a",
  ],
])('a circle is told once: %j', (parents, message) => {
  const line = parents.findIndex(([id]) => id === 'a') + 2
  expect(complaints({ 'a.yaml': classes(...parents) })).toEqual([
    `a.yaml:${line}:11 ${message}; take one of them out of the parents of the other`,
  ])
})

it('what only leads into a circle is no part of it', () => {
  const text = classes(['x', 'a, y'], ['y', 'a'], ['a', 'b'], ['b', 'a'])
  expect(complaints({ 'a.yaml': text })).toEqual([
    "a.yaml:4:11 'a' is a kind of itself: a → b → a; take one of them out of the parents of the other",
  ])
})

it('a product that is its own ingredient is a circle, too', () => {
  expect(complaints({ 'a.yaml': 'drugs:\n  - { id: drops, ingredients: [drops] }\n' })).toEqual([
    "a.yaml:2:11 'drops' is a kind of itself: drops → drops; take one of them out of the parents of the other",
  ])
})
