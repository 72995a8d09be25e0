import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../src/criteria/logic/claims.js'
import { implies } from '../../../src/criteria/logic/implies.js'
import { compiled } from '../../language/evaluate.js'

/** Whether the one rule, true, leaves no room for the other to be false; and the same the other way round. */
function both(one: object, other: object): [boolean, boolean] {
  const [a, b] = [claimOf(compiled(one)), claimOf(compiled(other))]
  if (a === undefined || b === undefined) throw new Error('no claim')
  return [implies(a, b), implies(b, a)]
}

const YES = true
const NO = false

describe('a rule implies another', () => {
  it.each<[string, object, object, [boolean, boolean]]>([
    ['by a narrower name', { drug: 'rituximab', taken: 'ever' }, { drug: 'biologic', taken: 'ever' }, [YES, NO]],
    ['by fewer names', { drug: 'HCQ', taken: 'ever' }, { drug: ['HCQ', 'biologic'], taken: 'ever' }, [YES, NO]],
    ['by a shorter window', { drug: 'HCQ', within: '3 months' }, { drug: 'HCQ', within: '1 year' }, [YES, NO]],
    [
      'by another name for the same',
      { drug: 'HCQ', taken: 'now' },
      { drug: 'hydroxychloroquine', taken: 'now' },
      [YES, YES],
    ],
    ['by being now', { drug: 'HCQ', taken: 'now' }, { drug: 'HCQ', within: '1 day' }, [YES, NO]],
    ['by having a time at all', { drug: 'HCQ', within: '1 day' }, { drug: 'HCQ', taken: 'ever' }, [YES, NO]],
    [
      'not by a window that may be longer',
      { drug: 'HCQ', within: '30 days' },
      { drug: 'HCQ', within: '1 month' },
      [NO, NO],
    ],
    [
      'by a route',
      { drug: 'HCQ', taken: 'ever', route: 'iv' },
      { drug: 'HCQ', taken: 'ever', route: 'systemic' },
      [YES, NO],
    ],
    ['by having a route', { drug: 'HCQ', taken: 'ever', route: 'iv' }, { drug: 'HCQ', taken: 'ever' }, [YES, NO]],
    [
      'by fewer responses',
      { drug: 'HCQ', taken: 'ever', response: ['relapse'] },
      { drug: 'HCQ', taken: 'ever', response: ['relapse', 'inadequate'] },
      [YES, NO],
    ],
    [
      'by lasting longer',
      { drug: 'HCQ', taken: 'ever', for: { 'at-least': '4 months' } },
      { drug: 'HCQ', taken: 'ever', for: { 'at-least': '3 months' } },
      [YES, NO],
    ],
    [
      'by lasting strictly so long',
      { drug: 'HCQ', taken: 'ever', for: { 'more-than': '3 months' } },
      { drug: 'HCQ', taken: 'ever', for: { 'at-least': '3 months' } },
      [YES, NO],
    ],
    [
      'by lasting strictly longer',
      { drug: 'HCQ', taken: 'ever', for: { 'more-than': '4 months' } },
      { drug: 'HCQ', taken: 'ever', for: { 'more-than': '3 months' } },
      [YES, NO],
    ],
    [
      'by a longer stable dose',
      { drug: 'HCQ', taken: 'now', stable: '2 years' },
      { drug: 'HCQ', taken: 'now', stable: '2 weeks' },
      [YES, NO],
    ],
    [
      'not by something else',
      { drug: 'HCQ', taken: 'ever', response: ['relapse'] },
      { drug: 'HCQ', taken: 'ever', route: 'oral' },
      [NO, NO],
    ],
    ['not by another list', { drug: 'MMR', taken: 'ever' }, { immunization: 'MMR', done: 'ever' }, [NO, NO]],
    [
      'not by being now, for a condition',
      { condition: 'infarction', status: 'current' },
      { condition: 'infarction', within: '1 year' },
      [NO, NO],
    ],
    [
      'by being now, for a condition at any time',
      { condition: 'lupus', status: 'current' },
      { condition: 'lupus', status: 'ever' },
      [YES, NO],
    ],
    [
      'by a grade',
      { condition: 'heart failure', status: 'current', grade: { 'at-least': 3 } },
      { condition: 'heart failure', status: 'current', grade: { 'at-least': 2 } },
      [YES, NO],
    ],
    ['by narrower bounds', { age: { 'at-least': 18, 'at-most': 20 } }, { age: { 'more-than': 17 } }, [YES, NO]],
    ['by the same bounds in other words', { age: { 'at-most': 17 } }, { age: { below: 18 } }, [YES, YES]],
    [
      'by the latest result, of any result ever',
      { lab: 'IgG', below: 5, unit: 'g/L', valid: '30 days' },
      { lab: 'IgG', below: 500, unit: 'mg/dL', result: 'ever' },
      [YES, NO],
    ],
    [
      'not by the latest result, of a window',
      { lab: 'IgG', below: 5, unit: 'g/L', valid: '30 days' },
      { lab: 'IgG', below: 5, unit: 'g/L', within: '1 year' },
      [NO, NO],
    ],
    [
      'by any result of a shorter window',
      { lab: 'IgG', below: 5, unit: 'g/L', within: '30 days' },
      { lab: 'IgG', below: 6, unit: 'g/L', within: '1 year' },
      [YES, NO],
    ],
    [
      'not by any result of any time',
      { lab: 'IgG', below: 5, unit: 'g/L', result: 'ever' },
      { lab: 'IgG', below: 6, unit: 'g/L', within: '1 year' },
      [NO, NO],
    ],
    [
      'not by another number',
      { lab: 'IgG', below: 5, unit: 'g/L', valid: '30 days' },
      { lab: 'platelets', below: 50, unit: '10*9/L', valid: '30 days' },
      [NO, NO],
    ],
    ['not by something of another kind', { age: { below: 5 } }, { drug: 'HCQ', taken: 'ever' }, [NO, NO]],
  ])('%s', (_how, one, other, expected) => {
    expect(both(one, other)).toEqual(expected)
  })

  it('only by a demand of its own form', () => {
    const entry = { kind: 'entry', list: 'l', terms: new Set<string>() } as const
    const demands = [
      { what: 'x', within: { amount: 1, unit: 'days' } },
      { what: 'x', oneOf: new Set(['a']) },
      { what: 'x', atLeast: { amount: 1, unit: 'days' }, strict: false },
    ] as const
    for (const one of demands) {
      for (const other of demands) {
        expect(implies({ ...entry, demands: [one] }, { ...entry, demands: [other] })).toBe(one === other)
      }
    }
  })
})
