import { expect, it } from 'vitest'
import { procedures } from '../../../src/criteria/vocabulary/procedures.js'

it('a procedure becomes a term', () => {
  const entry = procedures.schema.parse({ id: 'haemodialysis', snomed: ['302497006'], parents: ['renal-replacement'] })
  expect(procedures.read(entry)).toEqual({
    id: 'haemodialysis',
    label: 'haemodialysis',
    names: [],
    codes: [{ system: 'snomed', code: '302497006', prefix: false }],
    parents: ['renal-replacement'],
  })
  expect(procedures.references(entry)).toEqual([{ path: ['parents', 0], id: 'renal-replacement', to: ['procedures'] }])
})
