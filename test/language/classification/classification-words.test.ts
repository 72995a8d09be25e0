import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Classification, ClassificationItem, Requirement } from '../../../src/facts/classification.js'
import { countInWords, tallyInWords } from '../../../src/language/classification/classification-words.js'

const items = 'abcdefgh'.split('').map((id, index): ClassificationItem => ({
  id,
  label: id.toUpperCase(),
  levels: [0, 1],
  points: index + 1,
  group: index < 2 ? 'first' : id,
  from: undefined,
}))

function set(...ways: Requirement[][]): Classification {
  return {
    id: 'set',
    label: 'the set',
    names: [],
    codes: [],
    parents: [],
    of: 'a disease',
    excludedBy: [],
    items,
    ways,
  }
}

function known(present: string, absent: string): ReadonlyMap<string, boolean> {
  return new Map([
    ...Array.from(present, (id) => [id, true] as const),
    ...Array.from(absent, (id) => [id, false] as const),
  ])
}

function count(atLeast: number, of: string, mark?: string): Requirement {
  return { kind: 'count', atLeast, of: Array.from(of), mark }
}

const points = (atLeast: number): Requirement => ({ kind: 'points', atLeast })
const without = (item: string): Requirement => ({ kind: 'without', item })

describe('what the items come to, in words', () => {
  it.each<[Requirement[][], present: string, absent: string, Truth, string]>([
    [[[count(2, 'abcdefgh')]], 'ab', 'c', TRUE, '2 to 7 of 8 items, 2 needed'],
    [[[count(2, 'abcd', 'clinical')]], 'a', 'bc', UNKNOWN, '1 to 2 of 4 clinical items, 2 needed'],
    [[[count(2, 'abc')]], 'a', 'bc', FALSE, '1 of A, B and C, 2 needed'],
    [[[count(1, 'a')]], 'a', '', TRUE, 'A present'],
    [[[count(1, 'a')]], '', 'a', FALSE, 'A absent'],
    [[[count(1, 'a')]], '', '', UNKNOWN, 'A not known'],
    [[[without('a')]], '', 'a', TRUE, 'A absent'],
    [[[without('a')]], 'a', '', FALSE, 'A present'],
    // of the first two only the better one counts
    [[[points(3)]], 'abc', 'defgh', TRUE, '5 points, 3 needed'],
    [[[points(4)]], 'a', 'cdefg', UNKNOWN, '1 to 10 points, 4 needed'],
    // of a set that is met, all of the way by which it is; of others what lacks, or what is open
    [[[count(1, 'a'), count(1, 'b')], [count(1, 'c')]], 'ab', '', TRUE, 'A present, B present'],
    [[[count(1, 'a'), count(1, 'b')], [count(1, 'c')]], 'a', 'bc', FALSE, 'B absent, C absent'],
    [[[count(1, 'a'), count(1, 'b')], [count(1, 'c')]], 'a', 'c', UNKNOWN, 'B not known'],
    [[[count(1, 'a'), count(1, 'b')], [count(1, 'b')]], 'a', 'b', FALSE, 'B absent'],
    // where no single requirement tells
    [[[count(1, 'a')], [without('a')]], '', '', TRUE, 'A not known'],
    [[[without('h'), points(30)]], '', '', FALSE, 'H not known, 0 to 35 points, 30 needed'],
  ])('%j with %j present and %j absent', (ways, present, absent, truth, words) => {
    expect(tallyInWords(set(...ways), known(present, absent), truth)).toBe(words)
  })

  it.each([
    ['', 0, 'the set by its items: A not known (none known to be present)'],
    ['bc', 1, 'the set by its items: A not known (B and C present); missing: A'],
    ['bc', 5, 'the set by its items: A not known (B and C present); missing: A, B, C, D, E'],
    ['bc', 7, 'the set by its items: A not known (B and C present); missing: A, B, C, D, E, 2 more'],
  ])('names what is present (%j) and %i that are missing', (present, missing, words) => {
    expect(countInWords(set([count(1, 'a')]), known(present, ''), UNKNOWN, items.slice(0, missing))).toBe(words)
  })
})
