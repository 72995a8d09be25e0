import { describe, expect, it } from 'vitest'
import { classifications } from '../../../src/criteria/vocabulary/classifications.js'

const small = {
  id: 'AECG-2002',
  label: 'AECG 2002',
  of: 'sjogren',
  'excluded-by': ['hepatitis-c', { condition: 'hiv', where: 'it is AIDS' }],
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
    excludedBy: [
      { condition: 'hepatitis-c', where: undefined },
      { condition: 'hiv', where: 'it is AIDS' },
    ],
    items: [],
    ways: [],
  })
  expect(classifications.references(entry)).toEqual([
    { path: ['of'], id: 'sjogren', to: ['conditions'] },
    { path: ['excluded-by', 0], id: 'hepatitis-c', to: ['conditions'] },
    { path: ['excluded-by', 1, 'condition'], id: 'hiv', to: ['conditions'] },
  ])
})

it('a set names the procedures by which it excludes, too', () => {
  const entry = classifications.schema.parse({ ...small, 'excluded-by-procedures': ['radiotherapy'] })
  expect(classifications.read(entry).excludedByProcedures).toEqual(['radiotherapy'])
  expect(classifications.references(entry)).toContainEqual({
    path: ['excluded-by-procedures', 0],
    id: 'radiotherapy',
    to: ['procedures'],
  })
})

it('a set names the results by which it excludes, too', () => {
  const entry = classifications.schema.parse({ ...small, 'excluded-by-results': ['anti-hcv'] })
  expect(classifications.read(entry).excludedByResults).toEqual(['anti-hcv'])
  expect(classifications.references(entry)).toContainEqual({
    path: ['excluded-by-results', 0],
    id: 'anti-hcv',
    to: ['analytes', 'panels'],
  })
})

it.each([
  { ...small, 'excluded-by-results': [] },
  { ...small, id: '-AECG' },
  { ...small, of: 'Sjögren' },
  { ...small, source: undefined },
  { ...small, 'excluded-by': [{ condition: 'hiv' }] },
])('%o cannot be', (entry) => {
  expect(classifications.schema.safeParse(entry).success).toBe(false)
})

describe('a set with items', () => {
  const items = [
    { id: 'IV', label: 'biopsy' },
    { id: 'VI', label: 'antibodies', from: { labs: ['anti-ssa'], is: 'positive' } },
  ]

  it('is read with the ways to meet it', () => {
    const entry = classifications.schema.parse({ ...small, items, 'met-by': [[{ item: 'IV' }], [{ item: 'VI' }]] })
    const { items: read, ways } = classifications.read(entry)
    expect(read.map(({ id }) => id)).toEqual(['IV', 'VI'])
    expect(ways).toEqual([
      [{ kind: 'count', atLeast: 1, of: ['IV'], mark: undefined }],
      [{ kind: 'count', atLeast: 1, of: ['VI'], mark: undefined }],
    ])
    expect(classifications.references(entry)).toContainEqual({
      path: ['items', 1, 'from', 'labs', 0],
      id: 'anti-ssa',
      to: ['analytes', 'panels'],
    })
  })

  it.each([
    [{ ...small, items }, 'items: items need met-by'],
    [{ ...small, 'met-by': [[{ points: 4 }]] }, 'met-by.0: no items can ever meet this'],
    [{ ...small, items, 'met-by': [[{ item: 'IV' }]] }, 'items.1.id: met-by asks nowhere for this item'],
  ])('cannot be %j', (entry, complaint) => {
    const read = classifications.schema.safeParse(entry)
    expect(read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([complaint])
  })
})
