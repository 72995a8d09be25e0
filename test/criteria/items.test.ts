import { describe, expect, it } from 'vitest'
import { checkItems } from '../../src/criteria/items.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { toldWithRemedy } from './told.js'

/** `line:column message | remedy` of everything that is wrong with the lists. */
function found(text: string): string[] {
  return checkItems(parseYaml('f.yaml', text)).map(toldWithRemedy)
}

const lists = `source: { inclusion: complete, exclusion: complete }
items: { description: 1, inclusion: 2, exclusion: 1 }
description: [{ id: D1, item: 1 }]
inclusion:
  - { id: I1, item: 1 }
  - { id: I2, item: 2 }
  - { id: I2b, item: 2 }
exclusion: [{ id: E1, item: 1 }]
`

describe('the lists of a trial', () => {
  it('may hold parts of an item under letters', () => {
    expect(found(lists)).toEqual([])
  })

  it('may lack the description and what the source does not have', () => {
    const text = `source: { inclusion: complete, exclusion: missing, gaps: [The exclusion list is missing.] }
items: { inclusion: 1, exclusion: 0 }
inclusion: [{ id: I1, item: 1 }]`
    expect(found(text)).toEqual([])
  })

  it.each([
    [
      'an id that stands twice',
      ['I2b', 'I1'],
      ["7:11 'I1' stands twice | each criterion has an id of its own; the first one is at f.yaml:5:11"],
    ],
    [
      'an id that differs from another by case only',
      ['I2b', 'i1'],
      ["7:11 'i1' stands twice | each criterion has an id of its own; the first one is at f.yaml:5:11"],
    ],
    [
      'an id twice in two lists',
      ['E1, ', 'I1, '],
      [
        "8:19 'I1' stands twice | each criterion has an id of its own; the first one is at f.yaml:5:11",
        "8:19 'I1' does not fit the exclusion list | begin it with E",
      ],
    ],
    ['an id of another list', ['I2b', 'E2'], ["7:11 'E2' does not fit the inclusion list | begin it with I"]],
    ['an id of no list', ['D1, ', 'I9, '], ["3:21 'I9' does not fit the description list | begin it with D"]],
    [
      'an item beyond the count',
      ['I2b, item: 2', 'I2b, item: 3'],
      ['7:22 item 3 of 2 | correct it, or the count in items.inclusion'],
    ],
    [
      'a gap',
      ['inclusion: 2', 'inclusion: 4'],
      ['5:3 items 3 and 4 of the inclusion list are not encoded | encode each, if only as a question (ask)'],
    ],
    [
      'one item left out',
      ['inclusion: 2', 'inclusion: 3'],
      ['5:3 item 3 of the inclusion list is not encoded | encode it, if only as a question (ask)'],
    ],
    [
      'an item that two criteria have',
      ['I2b, item: 2', 'I3, item: 2'],
      ['7:21 item 2 is also that of I2 | correct it; if both are parts of one item, their ids are I2a and I2b'],
    ],
    [
      'a description that is not counted',
      ['description: 1, ', ''],
      ['3:31 item 1 of 0 | correct it, or the count in items.description'],
    ],
    [
      'a complete list of nothing',
      ['exclusion: 1 }', 'exclusion: 0 }'],
      [
        '8:29 item 1 of 0 | correct it, or the count in items.exclusion',
        '2:51 the exclusion list is complete, but has no items | correct it, or source.exclusion',
      ],
    ],
    [
      'a partial list that no gap tells of',
      ['inclusion: complete', 'inclusion: partial'],
      [
        '1:22 the inclusion list is partial, and source.gaps does not say so | add a sentence that says what must still be read in the registry',
      ],
    ],
    [
      'a missing list with no gap in the gaps',
      ['exclusion: complete', 'exclusion: missing, gaps: []'],
      [
        '1:43 the exclusion list is missing, and source.gaps does not say so | add a sentence that says what must still be read in the registry',
      ],
    ],
  ] as const)('with %s are refused', (_what, [old, put], expected) => {
    expect(lists).toContain(old)
    expect(found(lists.replace(old, put))).toEqual(expected)
  })

  it('with several gaps are refused at once', () => {
    const text = `items: { inclusion: 9 }
inclusion: [{ id: I1, item: 1 }, { id: I4, item: 4 }, { id: I6, item: 6 }]`
    expect(found(text)).toEqual([
      '2:12 items 2, 3, 5 and 7 to 9 of the inclusion list are not encoded | encode each, if only as a question (ask)',
    ])
  })

  it('may hold an item in parts that have letters all', () => {
    const text = `items: { inclusion: 1, exclusion: 1 }
inclusion: [{ id: I7a, item: 1 }, { id: I7b, item: 1 }, { id: I7c, item: 1 }]
exclusion: [{ id: E1, item: 1 }]`
    expect(found(text)).toEqual([])
  })

  it.each([
    ['no map', '- a'],
    ['a count that is no number', 'items: { inclusion: many }\ninclusion: [{ id: I1, item: 7 }]'],
    ['a count beyond reason', 'items: { inclusion: 1000000000 }\ninclusion: []'],
    ['an item that is no number', 'items: { inclusion: 3 }\ninclusion: [{ id: I1, item: x }]'],
    ['a criterion that is no map', 'items: { inclusion: 3 }\ninclusion: [x]'],
    ['an id that is no text', 'items: { inclusion: 1 }\ninclusion: [{ id: 1, item: 1 }]'],
    ['a list that is none', 'items: { inclusion: 0 }\ninclusion: x'],
  ])('are left to the schema where their form is wrong: %s', (_what, text) => {
    expect(found(text)).toEqual([])
  })
})
