import { describe, expect, it } from 'vitest'
import { FALSE, UNKNOWN } from '../../../src/kernel/truth.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { unnamedAnswer } from '../../../src/language/condition/unnamed-condition.js'
import { compiled, evaluate } from '../evaluate.js'
import { patient } from '../patient.js'

const recent = compiled({ condition: 'tuberculosis', within: '1 year' })

describe('a condition of no known name', () => {
  it('may be what is asked for, and says no more', () => {
    const [fact] = patient({ conditions: [{ name: 'moon disease', onset: '2026-01' }] }).conditions.entries
    if (fact === undefined) throw new Error('there is no condition')
    const answer = unnamedAnswer(fact, { truth: UNKNOWN, flips: [1], value: 'listed' }, ['tuberculosis'])
    expect(answer).toMatchObject({ fact, truth: UNKNOWN, unrecognised: true, flips: [1], value: 'listed' })
    expect(answer.need()).toEqual({ need: "what 'moon disease' is", kind: 'condition' })
    expect(answer.need()).toBe(unnamedAnswer(fact, answer, []).need())
    expect(reasonOf([answer.clause()])).toBe("'moon disease' is not a known condition and could be tuberculosis")
  })

  it('is asked for by its name, whatever else is open', () => {
    const found = evaluate(recent, patient({ conditions: [{ name: 'moon disease', status: 'suspected' }] }))
    expect(found).toMatchObject({ truth: UNKNOWN, needs: [{ need: "what 'moon disease' is" }] })
    expect(reasonOf(found.clauses())).toBe("'moon disease' is not a known condition and could be tuberculosis")
  })

  it('is not asked for where it was too long ago', () => {
    const found = evaluate(recent, patient({ conditions: [{ name: 'moon disease', onset: '2001', end: '2002' }] }))
    expect(found).toMatchObject({ truth: FALSE, needs: [] })
  })
})
