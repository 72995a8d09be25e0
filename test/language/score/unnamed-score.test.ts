import { describe, expect, it } from 'vitest'
import type { ScoreFact } from '../../../src/facts/fact.js'
import { isNamed, unnamed } from '../../../src/language/score/unnamed-score.js'
import { vocabulary } from '../vocabulary.js'

const { scores } = vocabulary
const essdai = scores.withId('essdai')

function fact(label: string, given: Partial<ScoreFact> = {}): ScoreFact {
  return { path: '/scores/0', label, score: essdai, total: undefined, items: new Map(), on: undefined, ...given }
}

describe('a score is called by its name', () => {
  it.each([
    ['that is known', fact('ESSDAI'), true],
    ['if it has items', fact('ESDAI', { items: new Map([['articular', 1]]) }), true],
    ['and by none that only resembles it', fact('ESDAI'), false],
  ])('%s', (_what, score, expected) => {
    expect(isNamed(score, scores)).toBe(expected)
  })
})

it('what only resembles it, or leaves open which score it is, says no more than that', () => {
  const told = ['ESDAI', 'ESSDAX'].map((label) => unnamed(fact(label), essdai))
  expect(told.map(({ value }) => value)).toEqual(['name not known', 'which score it is, is not said'])
  expect(told.map(({ clause }) => clause())).toEqual([
    "'ESDAI' is not a known score and could be ESSDAI",
    "'ESSDAX' may be ESSDAI or another score",
  ])
})
