import { expect, it } from 'vitest'
import { drugClasses } from './drug-classes.js'
import { faultsOf } from './written.js'

it('goes one step up and one down in the hierarchy', () => {
  expect(faultsOf(drugClasses, { drug: 'anti-CD20 antibody', taken: 'ever' })).toEqual([
    ['drug', 'anti-CD20 antibody → biologic', { drug: 'biologic', taken: 'ever' }],
    ['drug', 'anti-CD20 antibody → rituximab', { drug: 'rituximab', taken: 'ever' }],
  ])
})

it('goes through lists, and through what is excepted', () => {
  const rule = { drug: ['gene therapy', 'belimumab'], except: 'rituximab', taken: 'ever' }
  expect(faultsOf(drugClasses, rule).map(([place, change]) => `${place}: ${change}`)).toEqual([
    'drug.1: belimumab → biologic',
    'except: rituximab → anti-cd20',
  ])
})

it('leaves names alone that are none of a drug', () => {
  expect(faultsOf(drugClasses, { condition: 'tuberculosis', except: 'rituximab' })).toEqual([])
  expect(faultsOf(drugClasses, { allergy: 'contrast medium' })).toEqual([])
})
