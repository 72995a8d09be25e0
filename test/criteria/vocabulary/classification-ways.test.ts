import { describe, expect, it } from 'vitest'
import { item, type WrittenItem } from '../../../src/criteria/vocabulary/classification-items.js'
import { faultsOf, readWays, ways, type Fault } from '../../../src/criteria/vocabulary/classification-ways.js'

const items = [
  { id: 'I', label: 'eye symptoms', points: 1 },
  { id: 'III', label: 'eye signs', points: 2, group: 'signs', marks: ['objective'] },
  { id: 'IV', label: 'biopsy', points: 3, group: 'signs', marks: ['objective'] },
].map((one) => item.parse(one))

describe('the ways to meet a set', () => {
  it('are read with the items that they count', () => {
    const written = ways.parse([
      [{ 'at-least': 2 }],
      [
        { 'at-least': 1, of: 'objective' },
        { 'at-least': 1, of: ['I', 'IV'] },
      ],
      [{ item: 'IV' }, { points: 2 }, { without: 'I' }],
    ])
    expect(readWays(written, items)).toEqual([
      [{ kind: 'count', atLeast: 2, of: ['I', 'III', 'IV'], mark: undefined }],
      [
        { kind: 'count', atLeast: 1, of: ['III', 'IV'], mark: 'objective' },
        { kind: 'count', atLeast: 1, of: ['I', 'IV'], mark: undefined },
      ],
      [
        { kind: 'count', atLeast: 1, of: ['IV'], mark: undefined },
        { kind: 'points', atLeast: 2 },
        { kind: 'without', item: 'I' },
      ],
    ])
  })

  it.each([
    [[], ': Too small: expected array to have >=1 items'],
    [[[{}]], '0.0: give one of at-least, item, points and without'],
    [[[{ points: 4, item: 'I' }]], '0.0: give one of at-least, item, points and without'],
    [[[{ points: 4, of: ['I'] }]], '0.0: of says what at-least counts, and here is no at-least'],
    [[[{ 'at-least': 0 }]], '0.0.at-least: Too small: expected number to be >=1'],
    [[[{ item: 'eye signs' }]], '0.0.item: an id has letters, digits and single hyphens'],
  ])('cannot be %j', (written, complaint) => {
    const read = ways.safeParse(written)
    expect(read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([complaint])
  })
})

describe('between items and ways', () => {
  function faults(written: unknown, of: readonly WrittenItem[] = items): string[] {
    return faultsOf(of, ways.parse(written)).map(
      ({ path, message }: Fault) => `${path.map(String).join('.')}: ${message}`,
    )
  }

  it('nothing is wrong where a way asks for every item', () => {
    expect(faults([[{ points: 4 }]])).toEqual([])
    expect(faults([[{ 'at-least': 2, of: 'objective' }], [{ item: 'I' }]])).toEqual([])
    expect(faults([[{ 'at-least': 1, of: 'objective' }, { without: 'I' }]])).toEqual([])
  })

  it.each<[unknown, string[]]>([
    [
      [[{ 'at-least': 1, of: 'objektive' }]],
      ["met-by.0.0.of: no item of the set has this mark; did you mean 'objective'?"],
    ],
    [[[{ 'at-least': 1, of: 'x' }]], ['met-by.0.0.of: no item of the set has this mark']],
    [
      [[{ points: 4 }], [{ 'at-least': 1, of: ['I', 'IIII'] }, { item: 'VI' }, { without: 'IX' }]],
      [
        "met-by.1.0.of.1: no item of the set has this id; did you mean 'III'?",
        'met-by.1.1.item: no item of the set has this id',
        'met-by.1.2.without: no item of the set has this id',
      ],
    ],
    // of III and IV only the better one gives its points
    [[[{ points: 5 }]], ['met-by.0: no items can ever meet this']],
    [[[{ 'at-least': 4 }]], ['met-by.0: no items can ever meet this']],
    [[[{ points: 4 }], [{ item: 'I' }, { without: 'I' }]], ['met-by.1: no items can ever meet this']],
    [
      [[{ item: 'I' }]],
      ['items.1.id: met-by asks nowhere for this item', 'items.2.id: met-by asks nowhere for this item'],
    ],
  ])('%j is told of', (written, expected) => {
    expect(faults(written)).toEqual(expected)
  })

  it('two items of one name are told of', () => {
    const others = [...items, item.parse({ id: 'V', label: 'Biopsy', names: ['eye-signs'] })]
    expect(faults([[{ points: 4 }]], others)).toEqual([
      "items.3: 'Biopsy' names item 'IV', too",
      "items.3: 'eye-signs' names item 'III', too",
    ])
  })
})
