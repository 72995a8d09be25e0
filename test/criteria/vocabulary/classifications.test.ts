import { expect, it } from 'vitest'
import { classifications } from '../../../src/criteria/vocabulary/classifications.js'

const small = {
  id: 'AECG-2002',
  label: 'AECG 2002',
  of: 'sjogren',
  'excluded-by': ['hepatitis-c', 'lymphoma'],
  source: 'Vitali 2002',
}

it('a set of criteria is read with the conditions that it names', () => {
  const entry = classifications.schema.parse({ ...small, names: ['AECG'] })
  expect(classifications.read(entry)).toEqual({
    id: 'AECG-2002',
    label: 'AECG 2002',
    names: ['AECG'],
    codes: [],
    parents: [],
    of: 'sjogren',
    excludedBy: ['hepatitis-c', 'lymphoma'],
  })
  expect(classifications.references(entry)).toEqual([
    { path: ['of'], id: 'sjogren', to: ['conditions'] },
    { path: ['excluded-by', 0], id: 'hepatitis-c', to: ['conditions'] },
    { path: ['excluded-by', 1], id: 'lymphoma', to: ['conditions'] },
  ])
})

it.each([
  { ...small, id: '-AECG' },
  { ...small, of: 'Sjögren' },
  { ...small, source: undefined },
])('%o cannot be', (entry) => {
  expect(classifications.schema.safeParse(entry).success).toBe(false)
})
