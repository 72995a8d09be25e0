import { describe, expect, it } from 'vitest'
import { subjectOf, typeOfSubject } from '../../../src/patient/fhir/subject.js'

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

it.each([
  [{ subject: { type: 'Group', display: 'Family A' } }, 'Group'],
  [{ subject: { type: 'Patient', display: 'Ms A' } }, undefined],
  [{ subject: { type: 'http://hl7.org/fhir/StructureDefinition/Patient' } }, undefined],
  [{ subject: 'Group' }, undefined],
  [{}, undefined],
])('%j is about a %s', (given, type) => {
  expect(typeOfSubject({ resourceType: 'Observation', ...given })).toBe(type)
})
