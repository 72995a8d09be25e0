import { expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Score } from '../../../src/facts/term.js'
import { between, exactly, type Bounds, type Range } from '../../../src/kernel/range.js'
import { possibleTotals, withinOfTotals } from '../../../src/language/score/possible-totals.js'
import { vocabulary } from '../vocabulary.js'

function scoreOf(name: string): Score {
  const score = vocabulary.scores.find(name)
  if (score === undefined) throw new Error(`no score ${name}`)
  return score
}

it('the totals of a score are what its items add up to, or all of its range where it has none', () => {
  expect(possibleTotals(scoreOf('ESSDAI'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  const uneven = { ...scoreOf('ESSDAI'), items: [{ id: 'a', label: 'a', weight: 3, levels: [0, 1, 3] }] }
  expect(possibleTotals(uneven)).toEqual([0, 3, 9])
  expect(possibleTotals(scoreOf('mRSS'))).toEqual(between(0, 51))
})

const below = (high: number): Range => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const above = (low: number): Range => ({ low, high: Infinity, lowOpen: true, highOpen: true })

it.each<[string, Range, Bounds, Truth]>([
  ['below 4 is at most 3', below(4), { atMost: 3 }, TRUE],
  ['below 4 is not more than 3', below(4), { moreThan: 3 }, FALSE],
  ['below 4 may be more than 2', below(4), { moreThan: 2 }, UNKNOWN],
  ['above 3 is at least 4', above(3), { atLeast: 4 }, TRUE],
  ['between 3 and 5, both of which it may be, it may be 4', between(3, 5), { equals: 4 }, UNKNOWN],
  ['what no items add up to is what it is', exactly(4.5), { atLeast: 4 }, TRUE],
  ['between two totals that the items add up to, it is what it is', between(4.2, 4.8), { atLeast: 4 }, TRUE],
])('of whole points %s', (_sentence, total, bounds, truth) => {
  expect(withinOfTotals(total, bounds, scoreOf('ESSDAI'))).toBe(truth)
})

it('without items, a total may be any number', () => {
  expect(withinOfTotals(below(4), { atMost: 3 }, scoreOf('mRSS'))).toBe(UNKNOWN)
})
