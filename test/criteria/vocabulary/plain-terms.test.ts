import { expect, it } from 'vitest'
import { encounters, reactions } from '../../../src/criteria/vocabulary/plain-terms.js'

it('a reaction becomes a term', () => {
  const entry = reactions.schema.parse({ id: 'anaphylaxis', snomed: ['39579001'], parents: ['hypersensitivity'] })
  expect(reactions.read(entry)).toEqual({
    id: 'anaphylaxis',
    label: 'anaphylaxis',
    names: [],
    codes: [{ system: 'snomed', code: '39579001', prefix: false }],
    parents: ['hypersensitivity'],
  })
})

it.each([
  ['reactions', reactions],
  ['encounters', encounters],
] as const)('what an entry of %s is a kind of is looked for there', (section, reader) => {
  const entry = reader.schema.parse({ id: 'narrow', parents: ['broad', 'other'] })
  expect(reader.references(entry)).toEqual([
    { path: ['parents', 0], id: 'broad', to: [section] },
    { path: ['parents', 1], id: 'other', to: [section] },
  ])
})
