import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { openEndOf } from '../../../src/language/condition/condition-open-end.js'
import { Sought } from '../../../src/language/sought/sought.js'
import { vocabulary } from '../vocabulary.js'
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

  it('goes on as the first of it does where it is asked for by neither', () => {
    const [fact] = both().conditions.entries
    if (fact === undefined) throw new Error('there is one')
    const gout = new Sought(new Map([['gout', 'gout']]), vocabulary.conditions)
    expect(openEndOf(fact, { kind: 'now' }, gout)).toBe('unknown')
    expect(openEndOf({ ...fact, terms: fact.terms.toReversed() }, { kind: 'now' }, gout)).toBe('ongoing')
  })

  it.each<['active' | undefined, true | undefined, string]>([
    ['active', undefined, 'ongoing'],
    ['active', true, 'unknown'],
    [undefined, true, 'unknown'],
  ])('is not there for certain where only its recurring is active: %s, %s', (status, stays, end) => {
    const [fact] = both().conditions.entries
    if (fact === undefined) throw new Error('there is one')
    const terms = fact.terms.map((term) => ({ ...term, stays }))
    const pneumonia = new Sought(new Map([['pneumonia', 'pneumonia']]), vocabulary.conditions)
    expect(openEndOf({ ...fact, terms, status }, { kind: 'now' }, pneumonia)).toBe(end)
  })
})
