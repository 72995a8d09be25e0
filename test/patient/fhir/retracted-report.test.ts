import { describe, expect, it } from 'vitest'
import { References } from '../../../src/patient/fhir/reference.js'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { retractedIn } from '../../../src/patient/fhir/retracted-report.js'
import { coded, listsOf, LOINC } from './made.js'

const subject = { reference: 'Patient/p1' }
const result = {
  resourceType: 'Observation',
  id: 'o',
  status: 'final',
  subject,
  code: coded(LOINC, '2160-0', 'Creatinine'),
  effectiveDateTime: '2026-02-01',
  valueQuantity: { value: 62, unit: 'umol/L' },
}
const report = (status: string, reference = 'Observation/o'): Json => ({
  resourceType: 'DiagnosticReport',
  status,
  subject,
  code: { text: 'Laboratory report' },
  result: [{ reference }],
})
const panel = { ...result, id: 'panel', hasMember: [{ reference: 'Observation/o' }, { reference: 'Observation/none' }] }

describe('a final result that a report names', () => {
  it('is left open where the report is entered in error', () => {
    expect(listsOf(result, report('entered-in-error'))['labs']).toEqual([
      expect.objectContaining({ value: 'is named by a report that is entered in error', date: '2026-02-01' }),
    ])
  })

  it('is left open where it belongs to a result of such a report', () => {
    const panelled = { ...panel, valueQuantity: undefined, code: { text: 'Panel' } }
    expect(listsOf(result, panelled, report('entered-in-error', 'Observation/panel'))['labs']).toEqual([
      expect.objectContaining({ value: 'is named by a report that is entered in error' }),
    ])
  })

  it.each([
    [[report('final')]],
    [[report('cancelled')]],
    [[report('entered-in-error'), report('final')]],
    [[report('entered-in-error', 'Observation/another')]],
    [[{ ...report('entered-in-error'), result: undefined }]],
    [[{ ...report('entered-in-error'), result: 'o' }]],
  ])('counts beside %j', (reports) => {
    expect(listsOf(result, ...reports)['labs']).toEqual([expect.objectContaining({ value: 62 })])
  })
})

it('only results are withdrawn that stand in the file', () => {
  const located = [panel, report('entered-in-error', 'Observation/panel')].map((resource, index) => {
    return { resource: { ...resource, resourceType: String(resource['resourceType']) }, path: [index], url: undefined }
  })
  expect([...retractedIn(located, new References(located))].map(({ id }) => id)).toEqual(['panel'])
})
