import { describe, expect, it } from 'vitest'
import { coded, listsOf, LOINC, recordOf } from './made.js'

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

  it('is left open where its bundle deletes by a condition that it may meet, and the Patient is told of', () => {
    const identifier = [{ value: '7' }]
    const about = {
      subject,
      identifier,
      status: 'final',
      code: coded(LOINC, '2160-0'),
      effectiveDateTime: '2026-02-20',
    }
    const result = { resourceType: 'Observation', ...about, valueInteger: 62 }
    const entry = [
      { resource: { resourceType: 'Patient', id: 'p1' } },
      { resource: result },
      { request: { method: 'DELETE', url: 'Observation?identifier=7' } },
      { request: { method: 'DELETE', url: 'Patient?active=false' } },
    ]
    const { source, notes } = recordOf({ resourceType: 'Bundle', type: 'batch', entry })
    const value = 'may be deleted by its bundle, which deletes by a condition'
    expect(source.value).toMatchObject({ labs: [{ code: 'loinc:2160-0', value, date: '2026-02-20' }] })
    expect(notes.map(({ message }) => message)).toEqual([
      `the Patient ${value}`,
      "this entry deletes by a condition, 'Observation?identifier=7': what may meet it is left open",
      "this entry deletes by a condition, 'Patient?active=false': what may meet it is left open",
      `Observation ${value}; it was left out`,
    ])
  })
})
