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

function reasonOf(given: object): unknown {
  const procedure = { resourceType: 'Procedure', status: 'completed', subject, code: { text: 'dialysis' }, ...given }
  const { procedures } = recordOf(bundleOf({}, condition, ...others, procedure)).source.value as {
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
  [{ reasonReference: [{ reference: 'Condition/possible' }] }, ['lupus']],
  [{}, undefined],
])('what %j was for is %j', (given, expected) => {
  expect(reasonOf(given)).toEqual(expected)
})
