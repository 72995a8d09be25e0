import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'

const counts = { ask: 'Does {this drug} count?' }
const whole = { all: [{ drug: ['rituximab', 'belimumab'], taken: 'ever' }, counts] }

describe('the words in braces of a question', () => {
  it.each([
    [['rituximab'], 'Does rituximab count?'],
    [['rituximab', 'belimumab', 'rituximab'], 'Does rituximab or belimumab count?'],
  ])('give way under all to what the other parts found: %j', (drugs, question) => {
    expect(evaluate(compiled(whole), patient({ drugs })).asks).toEqual([question])
  })

  it('do not name what nobody recognised', () => {
    const { asks } = evaluate(compiled(whole), patient({ drugs: ['rituximab', 'substance X'] }))
    expect(asks).toEqual(['Does rituximab count?'])
  })

  it('ask nothing while nothing is known but names that nobody recognised', () => {
    expect(evaluate(compiled(whole), patient({ drugs: ['substance X'] }))).toMatchObject({ truth: UNKNOWN, asks: [] })
  })

  it.each([
    ['one without braces waits, too', { ask: 'Is it severe?' }, []],
    [
      'one with a name does not',
      { ask: 'Does the patient agree?', name: 'informedConsent' },
      ['Does the patient agree?'],
    ],
  ])('of which %s', (_sentence, question, asks) => {
    const rule = { all: [{ drug: 'rituximab', taken: 'ever' }, question] }
    expect(evaluate(compiled(rule), patient({ drugs: ['substance X'] }))).toMatchObject({ truth: UNKNOWN, asks })
  })

  it('ask of an entry that may be it, and whose name is known', () => {
    const asks = ['Does biologic count?']
    expect(evaluate(compiled(whole), patient({ drugs: ['biologic'] }))).toMatchObject({ truth: UNKNOWN, asks })
  })

  it('stay where the other parts rest on no fact', () => {
    const silent = { all: [{ not: { drug: 'rituximab', taken: 'ever' } }, counts] }
    expect(evaluate(compiled(silent), patient({ drugs: [] })).asks).toEqual(['Does this drug count?'])
  })

  it('stay outside all', () => {
    expect(evaluate(compiled(counts), patient({})).asks).toEqual(['Does this drug count?'])
  })

  it('say nothing where the question is answered', () => {
    const answered = patient({ drugs: ['rituximab'], statements: { 'T:I1': true } })
    expect(evaluate(compiled(whole), answered)).toMatchObject({ asks: [] })
  })

  it('are plain in the words of the rule', () => {
    expect(compiled(counts).words).toBe('asked: Does this drug count?')
  })

  it('leave other questions as they are', () => {
    const plain = { all: [{ drug: 'rituximab', taken: 'ever' }, { ask: 'Does it count?' }] }
    expect(evaluate(compiled(plain), patient({ drugs: ['rituximab'] })).asks).toEqual(['Does it count?'])
  })
})
