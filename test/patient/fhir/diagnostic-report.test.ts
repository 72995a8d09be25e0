import { describe, expect, it } from 'vitest'
import { bundleOf, coded, ICD10, listsOf, LOINC, made, recordOf, type Made } from './made.js'

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

  it.each([
    [{ reference: 'Patient/p1' }, true],
    [{ reference: 'http://x.org/fhir/Patient/p1' }, true],
    [{ display: 'Jane' }, true],
    [{ reference: '#donor' }, false],
    [{ reference: 'Patient/gone' }, false],
  ])('gives a result that it contains about %j: %s', (subject, isGiven) => {
    const contained = [
      { resourceType: 'Patient', id: 'donor' },
      { ...result, subject },
    ]
    const about = { resourceType: 'DiagnosticReport', status: 'final', contained }
    const value = isGiven ? 62 : 'is about somebody else than the report that contains it'
    expect(listsOf({ ...about, subject: { reference: 'Patient/p1' } })['labs']).toMatchObject([{ value }])
  })

  it.each([
    [undefined, 'Patient/p1', true],
    [undefined, '#donor', false],
    [{ identifier: { value: '7' } }, 'Patient/p1', false],
  ])('about %j gives a result about %s: %s', (subject, reference, isGiven) => {
    const contained = [{ ...result, subject: { reference } }]
    const patient = { identifier: [{ value: '7' }] }
    const report = { resourceType: 'DiagnosticReport', status: 'final', subject, contained }
    const { labs } = recordOf(bundleOf(patient, report)).source.value as { labs?: unknown }
    const value = isGiven ? 62 : 'is about somebody else than the report that contains it'
    expect(labs).toMatchObject([{ value }])
  })

  it('does not count before it is final; its conclusion is not read', () => {
    const open = { list: 'labs', entry: { value: 'preliminary' } }
    expect(report({ status: 'preliminary' })).toMatchObject({ out: ["has the status 'preliminary'"], ...open })
    expect(report({ status: undefined })).toMatchObject({ out: ["has the status 'none'"], ...open })
    expect(report({ status: 'cancelled' })).toEqual({ out: ["has the status 'cancelled'"] })
    expect(report({ code: 5 })).toEqual({ out: ['does not have the form of FHIR R4: code is the number 5'] })
    expect(report({ conclusion: 'all fine' }).notes).toEqual([
      '/conclusion: the conclusion of a report is text; it was not read',
    ])
  })

  it('tells of a document that is not read', () => {
    expect(report({ presentedForm: [{ contentType: 'application/pdf' }] }).out).toEqual([
      'holds a document, which is not read',
    ])
    expect(report({ presentedForm: [] }).out).toBeUndefined()
  })

  it.each([
    [{ conclusion: 'HBsAg reactive' }, true],
    [{ presentedForm: [{ contentType: 'application/pdf' }] }, true],
    [{ conclusionCode: [{ text: 'unremarkable' }] }, true],
    [{ conclusion: 'low', result: [{ reference: 'Observation/gone' }] }, true],
    [{}, false],
    [{ conclusion: 'fine', contained: [{ resourceType: 'Observation', status: 'cancelled' }] }, false],
    [{ conclusion: 'fine', contained: [{ resourceType: 'Specimen', id: 's' }], result: [{ reference: '#s' }] }, false],
    [{ conclusion: 'fine', code: { text: 'Chemistry' } }, false],
  ])('of one test, without its result, leaves an older one open: %j: %s', (given, isOpen) => {
    const about = { resourceType: 'DiagnosticReport', status: 'final', effectiveDateTime: '2026-02-20' }
    const open = { name: 'Creatinine', code: 'loinc:2160-0', value: 'in the text of a report', date: '2026-02-20' }
    expect(listsOf({ ...about, code: coded(LOINC, '2160-0', 'Creatinine'), ...given })['labs']).toEqual(
      isOpen ? [open] : undefined,
    )
  })

  const day = { effectiveDateTime: '2026-02-20T08:30:00+01:00' }
  const beside = {
    ...result,
    subject: { reference: 'Patient/p1' },
    ...day,
    identifier: [{ system: 'urn:x', value: '7' }],
  }
  const text = { presentedForm: [{ contentType: 'application/pdf' }] }

  it.each([
    [text, {}, true],
    [{ ...text, effectiveDateTime: '2026-02-20' }, {}, true],
    [{ ...text, effectiveDateTime: '2026-02-20T11:00:00+01:00' }, {}, false],
    [{ ...text, effectiveDateTime: '2026-02-21' }, {}, false],
    [{ ...text, effectiveDateTime: undefined }, {}, false],
    [{ ...text, code: { text: 'creatinine' } }, {}, true],
    [{ ...text, code: coded(LOINC, '718-7', 'Hemoglobin') }, {}, false],
    [{ ...text, specimen: [{ reference: 'Specimen/1' }] }, { specimen: { reference: 'Specimen/1' } }, true],
    [{ ...text, specimen: [{ reference: 'Specimen/1' }] }, { specimen: { reference: 'Specimen/2' } }, false],
    [text, { status: 'preliminary' }, false],
    [{ conclusion: 'Creatinine 62 umol/L, normal - as before' }, {}, true],
    [{ conclusion: 'Creatinine 262 umol/L' }, {}, false],
    [{ conclusion: 'reactive' }, {}, false],
    [{ ...text, result: [{ identifier: { system: 'urn:x', value: '7' } }], effectiveDateTime: '2026-02-21' }, {}, true],
    [
      { ...text, result: [{ identifier: { system: 'urn:y', value: '7' } }], effectiveDateTime: '2026-02-21' },
      {},
      false,
    ],
  ])('of one test, whose result stands by itself, counts once: %j, %j: %s', (given, own, isOnce) => {
    const about = { resourceType: 'DiagnosticReport', status: 'final', ...day }
    const report = { ...about, code: coded(LOINC, '2160-0', 'Creatinine'), ...given }
    const labs = listsOf({ ...beside, ...own }, report)['labs'] as { value: unknown }[]
    expect(labs.some(({ value }) => value === 'in the text of a report')).toBe(!isOnce)
  })

  it.each([
    ['HBsAg not detected', true],
    ['HBsAg reactive', false],
  ])('that concludes %s beside a negative result counts once: %s', (conclusion, isOnce) => {
    const about = { status: 'final', ...day, code: { text: 'HBsAg' } }
    const labs = listsOf(
      { resourceType: 'Observation', ...about, valueString: 'negative' },
      { resourceType: 'DiagnosticReport', ...about, conclusion },
    )['labs']
    expect(labs).toHaveLength(isOnce ? 1 : 2)
  })

  it.each([
    [{}, 1],
    [{ valueQuantity: { value: 63, unit: 'umol/L' } }, 2],
    [{ valueQuantity: undefined }, 1],
    [{ effectiveDateTime: '2026-02-19' }, 2],
  ])('contains a result that stands by itself, too, %j: that is %i', (given, count) => {
    const about = { resourceType: 'DiagnosticReport', status: 'final', ...day, code: { text: 'Chemistry' } }
    const report = { ...about, subject: { reference: 'Patient/p1' }, contained: [{ ...result, ...given }] }
    expect(listsOf(beside, report)['labs']).toHaveLength(count)
  })

  it('concludes what is suspected then, and by itself makes no list of conditions', () => {
    const about = { resourceType: 'DiagnosticReport', status: 'final' }
    const concluded = { ...about, conclusionCode: [coded(ICD10, 'A15.0'), { text: 'unremarkable film' }] }
    const condition = { resourceType: 'Condition', code: { text: 'hypertension' } }
    const suspected = { name: 'A15.0', code: 'icd10:A15.0', status: 'suspected' }
    expect(listsOf(concluded)).toEqual({ conditions: [suspected], incomplete: ['conditions'] })
    expect(listsOf(condition, concluded)).toEqual({ conditions: [{ name: 'hypertension' }, suspected] })
    expect(made(concluded).notes).toEqual([
      "/conclusionCode/0: a report concludes 'A15.0': it is suspected, until it is known as a condition",
      "/conclusionCode/1: the conclusion 'unremarkable film' of a report is not known; it was not read",
      ': resources were left out that may say more: nothing is known to be absent of conditions',
    ])
  })
})
