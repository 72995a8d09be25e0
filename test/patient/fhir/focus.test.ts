import { describe, expect, it } from 'vitest'
import { whyOfAnother } from '../../../src/patient/fhir/focus.js'
import type { Reference } from '../../../src/patient/fhir/elements.js'
import { References } from '../../../src/patient/fhir/reference.js'
import { coded, listsOf, LOINC } from './made.js'
import type { Located } from '../../../src/patient/fhir/resource.js'

const located = (resourceType: string, id: string, url?: string): Located => ({
  resource: { resourceType, id },
  path: [],
  url,
})
const references = new References([
  located('Patient', 'p1'),
  located('Patient', 'p2'),
  located('RelatedPerson', 'r1', 'urn:uuid:mother'),
  located('Device', 'd1', 'urn:uuid:pump'),
])

function whyNot(given: Reference, subject: Reference = { reference: 'Patient/p1' }): string | undefined {
  const contained = [{ resourceType: 'RelatedPerson', id: 'm' }]
  const resource = { resourceType: 'Observation', subject, contained }
  return whyOfAnother([{}, given], { resource, path: [], url: undefined }, references)?.why
}

describe('an Observation with a focus', () => {
  it.each([
    [{ reference: 'RelatedPerson/baby' }],
    [{ reference: 'Patient/p2' }],
    [{ reference: 'Patient/elsewhere' }],
    [{ reference: 'urn:uuid:mother' }],
    [{ reference: '#m' }],
    [{ type: 'RelatedPerson', identifier: { value: '5' } }],
  ])('is about somebody else: %j', (focus) => {
    expect(whyNot(focus)).toBe('is about somebody else than the patient')
  })

  it.each([
    [{ reference: 'urn:uuid:nobody' }],
    [{ display: 'fetus' }],
    [{ identifier: { value: '5' } }],
    [{ type: 'Patient', identifier: { value: '5' } }],
  ])('may be about somebody who is not in the file: %j', (focus) => {
    expect(whyNot(focus)).toBe('is about somebody or something that is not in the file')
  })

  it('is not about the patient where nobody knows who that is', () => {
    expect(whyNot({ reference: 'Patient/p1' }, { display: 'Jane' })).toBe('is about somebody else than the patient')
  })

  it.each([
    [{ reference: 'Patient/p1' }],
    [{ reference: 'urn:uuid:pump' }],
    [{ reference: 'Condition/c1' }],
    [{ type: 'Condition', display: 'the left knee' }],
  ])('is about the patient: %j', (focus) => {
    expect(whyNot(focus)).toBeUndefined()
  })
})

it.each([
  [{ text: 'fetus' }, "is about 'fetus', not the patient of the record"],
  [undefined, "is about 'without a name', not the patient of the record"],
])('the focus of an Observation by a code, %j, leaves it open', (valueCodeableConcept, why) => {
  const url = 'http://hl7.org/fhir/StructureDefinition/observation-focusCode'
  const about = { resourceType: 'Observation', status: 'final', code: coded(LOINC, '718-7', 'Hemoglobin') }
  const measured = { valueQuantity: { value: 13, unit: 'g/dL' }, effectiveDateTime: '2026-02-20' }
  const made = (given: object): unknown => listsOf({ ...about, ...measured, ...given })['labs']
  expect(made({ extension: [{ url, valueCodeableConcept }] })).toMatchObject([{ value: why }])
  expect(made({ extension: [5, { url: 'http://example.org/other' }] })).toMatchObject([{ value: 13 }])
})
