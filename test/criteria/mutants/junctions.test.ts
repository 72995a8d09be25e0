import { expect, it } from 'vitest'
import { junctions } from './junctions.js'
import { faultsOf } from './written.js'

it('makes each all an any, and each any an all, one at a time', () => {
  const [male, female] = [{ sex: 'male' }, { sex: 'female' }]
  expect(faultsOf(junctions, { all: [male, { any: [male, female] }] })).toEqual([
    ['', 'all → any', { any: [male, { any: [male, female] }] }],
    ['all.1', 'any → all', { all: [male, { all: [male, female] }] }],
  ])
})
