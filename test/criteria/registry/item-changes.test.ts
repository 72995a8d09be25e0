import { describe, expect, it } from 'vitest'
import { itemChanges } from '../../../src/criteria/registry/item-changes.js'

describe('how a list changed', () => {
  it.each([
    ['not at all', 'abc', 'abc', []],
    ['an item in its place', 'abc', 'axc', [{ kind: 'changed', was: 2, now: 2 }]],
    [
      'an item further down',
      'abc',
      'xabd',
      [
        { kind: 'added', now: 1 },
        { kind: 'changed', was: 3, now: 4 },
      ],
    ],
    [
      'two in their place',
      'abc',
      'axy',
      [
        { kind: 'changed', was: 2, now: 2 },
        { kind: 'changed', was: 3, now: 3 },
      ],
    ],
    ['one more', 'abc', 'abxc', [{ kind: 'added', now: 3 }]],
    ['one less', 'abc', 'ac', [{ kind: 'removed', was: 2 }]],
    [
      'one for two',
      'abc',
      'ax',
      [
        { kind: 'removed', was: 2 },
        { kind: 'removed', was: 3 },
        { kind: 'added', now: 2 },
      ],
    ],
    ['another order', 'abcd', 'bcda', [{ kind: 'moved', was: 1, now: 4 }]],
    ['one of two equal ones less', 'aab', 'ab', [{ kind: 'removed', was: 2 }]],
    ['all of it', '', 'a', [{ kind: 'added', now: 1 }]],
    ['none left', 'a', '', [{ kind: 'removed', was: 1 }]],
  ])('%s', (_what, before, after, changes) => {
    expect(itemChanges(Array.from(before), Array.from(after))).toEqual(changes)
  })

  it('of thousands of items without a look at every two of them', () => {
    const before = Array.from({ length: 6000 }, (_none, index) => `item ${index}`)
    const after = before.map((item, index) => (index % 2 === 0 ? item : `${item} now`))
    expect(itemChanges(before, after)).toEqual(
      Array.from({ length: 3000 }, (_none, index) => ({ kind: 'changed', was: 2 * index + 2, now: 2 * index + 2 })),
    )
  })
})
