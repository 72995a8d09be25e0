import { describe, expect, it } from 'vitest'
import { latestScore, needOfScore, seekScore } from '../../../src/language/score/seek-score.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

describe('the score of a rule', () => {
  const compiler = compilerOf()

  it('is found by its name, and asked for by it', () => {
    const found = seekScore('essdai', 'score', compiler)
    expect(found).toBe(vocabulary.scores.find('ESSDAI'))
    expect(needOfScore(found)).toEqual({ need: 'ESSDAI', kind: 'score', effort: found.effort })
  })

  it('is refused where it is not known', () => {
    expect(() => seekScore('ESSDAY', 'score', compiler)).toThrow("'ESSDAY' is not a known score")
    expect(() => seekScore('quite another thing', 'score', compiler)).toThrow('is not a known score')
  })

  it('is the most recent one, as old as the rule or the trial allows', () => {
    const valid = { amount: 90, unit: 'days' } as const
    expect(latestScore(valid, compiler)).toEqual({ kind: 'latest', valid })
    const declared = { ...compiler, setting: { ...compiler.setting, valid: { score: valid } } }
    expect(latestScore(undefined, declared)).toEqual({ kind: 'latest', valid })
    expect(() => latestScore(undefined, compiler)).toThrow('how long does a score stay valid?')
  })
})
