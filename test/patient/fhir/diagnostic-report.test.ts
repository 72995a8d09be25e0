import { describe, expect, it } from 'vitest'
import { coded, LOINC, made, type Made } from './made.js'

const result = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: coded(LOINC, '2160-0', 'Creatinine'),
  valueQuantity: { value: 62, unit: 'umol/L' },
}
const entry = { name: 'Creatinine', code: 'loinc:2160-0', value: 62, unit: 'umol/L' }

function report(given: object): Made {
  return made({
    resourceType: 'DiagnosticReport',
    status: 'final',
    code: { text: 'Chemistry' },
    contained: [{ resourceType: 'Specimen' }, 5, result],
    ...given,
  })
}

describe('a DiagnosticReport', () => {
  it.each([
    [{ effectiveDateTime: '2026-02-20' }, { date: '2026-02-20' }],
    [{ effectivePeriod: { start: '2026-02-20' } }, { date: '2026-02-20/..' }],
    [{}, {}],
  ])('gives the results that it contains, and their day: %j', (given, expected) => {
    expect(report(given)).toEqual({ list: 'labs', entry: { ...entry, ...expected } })
  })

  it('does not count before it is final; its conclusion is not read', () => {
    expect(report({ status: 'preliminary' })).toEqual({ out: ["has the status 'preliminary'"] })
    expect(report({ status: undefined })).toEqual({ out: ["has the status 'none'"] })
    expect(report({ code: 5 })).toEqual({ out: ['does not have the form of FHIR R4: code is the number 5'] })
    expect(report({ conclusion: 'all fine' }).notes).toEqual([
      '/conclusion: the conclusion of a report is text; it was not read',
    ])
  })
})
