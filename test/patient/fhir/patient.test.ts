import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { isIdentifiedBy } from '../../../src/patient/fhir/patient.js'
import { recordOf } from './made.js'

function patient(given: Json): { patient: unknown; notes: string[] } {
  const { source, notes } = recordOf({ resourceType: 'Patient', ...given })
  return { patient: source.value, notes: notes.map(({ path, message }) => `${path.join('/')}: ${message}`) }
}

const atBirth = (valueCode: string): Json => ({
  extension: [{}, { url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode }],
})

const recorded = (valueCode: string): Json => ({
  extension: [undefined, valueCode].map((code) => ({
    url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex',
    ...(code === undefined ? {} : { valueCode: code }),
  })),
})

const inDocument = (code: string): Json => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/individual-recordedSexOrGender',
      extension: [{ url: 'type' }, { url: 'value', valueCodeableConcept: { coding: [5, { code }] } }],
    },
  ],
})

const forClinicalUse = (code: string): Json => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/patient-sexParameterForClinicalUse',
      extension: [{ url: 'value', valueCodeableConcept: { coding: [{ code }] } }],
    },
  ],
})

const individual = (code: string): Json => ({
  extension: [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex', valueCoding: { code } }],
})

describe('a Patient', () => {
  it.each<[Json, Json]>([
    [
      { id: 'p1', gender: 'female', birthDate: '1980-05' },
      { id: 'p1', sex: 'female', birthDate: '1980-05' },
    ],
    [{ identifier: [{}, { value: '123' }] }, { id: '123' }],
    [
      { id: 'p1', gender: 'unknown' },
      { id: 'p1', sex: 'unknown' },
    ],
    [
      { id: 'p1', ...atBirth('F') },
      { id: 'p1', sex: 'female' },
    ],
    [
      { id: 'p1', gender: 'female', ...atBirth('F') },
      { id: 'p1', sex: 'female' },
    ],
    [
      { id: 'p1', gender: 'male', ...atBirth('UNK') },
      { id: 'p1', sex: 'male' },
    ],
    [
      { id: 'p1', gender: 'female', ...recorded('248152002') },
      { id: 'p1', sex: 'female' },
    ],
    [
      { id: 'p1', gender: 'other', ...atBirth('M') },
      { id: 'p1', sex: 'male' },
    ],
    [
      { id: 'p1', ...individual('248152002') },
      { id: 'p1', sex: 'female' },
    ],
    [{ id: 'p1', ...inDocument('male') }, { id: 'p1' }],
    [{ id: 'p1', ...forClinicalUse('specified') }, { id: 'p1' }],
    [
      { id: 'p1', gender: 'female', ...inDocument('female') },
      { id: 'p1', sex: 'female' },
    ],
    [
      { id: 'p1', _birthDate: { extension: [] }, active: true, deceasedBoolean: false, link: [{ type: 'seealso' }] },
      { id: 'p1' },
    ],
  ])('%j', (given, expected) => {
    expect(patient(given)).toEqual({ patient: expected, notes: [] })
  })

  it.each<[Json, Json, string]>([
    [
      { gender: 'male', ...atBirth('F') },
      { sex: 'unknown' },
      'gender: the gender is male, but the sex at birth is female; neither was used',
    ],
    [
      { gender: 'female', ...recorded('248153007') },
      { sex: 'unknown' },
      'gender: the gender is female, but the recorded sex is male; neither was used',
    ],
    [
      { gender: 'female', ...inDocument('male') },
      { sex: 'unknown' },
      'gender: the gender is female, but the recorded sex is male; neither was used',
    ],
    [
      { gender: 'female', ...forClinicalUse('male-typical') },
      { sex: 'unknown' },
      'gender: the gender is female, but the sex for clinical use is male; neither was used',
    ],
    [
      { extension: [...(atBirth('F')['extension'] as Json[]), ...(inDocument('male')['extension'] as Json[])] },
      { sex: 'unknown' },
      'gender: the sex at birth is female, but the recorded sex is male; neither was used',
    ],
    [
      { gender: 'other' },
      { sex: 'unknown' },
      "gender: the gender is 'other', which says neither female nor male; the sex is unknown",
    ],
    [{ birthDate: '1980-02-30' }, {}, "birthDate: '1980-02-30' is not a date; it was not used"],
    [{ deceasedBoolean: true }, {}, 'deceasedBoolean: the patient is recorded as deceased'],
    [{ deceasedDateTime: '2020' }, {}, 'deceasedDateTime: the patient is recorded as deceased, on 2020'],
    [{ active: 'false' }, {}, 'active: the record of the patient is not in use any more'],
    [{ link: [{ type: 'replaced-by' }] }, {}, 'link: the record of the patient was replaced by another one'],
  ])('is told of: %j', (given, expected, note) => {
    expect(patient({ id: 'p1', ...given })).toEqual({ patient: { id: 'p1', ...expected }, notes: [note] })
  })

  it('without the form of R4 leaves nothing but a note', () => {
    expect(patient({ gender: 5 })).toEqual({
      patient: {},
      notes: [': not read, for each does not have the form of FHIR R4: gender is the number 5: Patient 1'],
    })
  })

  it('is named by an identifier, too', () => {
    const located = {
      resource: { resourceType: 'Patient', identifier: [5, { system: 's', value: '1' }] },
      path: [],
      url: undefined,
    }
    expect(isIdentifiedBy(located, { system: 's', value: '1' })).toBe(true)
    expect(isIdentifiedBy(located, { value: '1' })).toBe(false)
    expect(isIdentifiedBy(located, 5)).toBe(false)
    expect(isIdentifiedBy(located, {})).toBe(false)
  })
})
