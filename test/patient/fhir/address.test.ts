import { describe, expect, it } from 'vitest'
import { addressOf, identifiersOf, type Address } from '../../../src/patient/fhir/address.js'

const about = (reference: unknown): object => ({ resourceType: 'Condition', subject: { reference } })

describe('a resource of an export belongs to', () => {
  it.each<[string, object, Address]>([
    ['itself, where it is a patient', { resourceType: 'Patient', id: 'p1' }, { kind: 'patient', id: 'p1' }],
    ['itself, without an id', { resourceType: 'Patient', id: '' }, { kind: 'patient', id: undefined }],
    ['whom it names', about('Patient/p1'), { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined }],
    [
      'whom it names in a version',
      about('Patient/p1/_history/3'),
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    [
      'whom it names by address',
      about('https://a.example/r4/Patient/p1'),
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    [
      'whom it names by uuid',
      about('urn:uuid:p1'),
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    ['whom it names by a bare id', about('p1'), { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined }],
    [
      'whom it names by a condition',
      about('Patient?identifier=s|7'),
      { kind: 'of-somebody', why: 'names a patient by a condition', identifiers: ['["s","7"]'], needs: undefined },
    ],
    [
      'whom it names by another condition',
      about('Patient?name=Jane'),
      { kind: 'of-somebody', why: 'names a patient by a condition', identifiers: [], needs: undefined },
    ],
    ['no patient, by a condition', about('Group?name=Jane'), { kind: 'of-other', why: 'is about a Group' }],
    [
      'nobody, by a condition alone',
      about('?x=1'),
      { kind: 'of-somebody', why: 'names a patient by a condition', identifiers: [], needs: undefined },
    ],
    [
      'whom it names in another element',
      { resourceType: 'Immunization', patient: { reference: 'Patient/p1' } },
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    [
      'whom it names by a business identifier',
      { resourceType: 'Condition', subject: { identifier: { value: '7' } } },
      { kind: 'of-identified', identifiers: ['[null,"7"]'], needs: undefined },
    ],
    [
      'whom it names, where it tells of a condition in passing',
      { resourceType: 'Claim', patient: { reference: 'Patient/p1' }, diagnosis: [{ diagnosisCodeableConcept: {} }] },
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    ['nobody', { resourceType: 'Condition' }, { kind: 'of-nobody', needs: undefined }],
    ['a group', about('Group/g1'), { kind: 'of-other', why: 'is about a Group' }],
    [
      'whom it names, or by an identifier beside the name',
      { resourceType: 'Condition', subject: { reference: 'Patient/p1', identifier: { system: 's', value: '7' } } },
      { kind: 'of-patient', id: 'p1', identifiers: ['["s","7"]'], needs: undefined },
    ],
    [
      'somebody inside',
      about('#p1'),
      { kind: 'of-somebody', why: 'is about somebody within itself', identifiers: [], needs: undefined },
    ],
    [
      'somebody inside with an identifier',
      {
        ...about('#p1'),
        contained: [{ resourceType: 'Patient', id: 'p1', identifier: [{ system: 's', value: '7' }, { value: 8 }, 9] }],
      },
      { kind: 'of-somebody', why: 'is about somebody within itself', identifiers: ['["s","7"]'], needs: undefined },
    ],
    [
      'whom it names, although nobody knows its type',
      { resourceType: 'RiskAssessment', subject: { reference: 'Patient/p1' } },
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    ['no one in particular', { resourceType: 'Medication', id: 'm1' }, { kind: 'shared', key: 'Medication/m1' }],
    ['no one who could name it', { resourceType: 'Medication' }, { kind: 'unread' }],
    [
      'whom it names, where it contains what is read',
      { resourceType: 'CarePlan', subject: { reference: 'Patient/p1' }, contained: [{ resourceType: 'Condition' }] },
      { kind: 'of-patient', id: 'p1', identifiers: [], needs: undefined },
    ],
    ['no list', { resourceType: 'Claim', patient: { reference: 'Patient/p1' } }, { kind: 'unread' }],
  ])('%s', (_what, resource, address) => {
    expect(addressOf(resource as { resourceType: string })).toEqual(address)
  })

  it.each<[string, unknown, string | undefined]>([
    ['a medication', { reference: 'Medication/m1' }, 'Medication/m1'],
    ['a medication, by uuid', { reference: 'urn:uuid:m1' }, 'Medication/m1'],
    ['one that it contains', { reference: '#m1' }, undefined],
    ['words', { display: 'aspirin' }, undefined],
    ['nothing', undefined, undefined],
  ])('a patient, and needs what it refers to: %s', (_what, medicationReference, needs) => {
    const resource = { resourceType: 'MedicationRequest', subject: { reference: 'Patient/p1' }, medicationReference }
    expect(addressOf(resource)).toEqual({ kind: 'of-patient', id: 'p1', identifiers: [], needs })
  })

  it('a patient who has the identifier', () => {
    const patient = { resourceType: 'Patient', identifier: [{ system: 's', value: '7' }] }
    expect(identifiersOf(patient)).toEqual(['["s","7"]'])
    expect(identifiersOf({ resourceType: 'Patient' })).toEqual([])
  })
})
