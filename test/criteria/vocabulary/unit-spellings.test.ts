import { expect, it } from 'vitest'
import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import { complaints } from './complaints.js'

const ALIASES = `unit-aliases:
  - { ucum: 10*9/L, written: [G/L, 10^9/L] }
  - { ucum: 'mm[Hg]', written: [mmHg, mm Hg] }
`

it('each spelling stands for its UCUM code', () => {
  const { unitAliases } = readVocabulary([{ file: 'a.yaml', text: ALIASES }])
  expect([...unitAliases]).toEqual([
    ['G/L', '10*9/L'],
    ['10^9/L', '10*9/L'],
    ['mmHg', 'mm[Hg]'],
    ['mm Hg', 'mm[Hg]'],
  ])
})

it('no spelling stands for two units, spaces or not', () => {
  expect(complaints({ 'a.yaml': ALIASES, 'b.yaml': 'unit-aliases:\n  - { ucum: g/L, written: [G / L] }\n' })).toEqual([
    "b.yaml:2:28 'G / L' means two units: 10*9/L and g/L; leave it out of one of them; the first one is at a.yaml:2:31",
  ])
})
