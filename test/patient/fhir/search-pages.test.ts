import { describe, expect, it } from 'vitest'
import { isShort, searchesIn } from '../../../src/patient/fhir/search-pages.js'
import type { Json } from '../../../src/patient/fhir/resource.js'

type Links = Readonly<Record<string, unknown>>

const page = (links: Links, type = 'searchset'): Json => ({
  type,
  link: [5, ...Object.entries(links).map(([relation, url]) => ({ relation, url }))],
})

/** The pages of each search by their numbers. */
function searches(...pages: readonly Json[]): unknown[] {
  const bundles = pages.map((one) => ({ resource: { resourceType: 'Bundle', ...one }, path: [], url: undefined }))
  const numberOf = new Map<Json, number>(bundles.map(({ resource }, index) => [resource, index]))
  return searchesIn(bundles).map(({ self, pages: found, isWhole }) => [
    self,
    found.map((one) => numberOf.get(one)),
    isWhole,
  ])
}

describe('the pages of a search', () => {
  it.each<[string, Json[], unknown[]]>([
    ['is one where it does not go on', [page({ self: 'a' })], [['a', [0], true]]],
    ['is one that tells nothing', [{ type: 'searchset' }], [[undefined, [0], true]]],
    ['is none of another bundle', [page({ self: 'a' }, 'collection')], []],
    ['go on elsewhere', [page({ self: 'a', next: 'b' })], [['a', [0], false]]],
    [
      'go on in the file, in any order',
      [page({ self: 'c', prev: 'b' }), page({ self: 'a', next: 'b' }), page({ self: 'b', next: 'c', previous: 'a' })],
      [['a', [1, 2, 0], true]],
    ],
    [
      'may lack one in between',
      [page({ self: 'a', next: 'b' }), page({ self: 'c', previous: 'b' })],
      [
        ['a', [0], false],
        ['c', [1], false],
      ],
    ],
    ['may lack the first', [page({ self: 'b', prev: 'a' })], [['b', [0], false]]],
    [
      'are not those of another search',
      [page({ self: 'a' }), page({ self: 'b' }), page({})],
      [
        ['a', [0], true],
        ['b', [1], true],
        [undefined, [2], true],
      ],
    ],
    ['may have an address that is none', [page({ self: 5, next: 5 })], [[undefined, [0], true]]],
    [
      'may go round in a circle',
      [page({ self: 'a', next: 'b' }), page({ self: 'b', next: 'c' }), page({ self: 'c', next: 'b' })],
      [['a', [0, 1, 2], false]],
    ],
    ['may go on from itself', [page({ self: 'a', next: 'a' })], [['a', [0], false]]],
  ])('%s', (_what, pages, expected) => {
    expect(searches(...pages)).toEqual(expected)
  })
})

describe('pages', () => {
  const match = (id: unknown): Json => ({ resource: { resourceType: 'Condition', id }, search: { mode: 'match' } })

  it.each<[Json[], boolean]>([
    [[{ total: 0 }], false],
    [[{ total: 1, entry: [5] }], false],
    [[{ total: 2, entry: [{}, { search: { mode: 'match' } }] }], false],
    [[{ total: 2, entry: [{}, { search: { mode: 'include' } }] }], true],
    [[{ total: 1, entry: [{ search: { mode: 'outcome' } }] }], true],
    [[{ total: '3' }], false],
    [[{}], false],
    [
      [
        { total: 3, entry: [match('1'), match('2')] },
        { total: 3, entry: [match('3')] },
      ],
      false,
    ],
    [
      [
        { total: 3, entry: [match('1'), match('2')] },
        { total: 3, entry: [match('2')] },
      ],
      true,
    ],
    [[{ total: 2, entry: [match(5), match(undefined)] }], false],
  ])('%j have less than was found: %s', (pages, expected) => {
    expect(isShort(pages)).toBe(expected)
  })
})
