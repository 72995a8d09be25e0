import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/language/rule/claim.js'
import { entryClaim } from '../../../src/language/claims/entry-claim.js'
import { seek } from '../../../src/language/rule/seek.js'
import { compiled, compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

function claimOf(rule: object): Claim | undefined {
  return compiled(rule).claim?.()
}

const months = (amount: number): object => ({ amount, unit: 'months' })

describe('what a rule about a list says', () => {
  it('is that there is one of the terms sought, or of a kind of them', () => {
    expect(claimOf({ condition: ['lupus', 'malignancy'], status: 'ever' })).toEqual({
      kind: 'entry',
      list: 'conditions',
      terms: new Set(
        'lupus lupus-nephritis malignancy breast-cancer skin-cancer basal-cell-carcinoma squamous-cell-carcinoma'.split(
          ' ',
        ),
      ),
      demands: [],
    })
    expect(claimOf({ drug: 'rituximab', taken: 'ever' })).toMatchObject({ list: 'drugs' })
    expect(claimOf({ procedure: 'dialysis', done: 'ever' })).toMatchObject({ list: 'procedures' })
    expect(claimOf({ immunization: 'live vaccine', done: 'ever' })).toMatchObject({ list: 'vaccinations' })
  })

  it.each<[string, object, readonly object[]]>([
    ['a drug ever', { drug: 'biologic', taken: 'ever' }, []],
    ['a drug now', { drug: 'biologic', taken: 'now' }, [{ what: 'time', within: { amount: 0, unit: 'days' } }]],
    ['a drug in a window', { drug: 'biologic', within: '3 months' }, [{ what: 'time', within: months(3) }]],
    [
      'a route',
      { drug: 'biologic', taken: 'ever', route: 'parenteral' },
      [{ what: 'route', oneOf: new Set(['iv', 'sc', 'im']) }],
    ],
    [
      'responses',
      { drug: 'biologic', taken: 'ever', response: ['relapse'], silence: 'unknown' },
      [{ what: 'response', oneOf: new Set(['relapse']) }],
    ],
    [
      'a length',
      { drug: 'biologic', taken: 'ever', for: { 'more-than': '3 months' } },
      [{ what: 'length', atLeast: months(3), strict: true }],
    ],
    [
      'a stable dose',
      { drug: 'biologic', taken: 'ever', stable: '6 months' },
      [{ what: 'stable dose', atLeast: months(6), strict: false }],
    ],
    ['a condition now', { condition: 'lupus', status: 'current' }, [{ what: 'status', oneOf: new Set(['current']) }]],
    ['a condition in a window', { condition: 'lupus', within: '3 months' }, [{ what: 'time', within: months(3) }]],
    [
      'a grade',
      { condition: 'heart failure', status: 'ever', grade: { 'at-least': 3, 'at-most': 4 } },
      [{ what: 'grade', oneOf: new Set(['3', '4']) }],
    ],
    ['an event', { procedure: 'dialysis', within: '3 months' }, [{ what: 'time', within: months(3) }]],
  ])('demands %s', (_what, rule, demands) => {
    expect(claimOf(rule)).toMatchObject({ demands })
  })

  it('is not compared where a key is not known to it', () => {
    const sought = seek('biologic', vocabulary.drugs, 'drug', ['drug'], compilerOf())
    const claim = entryClaim('drugs', { drug: 'biologic', cycles: 2 }, sought, [])
    expect(claim.list).toBe('drugs {"cycles":2}')
  })
})
