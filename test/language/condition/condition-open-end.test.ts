import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { patient } from '../patient.js'

describe('one that is two at once', () => {
  const both = (status?: 'resolved'): Facts => {
    const { conditions, ...facts } = patient({ conditions: [{ name: 'pneumonia', status }, 'lupus'] })
    const [first, second] = conditions.entries
    if (first === undefined || second === undefined) throw new Error('there are two')
    const terms = [...first.terms, ...second.terms]
    return { ...facts, conditions: { listed: true, entries: [{ ...first, terms }] } }
  }

  it.each<[string | string[], Truth]>([
    ['pneumonia', UNKNOWN],
    ['lupus', TRUE],
    [['pneumonia', 'lupus'], TRUE],
    ['tuberculosis', FALSE],
  ])('goes on as what is asked for of it does: %s, %s', (condition, truth) => {
    expect(evaluate(compiled({ condition, status: 'current' }), both()).truth).toBe(truth)
  })

  it('is over where it is called so', () => {
    expect(evaluate(compiled({ condition: 'pneumonia', status: 'current' }), both('resolved')).truth).toBe(FALSE)
  })
})
