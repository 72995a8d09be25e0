import { describe, expect, it } from 'vitest'
import { entriesAt, valueAt } from '../../src/criteria/value-at.js'

const data = { list: [{ a: null }, 'b'], text: 'abc' }

describe('the value at a path', () => {
  it.each<[string, PropertyKey[], unknown]>([
    ['is the data itself where there is no path', [], data],
    ['is found by keys and indexes', ['list', 1], 'b'],
    ['may be null', ['list', 0, 'a'], null],
    ['is nothing where a key is missing', ['other'], undefined],
    ['is nothing beyond a list', ['list', 2], undefined],
    ['is nothing within a text', ['text', 'length'], undefined],
    ['is nothing within null', ['list', 0, 'a', 'b'], undefined],
    ['is nothing that every object has', ['constructor'], undefined],
  ])('%s', (_what, path, expected) => {
    expect(valueAt(data, path)).toBe(expected)
  })
})

describe('the entries at a path', () => {
  it('are those of the list, or none', () => {
    expect(entriesAt(data, ['list'])).toEqual([{ a: null }, 'b'])
    expect(entriesAt(data, ['text'])).toEqual([])
    expect(entriesAt(data, ['other'])).toEqual([])
  })
})
