import { describe, expect, it } from 'vitest'
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
