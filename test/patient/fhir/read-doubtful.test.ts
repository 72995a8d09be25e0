import { describe, expect, it } from 'vitest'
import { listsOf, recordOf } from './made.js'

const subject = { reference: 'Patient/p1' }
const gout = { resourceType: 'Condition', id: 'c', subject, code: { text: 'gout' } }

describe('a bundle that means something else than it says', () => {
  it('leaves open what it both writes and deletes', () => {
    const entry = [
      { resource: { resourceType: 'Patient', id: 'p1' } },
      { resource: gout, request: { method: 'PUT', url: 'Condition/c' } },
      { request: { method: 'DELETE', url: 'Condition/c' } },
    ]
    const { source, leftOut } = recordOf({ resourceType: 'Bundle', type: 'batch', entry })
    expect(source.value).toMatchObject({
      conditions: [{ name: 'gout', status: 'suspected' }],
      incomplete: ['conditions'],
    })
    expect(leftOut.map(({ why }) => why)).toEqual(['is both written and deleted by its bundle'])
  })

  it('says nothing of whole lists in an entry that is modified', () => {
    const section = [{ code: { coding: [{ code: '11450-4' }] }, emptyReason: { coding: [{ code: 'nilknown' }] } }]
    const composition = { resourceType: 'Composition', status: 'final', subject, section }
    expect(listsOf(composition)).toEqual({ conditions: [] })
    const entry = [
      { resource: { resourceType: 'Patient', id: 'p1' } },
      { resource: composition, modifierExtension: [{ url: 'https://example.org/not' }] },
    ]
    expect(recordOf({ resourceType: 'Bundle', type: 'document', entry }).source.value).toEqual({ id: 'p1' })
  })
})
