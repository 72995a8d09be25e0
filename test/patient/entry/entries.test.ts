import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readList, readListOrMap, type Entry } from '../../../src/patient/entry/entries.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import { faultsOf, marked } from '../faults.js'

const schema = z.object({ name: z.string(), value: z.number().optional() }).describe('a name, or an object')

function remarksOn(value: unknown): Remarks {
  return new Remarks(parseJson('p.json', JSON.stringify({ things: value, conditions: value })), false)
}

function complaints(value: unknown, read: (remarks: Remarks) => unknown): string[] {
  return faultsOf(() => {
    const remarks = remarksOn(value)
    read(remarks)
    remarks.settle()
  }).map(({ place, message }) => `${marked(place)} → ${message}`)
}

describe('a list of names or objects', () => {
  it('gives each entry with its place and that of its name', () => {
    const value = ['a', { name: 'b', value: 2 }]
    expect(readList('conditions', value, schema, 'name', remarksOn(value), (entry) => entry)).toEqual({
      listed: true,
      entries: [
        { value: { name: 'a' }, path: ['conditions', 0], namePath: ['conditions', 0], pointer: '/conditions/0' },
        {
          value: { name: 'b', value: 2 },
          path: ['conditions', 1],
          namePath: ['conditions', 1, 'name'],
          pointer: '/conditions/1',
        },
      ],
    })
  })

  it('tells a missing list from an empty one, and leaves out what its reader leaves out', () => {
    const read = (raw: unknown) => readList('conditions', raw, schema, 'name', remarksOn(raw ?? []), () => undefined)
    expect(read(undefined)).toEqual({ listed: false, entries: [] })
    expect(read([])).toEqual({ listed: true, entries: [] })
    expect(read(['a'])).toEqual({ listed: true, entries: [] })
  })

  it.each<[unknown, string[]]>([
    ['a', [`"a" → /conditions: expected a list, found 'a'`]],
    [{ a: 1 }, ['{ → /conditions: expected a list, found an object']],
    [['a', 5], ['5 → /conditions/1: expected an object, found the number 5']],
    [
      [{}, null],
      [
        '{ → this entry has no name',
        '{ → /conditions/0/name is missing',
        'null → /conditions/1: expected an object, found null',
      ],
    ],
  ])('refuses %j', (value, expected) => {
    expect(
      complaints(value, (remarks) => readList('conditions', value, schema, 'name', remarks, (entry) => entry)),
    ).toEqual(expected)
  })
})

describe('a list of objects, or a map', () => {
  function entriesOf(value: unknown, of: z.ZodObject = schema, valueKey?: string): Entry<unknown>[] {
    const entries: Entry<unknown>[] = []
    readListOrMap('things', value, of, remarksOn(value ?? []), (entry) => entries.push(entry), valueKey)
    return entries
  }

  it('gives each entry with its place and that of its name', () => {
    const list = [{ name: 'a', value: 1 }]
    const map = { a: 1, b: { value: 2 } }
    expect(entriesOf(list)).toEqual([
      { value: { name: 'a', value: 1 }, path: ['things', 0], namePath: ['things', 0, 'name'], pointer: '/things/0' },
    ])
    expect(entriesOf(map)).toEqual([
      { value: { name: 'a', value: 1 }, path: ['things', 'a'], namePath: ['things', 'a'], pointer: '/things/a' },
      { value: { name: 'b', value: 2 }, path: ['things', 'b'], namePath: ['things', 'b'], pointer: '/things/b' },
    ])
    expect(entriesOf(undefined)).toEqual([])
  })

  it('may hold its short values under another key', () => {
    const schema = z.object({ name: z.string(), met: z.boolean() })
    expect(entriesOf({ a: true }, schema, 'met')).toEqual([
      { value: { name: 'a', met: true }, path: ['things', 'a'], namePath: ['things', 'a'], pointer: '/things/a' },
    ])
  })

  it.each<[unknown, string[]]>([
    [5, ['5 → /things: expected a list or an object, found the number 5']],
    [['a'], [`"a" → /things/0: expected an object, found 'a'`]],
    [{ a: 'x' }, [`"x" → /things/a: expected a number, found 'x'`]],
    [
      { a: null, b: [1] },
      ['null → /things/a: expected a number, found null', '[ → /things/b: expected a number, found a list'],
    ],
    [{ a: { value: 'x' } }, [`"x" → /things/a/value: expected a number, found 'x'`]],
    [{ a: { name: 'b' } }, [`"b" → 'name' stands inside a value that the map names already`]],
  ])('refuses %j', (value, expected) => {
    expect(complaints(value, (remarks) => readListOrMap('things', value, schema, remarks, () => {}))).toEqual(expected)
  })
})
