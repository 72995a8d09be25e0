import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyed, lookUpIn } from '../../../src/facts/lexicon/keyed.js'

const key = fc.string({ minLength: 1 }).map((text) => text.replaceAll(' ', '_'))

it('finds under every key what a map has, and nothing under others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(key), (entries, others) => {
      const map = new Map(entries)
      const find = lookUpIn(() => keyed(map))
      for (const one of [...map.keys(), ...others, 'constructor', '__proto__', '']) expect(find(one)).toBe(map.get(one))
    }),
  )
})

it('asks for the values when the first key is looked up, once', () => {
  let asked = 0
  const find = lookUpIn(() => {
    asked += 1
    return keyed(new Map([['a', 1]]))
  })
  expect(asked).toBe(0)
  expect([find('a'), find('b'), find('a')]).toEqual([1, undefined, 1])
  expect(asked).toBe(1)
})
