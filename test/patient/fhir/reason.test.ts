import { expect, it } from 'vitest'
import { bundleOf, coded, ICD10, recordOf } from './made.js'

const subject = { reference: 'Patient/p1' }
const condition = { resourceType: 'Condition', id: 'c1', subject, code: { text: 'pneumonia' } }

const others = [
  ['refuted', 'refuted'],
  ['error', 'entered-in-error'],
  ['possible', 'provisional'],
].map(([id, code]) => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { text: 'lupus' },
  verificationStatus: { coding: [{ code }] },
}))

const certainty = (valueCode: string): object => ({
  extension: [{ url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode }],
})
const lettered = [
  { id: 'excluded', code: coded(ICD10, 'A15.0'), ...certainty('A') },
  { id: 'supposed', code: coded(ICD10, 'A15.0'), ...certainty('V') },
  {
    id: 'doubted',
    code: { text: 'lupus' },
    verificationStatus: { coding: [{ code: 'provisional' }] },
    ...certainty('V'),
  },
  {
    id: 'denied',
    code: { text: 'lupus' },
    verificationStatus: { coding: [{ code: 'provisional' }] },
    ...certainty('A'),
  },
  { id: 'lettered', code: { text: 'lupus' }, ...certainty('V') },
  { id: 'sure', code: { text: 'lupus' }, verificationStatus: { coding: [{ code: 'confirmed' }] }, ...certainty('G') },
].map((one) => ({ resourceType: 'Condition', subject, ...one }))

function reasonOf(given: object): unknown {
  const procedure = { resourceType: 'Procedure', status: 'completed', subject, code: { text: 'dialysis' }, ...given }
  const { procedures } = recordOf(bundleOf({}, condition, ...others, ...lettered, procedure)).source.value as {
    procedures: { reason?: unknown }[]
  }
  return procedures[0]?.reason
}

it.each([
  [{ reasonReference: [{ reference: 'Condition/c1' }] }, ['pneumonia']],
  [{ reasonReference: [{ reference: 'Condition/gone' }, {}] }, undefined],
  [{ reasonReference: [{ reference: 'Condition/gone', display: 'pneumonia' }] }, ['pneumonia']],
  [{ reasonReference: [{ display: 'pneumonia' }] }, ['pneumonia']],
  [{ reasonReference: [{ reference: 'Patient/p1', display: 'pneumonia' }] }, ['pneumonia']],
  [{ reasonReference: [{ reference: 'Condition/refuted', display: 'lupus' }] }, undefined],
  [{ reasonCode: [coded(ICD10, 'A15.0'), coded(ICD10, 'A15.1'), { text: 'fever' }] }, ['tuberculosis', 'fever']],
  [{ reasonCode: [{ text: 'pneumonia' }], reasonReference: [{ reference: 'Condition/c1' }] }, ['pneumonia']],
  [{ reasonReference: [{ reference: 'Condition/refuted' }, { reference: 'Condition/error' }] }, undefined],
  [{ reasonReference: [{ reference: 'Condition/possible' }] }, ['suspected lupus']],
  [{ reasonReference: [{ reference: 'Condition/sure' }] }, ['lupus']],
  [{ reasonReference: [{ reference: 'Condition/excluded' }] }, undefined],
  [{ reasonReference: [{ reference: 'Condition/supposed' }] }, ['suspected tuberculosis']],
  [{ reasonReference: [{ reference: 'Condition/lettered' }] }, ['suspected lupus']],
  [{ reasonReference: [{ reference: 'Condition/doubted' }] }, ['suspected lupus']],
  [{ reasonReference: [{ reference: 'Condition/denied' }] }, undefined],
  [{ reasonCode: [{ coding: [{ code: 'F' }], text: 'fever' }] }, ['fever']],
  [{ reasonCode: [coded(ICD10, 'A15.0 V', 'Lungs')] }, ['suspected tuberculosis']],
  [{ reasonCode: [coded(ICD10, 'A15.0 A', 'Lungs')] }, undefined],
  [{ reasonCode: [coded(ICD10, 'A15.0 G', 'Lungs')] }, ['tuberculosis']],
  [{ reasonCode: [coded(ICD10, 'Z99 V', 'Fever')] }, ['suspected Fever']],
  [{}, undefined],
])('what %j was for is %j', (given, expected) => {
  expect(reasonOf(given)).toEqual(expected)
})
