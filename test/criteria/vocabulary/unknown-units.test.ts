import { beforeEach, expect, it, vi } from 'vitest'
import { findUnknownUnits } from '../../../src/criteria/vocabulary/unknown-units.js'
import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import * as sections from '../../../src/criteria/vocabulary/sections.js'
import * as ucum from '../../../src/facts/quantity/ucum.js'
import { toldWithRemedy } from '../told.js'

vi.mock('../../../src/criteria/vocabulary/sections.js', { spy: true })
vi.mock('../../../src/facts/quantity/ucum.js', { spy: true })
beforeEach(() => vi.clearAllMocks())

function found(text: string): string[] {
  const files = [{ file: 'own.yaml', text }]
  const vocabulary = readVocabulary(files)
  vi.clearAllMocks()
  return findUnknownUnits(files, vocabulary).map(toldWithRemedy)
}

const SOUND = `analytes:
  - { id: mucin, label: mucin, kind: quantity, unit: ug/L, conversions: { mg/L: 1000 }, unconvertible: ['{titer}'] }
  - { id: spots, label: spots, kind: quantity, unit: '{spots}/mL' }
  - { id: word, label: word, kind: qualitative }
conditions:
  - { id: gout, label: gout, course: chronic }
unit-aliases:
  - { ucum: mg/L, written: [mg per L] }`

it('finds nothing in units of UCUM, nor in what stands in braces, and reads no file again', () => {
  expect(found(SOUND)).toEqual([])
  expect(sections.findEntries).not.toHaveBeenCalled()
})

it('finds what UCUM does not know, wherever an entry has a unit', () => {
  const text = SOUND.replace('unit: ug/L', 'unit: ug/Ltr')
    .replace('mg/L: 1000', 'mg per L: 1000')
    .replace('{titer}', 'drops')
    .replace('ucum: mg/L, written: [', 'ucum: mg/L, written: [milligramme, ')
  const other = 'write its UCUM code; what UCUM has no unit for stands in braces: {spots}/mL'
  expect(found(text)).toEqual([
    `2:54 'ug/Ltr' is not a unit of UCUM | ${other}`,
    "2:77 'mg per L' is not a unit of UCUM | did you mean 'mg/L'?",
    `2:111 'drops' is not a unit of UCUM | ${other}`,
  ])
})

it('finds a code of everyday spellings that is none', () => {
  expect(found(SOUND.replace('ucum: mg/L', 'ucum: mg//L'))).toEqual([
    "8:13 'mg//L' is not a unit of UCUM | write its UCUM code; what UCUM has no unit for stands in braces: {spots}/mL",
  ])
})

it('is not asked by who reads a vocabulary to screen with it', () => {
  readVocabulary([{ file: 'own.yaml', text: SOUND.replace('ug/L', 'ug/Ltr') }])
  expect(ucum.isUcum).not.toHaveBeenCalled()
})
