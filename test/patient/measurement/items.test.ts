import { describe, expect, it } from 'vitest'
import { errorsOf, read, warningsOf } from '../reader.js'

describe('the items of a score', () => {
  const essdai = (given: object) => read({ scores: { ESSDAI: given } }).scores.get('essdai')?.[0]?.items

  function items(name: string, given: object): [string, number][] {
    return [...read({ scores: { [name]: { items: given } } }).scores.values()].flatMap(([fact]) => [
      ...(fact?.items ?? []),
    ])
  }

  it('are levels', () => {
    expect(items('ESSDAI', { articular: 2, biological: 0 })).toEqual([
      ['articular', 2],
      ['biological', 0],
    ])
  })

  it('may be true, false or unknown, by id or by label', () => {
    expect(items('SLEDAI', { Arthritis: true, low_complement: false })).toEqual([
      ['arthritis', 1],
      ['low-complement', 0],
    ])
    expect(items('SLEDAI', { arthritis: 'unknown' })).toEqual([])
    expect(items('ESSDAI', { articular: false })).toEqual([['articular', 0]])
  })

  it.each([
    ['present', 1],
    ['positive', 1],
    ['absent', 0],
    ['negative', 0],
    [1, 1],
    [0, 0],
  ])('may be %j, which is level %i of an item that is present or absent', (word, level) => {
    expect(items('SLEDAI', { arthritis: word })).toEqual([['arthritis', level]])
  })

  it('that are not named are absent where the record says so, and unknown where it does not', () => {
    expect(essdai({ items: { articular: 1 }, others: 'absent' })).toEqual(
      new Map([
        ['articular', 1],
        ['biological', 0],
      ]),
    )
    expect(essdai({ items: { articular: 1 } })).toEqual(new Map([['articular', 1]]))
    expect(essdai({ items: {}, others: 'absent' })?.size).toBe(2)
  })

  it('that are named as unknown stay so, whatever is said of the others', () => {
    expect(essdai({ items: { articular: 'unknown' }, others: 'absent' })).toEqual(new Map([['biological', 0]]))
  })

  it('that are not known could be any of the others, so these are not absent; one that is absent changes nothing', () => {
    expect(essdai({ items: { articulr: 1, biological: 2 }, others: 'absent' })).toEqual(new Map([['biological', 2]]))
    expect(essdai({ items: { luck: 'unknown' }, others: 'absent' })).toEqual(new Map())
    expect(essdai({ items: { luck: false }, others: 'absent' })?.size).toBe(2)
  })

  it('that are not known are warned of', () => {
    expect(warningsOf({ scores: { ESSDAI: { items: { articulr: 1, luck: 1 } } } })).toEqual([
      "/scores/ESSDAI/items/articulr: 'articulr' is not a known item of ESSDAI; did you mean 'articular'?",
      "/scores/ESSDAI/items/luck: 'luck' is not a known item of ESSDAI",
    ])
  })

  it.each([
    [{ articular: 4 }, `4 → 'articular' has no level 4 (its levels are 0, 1, 2, 3; or write "unknown")`],
    [{ articular: true }, `true → 'articular' has no level true (its levels are 0, 1, 2, 3; or write "unknown")`],
    [
      { articular: 'present' },
      `"present" → 'articular' has no level present (its levels are 0, 1, 2, 3; or write "unknown")`,
    ],
    [
      { articular: 1, 'Articular domain': 2 },
      "2 → 'Articular domain' and 'articular' are the same item (keep one of the two)",
    ],
  ])('are refused: %j', (given, error) => {
    expect(errorsOf({ scores: { ESSDAI: { items: given } } })).toEqual([error])
  })

  it('are refused where an item that is present or absent has another level', () => {
    expect(errorsOf({ scores: { SLEDAI: { items: { arthritis: 4 } } } })).toEqual([
      `4 → 'arthritis' has no level 4 (write true or false, or "unknown")`,
    ])
  })

  it('are asked for where only the others are given', () => {
    expect(errorsOf({ scores: { ESSDAI: { value: 4, others: 'absent' } } })).toEqual([
      `"absent" → 'others' stands without 'items' (give the items that are present, even { })`,
    ])
    expect(errorsOf({ scores: { ESSDAI: { items: {}, others: 'present' } } })).toEqual([
      `"present" → /scores/ESSDAI/others: expected absent, found 'present' (write here: "absent" where every item that is not named was looked for and is not there)`,
    ])
  })
})
