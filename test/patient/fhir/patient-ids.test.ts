import { describe, expect, it } from 'vitest'
import { fhirPatientIds } from '../../../src/patient/fhir/patient-ids.js'

const patient = (members: object): object => ({ resourceType: 'Patient', ...members })

describe('the ids of patients among resources', () => {
  it.each([
    ['one that stands alone', [patient({ id: 'a' })], ['a']],
    ['a list', [[patient({ id: 'a' }), { resourceType: 'Condition', id: 'c' }, patient({ id: 'b' })]], ['a', 'b']],
    [
      'a bundle',
      [{ resourceType: 'Bundle', id: 'bundle', entry: [{ resource: patient({ id: 'a' }) }, { resource: 7 }, 8] }],
      ['a'],
    ],
    ['the same id twice', [patient({ id: 'a' }), patient({ id: 'a' })], ['a']],
    ['an identifier in its place', [patient({ identifier: [{ system: 's' }, { value: 'MRN-1' }, {}] })], ['MRN-1']],
    ['an id that is no text', [patient({ id: 7, identifier: 'none' })], []],
    ['no patient', [{ resourceType: 'Condition', id: 'c' }, 'text', null], []],
  ])('are those of %s', (_what, values, ids) => {
    expect(fhirPatientIds(values)).toEqual(ids)
  })
})
