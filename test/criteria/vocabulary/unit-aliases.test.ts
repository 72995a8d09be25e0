import { expect, it } from 'vitest'
import { unitAliases } from '../../../src/criteria/vocabulary/unit-aliases.js'

it('spellings are read as they stand', () => {
  const entry = unitAliases.schema.parse({ ucum: '10*3/uL', written: ['K/uL', '10^3/µL'] })
  expect(unitAliases.read(entry)).toEqual({ ucum: '10*3/uL', written: ['K/uL', '10^3/µL'] })
  expect(unitAliases.references(entry)).toEqual([])
})

it.each([{ ucum: '', written: ['g'] }, { ucum: 'g', written: [] }, { ucum: 'g', written: [''] }, { ucum: 'g' }])(
  '%o cannot be',
  (entry) => {
    expect(unitAliases.schema.safeParse(entry).success).toBe(false)
  },
)
