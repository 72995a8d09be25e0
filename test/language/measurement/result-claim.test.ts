import { describe, expect, it } from 'vitest'
import { compiled } from '../evaluate.js'

function claimOf(rule: object): object | undefined {
  return compiled(rule).claim?.()
}

const days = (amount: number): object => ({ amount, unit: 'days' })

describe('what a rule about a result says', () => {
  it('is a number within what is plausible, and just above where a device reads no further', () => {
    const claim = claimOf({ lab: 'IgG', 'at-least': 700, unit: 'mg/dL', valid: '30 days' })
    expect(claim).toEqual({
      kind: 'number',
      of: 'result igg',
      accepts: { atLeast: 7 },
      possible: { low: 0, high: 150 + 150 * Number.EPSILON, lowOpen: false, highOpen: false },
      each: 'plausible IgG',
      among: { kind: 'one', valid: days(30) },
    })
  })

  it.each<[string, object, object]>([
    [
      'any number, where nothing is said of what is plausible',
      { lab: 'platelets', below: 50, unit: '10*9/L', within: '30 days' },
      {
        of: 'result platelets',
        possible: { low: -Infinity, high: Infinity },
        among: { kind: 'any', window: days(30) },
      },
    ],
    [
      'the same number as a vital sign',
      { vital: 'platelets', below: 50, unit: '10*9/L', result: 'ever' },
      { of: 'result platelets', among: { kind: 'any' } },
    ],
    [
      'a multiple of a limit',
      { lab: 'ALT', 'at-most': 3, times: 'ULN', valid: '30 days' },
      {
        of: 'result alt ULN',
        accepts: { atMost: 3 },
        possible: { low: -Infinity },
        each: 'multiple of the ULN of ALT',
      },
    ],
    [
      'positive',
      { lab: 'HBsAg', is: 'positive', valid: '30 days' },
      { of: 'result hbsag sign', accepts: { equals: 2 }, possible: [0, 1, 2], each: 'sign of HBsAg' },
    ],
    ['negative', { lab: 'HBsAg', is: 'negative', valid: '30 days' }, { accepts: { equals: 0 } }],
    ['indeterminate', { lab: 'HBsAg', is: 'indeterminate', valid: '30 days' }, { accepts: { equals: 1 } }],
    [
      'told apart by what it ignores',
      { lab: 'HBsAg', is: 'positive', valid: '30 days', silence: 'ignored', doubt: 'ignored' },
      { of: 'result hbsag sign {"doubt":"ignored","silence":"ignored"}' },
    ],
    [
      'of a panel, told apart by how it selects',
      { lab: 'tuberculosis test', is: 'negative', valid: '30 days' },
      { of: 'result tb-test sign {"kind":"latest","valid":{"amount":30,"unit":"days"}}' },
    ],
  ])('is %s', (_what, rule, expected) => {
    expect(claimOf(rule)).toMatchObject(expected)
  })
})
