import { describe, expect, it } from 'vitest'
import { readText } from '../reader.js'
import { bundleOf, coded, LOINC, recordOf } from './made.js'

const code = coded(LOINC, '718-7', 'Hemoglobin')

function labsOf(observation: object): unknown {
  const subject = { reference: 'Patient/p1' }
  const garbled = { resourceType: 'Observation', status: 'final', code, subject, valueQuantity: '70 g/L' }
  return recordOf(bundleOf({}, { ...garbled, ...observation })).source.value
}

describe('a result that is not understood', () => {
  const entry = { name: 'Hemoglobin', code: 'loinc:718-7', value: 'not understood' }

  it.each([
    [{ effectiveDateTime: '2026-02-20T08:00:00Z' }, { date: '2026-02-20' }],
    [{ effectiveDateTime: 'yesterday' }, {}],
    [{ effectiveInstant: '2026-02-20' }, {}],
    [
      { valueQuantity: undefined, valueSampledData: {}, effectiveInstant: '2026-02-20T08:00:00Z' },
      { date: '2026-02-20', time: '08:00:00Z', value: 'valueSampledData' },
    ],
    [
      { code: { text: 'panel' }, valueQuantity: undefined, component: [{ code, valueTime: '12:00' }, {}] },
      { value: 'valueTime' },
    ],
    [{ valueQuantity: { value: 120, unit: 'g/L' }, implicitRules: 'http://example.org/rules' }, {}],
  ])('is known to be there: %j', (given, expected) => {
    expect(labsOf(given)).toMatchObject({ labs: [{ ...entry, ...expected }] })
  })

  it('is known to be there beside a component that is', () => {
    const platelets = { code: coded(LOINC, '777-3', 'Platelets'), valueQuantity: { value: 80, unit: '10*9/L' } }
    const component = [platelets, { code, valueTime: '12:00' }]
    const labs = labsOf({ code: { text: 'panel' }, valueQuantity: undefined, component })
    expect(JSON.stringify(labs)).toMatch(/"value":"valueTime".*"value":80|"value":80.*"value":"valueTime"/u)
  })

  it('is known to be there by the code of a component', () => {
    expect(labsOf({ code: { text: 'panel' }, component: [{ code }, 5] })).toMatchObject({ labs: [entry] })
  })

  it('is known to be there where it may be of somebody else', () => {
    const valueQuantity = { value: 7, unit: 'g/dL' }
    const within = { subject: { reference: '#x' }, contained: [{ resourceType: 'Patient', id: 'x' }] }
    expect(labsOf({ valueQuantity, ...within })).toEqual({
      id: 'p1',
      labs: [{ ...entry, value: 'is about a patient within itself' }],
    })
    expect(labsOf({ valueQuantity, focus: [{ reference: 'urn:uuid:1' }] })).toMatchObject({
      labs: [{ ...entry, value: 'is about somebody or something that is not in the file' }],
    })
    expect(labsOf({ valueQuantity, focus: [{ reference: 'RelatedPerson/1' }] })).toEqual({ id: 'p1' })
    expect(labsOf({ valueQuantity, subject: { reference: 'Patient/other' } })).toEqual({ id: 'p1' })
  })

  it.each([
    [{ status: 'entered-in-error' }],
    [{ status: 5 }],
    [{ code: 'Hemoglobin' }],
    [{ code: undefined }],
    [{ code: { text: 'Shoe size' } }],
  ])('is not, where it does not count or does not say what was tested: %j', (given) => {
    expect(labsOf(given)).not.toHaveProperty('labs')
  })
})

it.each([
  [
    { valueQuantity: '70 g/L' },
    "/entry/1/resource/valueQuantity: Observation does not have the form of FHIR R4: valueQuantity is '70 g/L'; it was left out",
  ],
  [
    { valueQuantity: { value: 70, unit: 'g/L' }, focus: [{ reference: 'urn:uuid:1' }] },
    "/entry/1/resource: Observation 'Hemoglobin' is about somebody or something that is not in the file; it was left out",
  ],
  [
    { valueQuantity: undefined, valueSampledData: {} },
    "/entry/1/resource: Hemoglobin was set aside: 'valueSampledData' is no result that can be read",
  ],
])('what is not understood is told once: %j', (given, told) => {
  const observation = { resourceType: 'Observation', status: 'final', code, effectiveDateTime: '2026-02-20', ...given }
  const subject = { reference: 'Patient/p1' }
  const { warnings, measurements } = readText(JSON.stringify(bundleOf({}, { ...observation, subject })))
  expect(warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([told])
  expect([...measurements.values()]).toHaveLength(1)
})
