import { describe, expect, it } from 'vitest'
import { coded, ICD10, listsOf, LOINC, made, SNOMED } from './made.js'

const subject = { reference: 'Patient/p1' }
const observation = { resourceType: 'Observation', status: 'final', subject, effectiveDateTime: '2026-02-20' }
const tuberculosis = { text: 'tuberculosis' }

describe('an Observation whose value is a condition', () => {
  it.each([
    [coded(LOINC, '29308-4', 'Diagnosis'), tuberculosis, { name: 'tuberculosis' }],
    [coded(SNOMED, '55607006'), coded(ICD10, 'A15.0', 'Lungs'), { name: 'Lungs', code: 'icd10:A15.0' }],
    [coded(LOINC, '11348-0', 'History of past illness'), tuberculosis, { name: 'tuberculosis' }],
  ])('%j suspects %j', (code, valueCodeableConcept, expected) => {
    expect(listsOf({ ...observation, code, valueCodeableConcept })).toMatchObject({
      conditions: [{ ...expected, status: 'suspected' }],
      incomplete: ['conditions'],
    })
  })

  it.each([
    [{ code: coded(LOINC, '29308-4'), valueCodeableConcept: { text: 'see letter' } }],
    [{ code: coded(LOINC, '29308-4'), valueString: 'tuberculosis' }],
    [{ code: { text: 'Diagnosis group' }, valueCodeableConcept: tuberculosis }],
    [{ code: coded(LOINC, '29308-4'), valueCodeableConcept: tuberculosis, dataAbsentReason: { text: 'error' } }],
    [{ code: coded(LOINC, '29308-4'), valueCodeableConcept: tuberculosis, status: 'entered-in-error' }],
  ])('tells of none: %j', (given) => {
    expect(listsOf({ ...observation, ...given })).not.toHaveProperty('conditions')
  })

  it('says that it does', () => {
    const code = coded(LOINC, '29308-4')
    expect(made({ ...observation, code, valueCodeableConcept: tuberculosis }).notes).toContainEqual(
      "/valueCodeableConcept: an observation tells of 'tuberculosis': it is suspected, until it is known as a condition",
    )
  })
})
