import { expect, it } from 'vitest'
import { encounters, procedures, reactions } from '../../../src/criteria/vocabulary/plain-terms.js'

it('a procedure becomes a term', () => {
  const entry = procedures.schema.parse({ id: 'haemodialysis', snomed: ['302497006'], parents: ['renal-replacement'] })
  expect(procedures.read(entry)).toEqual({
    id: 'haemodialysis',
    label: 'haemodialysis',
    names: [],
    codes: [{ system: 'snomed', code: '302497006', prefix: false }],
    parents: ['renal-replacement'],
  })
})

it.each([
  ['procedures', procedures],
  ['reactions', reactions],
  ['encounters', encounters],
] as const)('what an entry of %s is a kind of is looked for there', (section, reader) => {
  const entry = reader.schema.parse({ id: 'narrow', parents: ['broad', 'other'] })
  expect(reader.references(entry)).toEqual([
    { path: ['parents', 0], id: 'broad', to: [section] },
    { path: ['parents', 1], id: 'other', to: [section] },
  ])
})
