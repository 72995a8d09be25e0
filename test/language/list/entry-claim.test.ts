import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/language/rule/claim.js'
import { entryClaim } from '../../../src/language/list/entry-claim.js'
import { seek } from '../../../src/language/rule/seek.js'
import { compiled, compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

function claimOf(rule: object): Claim | undefined {
  return compiled(rule).claim?.()
}

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

  it('demands of an event that it lies in the window', () => {
    const time = { what: 'time', within: { amount: 3, unit: 'months' } }
    expect(claimOf({ procedure: 'dialysis', within: '3 months' })).toMatchObject({ demands: [time] })
    expect(claimOf({ procedure: 'dialysis', done: 'ever' })).toMatchObject({ demands: [] })
  })

  it('is not compared where a key is not known to it', () => {
    const sought = seek('biologic', vocabulary.drugs, 'drug', ['drug'], compilerOf())
    const claim = entryClaim('drugs', { drug: 'biologic', cycles: 2 }, sought, [])
    expect(claim.list).toBe('drugs {"cycles":2}')
  })
})
