import { describe, expect, it } from 'vitest'
import { scopes } from './scopes.js'
import { faultsOf } from './written.js'

describe('when something must have been', () => {
  it.each([
    [{ drug: 'biologic', within: '3 months' }, 'within 3 months → ever', { drug: 'biologic', taken: 'ever' }],
    [{ drug: 'biologic', taken: 'now' }, 'taken now → ever', { drug: 'biologic', taken: 'ever' }],
    [{ drug: 'biologic', taken: 'ever' }, 'taken ever → now', { drug: 'biologic', taken: 'now' }],
    [{ condition: 'HIV', status: 'current' }, 'status current → ever', { condition: 'HIV', status: 'ever' }],
    [{ condition: 'HIV', status: 'ever' }, 'status ever → current', { condition: 'HIV', status: 'current' }],
    [{ procedure: 'dialysis', within: '1 month' }, 'within 1 month → ever', { procedure: 'dialysis', done: 'ever' }],
    [{ lab: 'IgG', below: 4, valid: '90 days' }, 'latest → ever', { lab: 'IgG', below: 4, result: 'ever' }],
    [{ lab: 'IgG', below: 4, result: 'ever' }, 'ever → latest', { lab: 'IgG', below: 4 }],
    [{ vital: 'SpO2', within: '1 month' }, 'within 1 month → ever', { vital: 'SpO2', result: 'ever' }],
  ])('%j: %s', (rule, change, mutated) => {
    expect(faultsOf(scopes, rule)).toEqual([['', change, mutated]])
  })

  it('is not asked of an allergy, nor of a score', () => {
    expect(faultsOf(scopes, { all: [{ allergy: 'biologic' }, { score: 'ESSDAI', 'at-least': 4 }] })).toEqual([])
  })
})
