import { expect, it } from 'vitest'
import { purposes } from '../../../src/criteria/vocabulary/purposes.js'
import { complaints } from './complaints.js'

it('a purpose becomes a term with the conditions that tell it', () => {
  const entry = purposes.schema.parse({
    id: 'secondary-prophylaxis',
    names: ['maintenance'],
    parents: ['suppression'],
    conditions: ['tuberculosis'],
  })
  expect(purposes.read(entry)).toEqual({
    id: 'secondary-prophylaxis',
    label: 'secondary prophylaxis',
    names: ['maintenance'],
    codes: [],
    parents: ['suppression'],
    conditions: ['tuberculosis'],
  })
  expect(purposes.references(entry)).toEqual([
    { path: ['parents', 0], id: 'suppression', to: ['purposes'] },
    { path: ['conditions', 0], id: 'tuberculosis', to: ['conditions'] },
  ])
})

it('is told of what is wrong, with its place', () => {
  expect(
    complaints({
      'a.yaml': `purposes:
  - { id: suppression, names: [maintenance], conditions: [tb] }
  - { id: cancer, names: [maintenance], parents: [supression] }
`,
    }),
  ).toEqual([
    "a.yaml:2:59 no condition has the id 'tb'; add an entry with this id to conditions",
    "a.yaml:3:27 'maintenance' means two things: 'suppression' and 'cancer'; leave it out of one of them; the first one is at a.yaml:2:32",
    "a.yaml:3:51 no purpose has the id 'supression'; did you mean 'suppression'?",
  ])
})
