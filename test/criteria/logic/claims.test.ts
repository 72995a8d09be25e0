import { expect, it } from 'vitest'
import { claimOf } from '../../../src/criteria/logic/claims.js'
import type { Claim } from '../../../src/language/rule/claim.js'
import { compiled } from '../../language/evaluate.js'

it('a claim is worked out once, and of what claims nothing there is none', () => {
  let asked = 0
  const claim: Claim = { kind: 'entry', list: 'drugs', terms: new Set(), demands: [] }
  const rule = {
    ...compiled({ sex: 'male' }),
    claim: () => {
      asked += 1
      return claim
    },
  }
  expect([claimOf(rule), claimOf(rule), asked]).toEqual([claim, claim, 1])
  expect(claimOf(compiled({ ask: 'Fit?' }))).toBeUndefined()
})
