import { describe, expect, it } from 'vitest'
import { errorsOf, read, warningsOf } from './reader.js'

describe('the items of a score', () => {
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
      { articular: 1, 'Articular domain': 2 },
      "2 → 'Articular domain' and 'articular' are the same item (keep one of the two)",
    ],
  ])('are refused: %j', (given, error) => {
    expect(errorsOf({ scores: { ESSDAI: { items: given } } })).toEqual([error])
  })
})
