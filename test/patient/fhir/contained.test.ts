import { describe, expect, it } from 'vitest'
import { holdsReadable } from '../../../src/patient/fhir/contained.js'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { listsOf, made, recordsOf } from './made.js'

const condition = { resourceType: 'Condition', id: 'c', code: { text: 'tuberculosis' } }
const result = { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'CRP' }, valueInteger: 5 }

describe('what stands within another resource', () => {
  it('is left out, and leaves open what it says', () => {
    const encounter = { resourceType: 'Encounter', status: 'finished', contained: [condition] }
    expect(made(encounter).out).toEqual(['stands within another resource, Encounter, where it is not read by itself'])
    const known = { resourceType: 'Condition', code: { text: 'hypertension' } }
    expect(listsOf(known, encounter)['incomplete']).toEqual(['conditions'])
  })

  it('is read where a report has results, and where nothing is read by itself', () => {
    const report = { resourceType: 'DiagnosticReport', status: 'final', contained: [result, condition] }
    expect(made(report)).toMatchObject({
      list: 'labs',
      out: ['stands within another resource, DiagnosticReport, where it is not read by itself'],
    })
    expect(made({ ...result, contained: [5, { resourceType: 'Device' }] }).out).toBeUndefined()
    expect(made({ ...result, contained: [result] }).out).toEqual([
      'stands within another resource, Observation, where it is not read by itself',
    ])
  })

  it('leaves open what it says in a resource of a type that is not read, of the patient or of nobody', () => {
    const known = { resourceType: 'Condition', code: { text: 'hypertension' } }
    const plan = { resourceType: 'CarePlan', contained: [condition] }
    const open = (...others: Json[]): unknown => listsOf(known, ...others)['incomplete']
    expect(open({ ...plan, subject: { reference: 'Patient/p1' } })).toEqual(['conditions'])
    expect(open(plan)).toEqual(['conditions'])
    expect(open({ ...plan, subject: { reference: 'Group/g' } })).toEqual(['conditions'])
    expect(open({ ...plan, contained: [{ resourceType: 'Device' }] })).toBeUndefined()
    expect(open({ resourceType: 'CarePlan' })).toBeUndefined()
    expect(holdsReadable(plan)).toBe(true)
    expect(holdsReadable({ resourceType: 'CarePlan' })).toBe(false)
  })

  it('is of one of several patients only', () => {
    const patient = (id: string, given: Json = {}): Json => ({ resourceType: 'Patient', id, ...given })
    const plan = { resourceType: 'CarePlan', contained: [condition], subject: { reference: 'Patient/a' } }
    const known = ['a', 'b', 'c'].map((id) => ({
      resourceType: 'Condition',
      code: { text: 'lupus' },
      subject: { reference: `Patient/${id}` },
    }))
    const records = recordsOf([patient('a'), patient('b'), patient('c', { contained: [condition] }), plan, ...known])
    expect(records.map(({ source }) => (source.value as Json)['incomplete'])).toEqual([
      ['conditions'],
      undefined,
      ['conditions'],
    ])
  })
})
