import { expect, it } from 'vitest'
import type { Score } from '../../src/facts/term.js'
import { between } from '../../src/kernel/range.js'
import { possibleTotals } from '../../src/language/possible-totals.js'
import { vocabulary } from './vocabulary.js'

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
