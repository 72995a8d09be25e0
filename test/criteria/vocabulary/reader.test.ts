import { expect, it } from 'vitest'
import { referencesUnder } from '../../../src/criteria/vocabulary/reader.js'

it('each id of a list is a reference of its own, with its place', () => {
  expect(referencesUnder('members', ['a', 'b'], 'analytes', 'panels')).toEqual([
    { path: ['members', 0], id: 'a', to: ['analytes', 'panels'] },
    { path: ['members', 1], id: 'b', to: ['analytes', 'panels'] },
  ])
})
