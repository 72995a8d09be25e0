import { expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { itemsOf } from '../../../src/patient/fhir/set-items.js'

const score = {
  items: [
    { id: 'arthritis', label: 'Arthritis', names: ['joints'], levels: [0, 1], weight: 4 },
    { id: 'renal', label: 'renal domain', levels: [0, 1, 2, 3], weight: 5 },
  ],
}

it.each<[string, readonly (readonly [string, number | string | boolean])[], unknown, readonly string[]]>([
  ['a level', [['renal', 2]], { renal: 2 }, []],
  ['a yes or no', [['arthritis', true]], { arthritis: true }, []],
  ['a word', [['joints', 'present']], { joints: 'present' }, []],
  ['the points of its only level', [['arthritis', 4]], { arthritis: 1 }, []],
  ['a level that there is not', [['renal', 5]], { renal: 'unknown' }, ["'renal' has no level 5; it is left open"]],
  [
    'points of something else',
    [['arthritis', 3]],
    { arthritis: 'unknown' },
    ["'arthritis' has no level 3; it is left open"],
  ],
  ['a yes of several levels', [['renal', true]], { renal: 'unknown' }, ["'renal' has no level true; it is left open"]],
  ['an item that nobody knows', [['hair', 7]], { hair: 7 }, []],
  [
    'one item twice',
    [
      ['arthritis', 4],
      ['joints', 1],
    ],
    { arthritis: 1 },
    [],
  ],
  [
    'one item twice, and not as the same',
    [
      ['arthritis', 1],
      ['joints', 0],
    ],
    { arthritis: 'unknown' },
    ["'joints' is told twice, and not as the same; it is left open"],
  ],
])('the items of a score may be %s', (_what, given, items, notes) => {
  const draft = new Draft()
  expect(itemsOf(given, score, ['entry', 1], draft)).toEqual(items)
  expect(draft.notes.map(({ message }) => message)).toEqual(notes)
})

it('the items of what nobody knows stay as they are', () => {
  expect(itemsOf([['arthritis', 4]], undefined, [], new Draft())).toEqual({ arthritis: 4 })
})
