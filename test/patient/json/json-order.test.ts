import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRanks, rankOf } from '../../../src/patient/json/json-order.js'
import { parseJson } from '../../../src/patient/json/json.js'

describe('the rank of a value', () => {
  it('is its place among those around it, as far as there is something at the path', () => {
    const value = { labs: [{ name: 'IgG' }, { name: 'CRP', unit: 'mg/L' }], id: 'P' }
    const paths = [[], ['labs', 1, 'unit'], ['labs', 1, 'date'], ['labs', 2, 'name'], ['id', 'x'], ['drugs']]
    expect(paths.map((path) => rankOf(value, path))).toEqual([[], [0, 1, 1], [0, 1], [0], [1], []])
    expect(rankOf(null, ['id'])).toEqual([])
  })

  it('is not known among keys that the language puts into another order', () => {
    expect(rankOf({ items: { b: 1, 1: 2 } }, ['items', 'b'])).toBeUndefined()
    expect(rankOf({ items: { b: 1, '1a': 2 } }, ['items', 'b'])).toEqual([0, 0])
  })
})

describe('the ranks of many values', () => {
  it('go through an object once, and through no list', () => {
    let walks = 0
    const counted = <T extends object>(value: T): T =>
      new Proxy(value, {
        ownKeys: (target) => {
          walks += 1
          return Reflect.ownKeys(target)
        },
      })
    const value = { labs: counted(['IgG', 'CRP', 'IgA']), scores: counted({ ESSDAI: 1, SLEDAI: 2 }) }
    expect([0, 1, 2].map((index) => rankOf(value, ['labs', index]))).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ])
    expect(walks).toBe(0)
    expect(['SLEDAI', 'ESSDAI'].map((key) => rankOf(value, ['scores', key]))).toEqual([
      [1, 1],
      [1, 0],
    ])
    expect(walks).toBe(1)
  })
})

describe('two paths', () => {
  it('are compared as their values stand in the text', () => {
    const key = fc.constantFrom('a', 'b', '1', '02')
    const leaf = fc.constant<unknown>(0)
    const inner = fc.oneof(leaf, fc.array(leaf, { maxLength: 2 }), fc.dictionary(key, leaf))
    const value = fc.oneof(fc.array(inner, { maxLength: 3 }), fc.dictionary(key, inner))
    const path = fc.array(fc.oneof(key, fc.nat(2)), { maxLength: 3 })
    fc.assert(
      fc.property(value, path, path, (given, a, b) => {
        const text = JSON.stringify(given)
        const source = parseJson('p.json', text)
        expect(Math.sign(source.compare(a, b))).toBe(Math.sign(source.offset(a) - source.offset(b)))
      }),
      { numRuns: 1000 },
    )
  })

  it('stand one before the other, or one around the other', () => {
    expect(compareRanks([0], [0, 1])).toBeLessThan(0)
    expect(compareRanks([0, 1], [0])).toBeGreaterThan(0)
    expect(compareRanks([1], [0, 5])).toBeGreaterThan(0)
    expect(compareRanks([], [])).toBe(0)
  })
})
