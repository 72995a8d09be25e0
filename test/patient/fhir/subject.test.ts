import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../../src/patient/fhir/subject.js'

describe('whom a resource is about', () => {
  it.each([
    [{ subject: { reference: 'Patient/1' } }, { reference: 'Patient/1' }],
    [{ patient: { identifier: { value: '5' } } }, { identifier: { value: '5' } }],
    [{ individual: { reference: '#p' } }, { reference: '#p' }],
    [{ subject: { display: 'Jane' }, patient: { reference: 'Patient/1' } }, undefined],
    [{ subject: 'Jane' }, undefined],
    [{}, undefined],
  ])('%j names %j', (given, subject) => {
    expect(subjectOf({ resourceType: 'Observation', ...given })).toEqual(subject)
  })
})
