import { expect, it } from 'vitest'
import { complaints } from './complaints.js'

function withIds(from: number, to: number): string {
  const ids = Array.from({ length: to - from }, (_none, index) => `  - id: drug-${from + index}\n`)
  return `drugs:\n${ids.join('')}`
}

const REMEDY =
  'keep only what is new: the vocabulary of the package is always read, and one beside the trials adds to it'

it('a copy of another file is one problem', () => {
  expect(complaints({ 'a.yaml': withIds(0, 20), 'b.yaml': withIds(10, 25) })).toEqual([
    `b.yaml:2:9 10 entries of this file are in a.yaml already: it is a copy; ${REMEDY}`,
  ])
})

it('so are all copies together', () => {
  expect(
    complaints({ 'a.yaml': withIds(0, 20), 'b.yaml': withIds(0, 20), 'c.yaml': withIds(0, 12), 'd.yaml': 'drugs: []' }),
  ).toEqual([`b.yaml:2:9 20 entries of this file are in a.yaml already: it is a copy, one of 2; ${REMEDY}`])
})

it('a few entries of two files, or many of one, are told one by one', () => {
  expect(complaints({ 'a.yaml': withIds(0, 20), 'b.yaml': withIds(11, 25) })).toHaveLength(9)
  expect(complaints({ 'a.yaml': `${withIds(0, 20)}${withIds(0, 20).replace('drugs:\n', '')}` })).toHaveLength(20)
})

it('entries without an id are no copies', () => {
  const text = `drugs:\n${'  - { label: x }\n'.repeat(12)}`
  expect(complaints({ 'a.yaml': text, 'b.yaml': text }).join()).not.toContain('copy')
})
