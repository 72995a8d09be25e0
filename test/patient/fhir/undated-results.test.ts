import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { bundleOf, coded, LOINC, recordOf } from './made.js'

function result(value: number, given: Json = {}): Json {
  const code = coded(LOINC, '718-7', 'Hemoglobin')
  return {
    resourceType: 'Observation',
    status: 'final',
    subject: { reference: 'Patient/p1' },
    code,
    valueQuantity: { value, unit: 'g/dL' },
    ...given,
  }
}

/** The dates of the results of a list, in the order of the file. */
function datesOf(list: string, ...results: readonly Json[]): readonly unknown[] {
  const value = recordOf(bundleOf({}, ...results), '2026-03-01').source.value as Record<string, unknown>
  return (value[list] as readonly Json[]).map(({ date }) => date)
}

const recent = { effectiveDateTime: '2026-02-20' }

describe('a result of no day', () => {
  it.each<[string, Json, Json]>([
    ['of the same code', {}, {}],
    ['of the same test by its name', { code: { text: 'Hb' } }, {}],
    ['whose date is none', { effectiveDateTime: 'last week' }, {}],
    ['that cannot be read', { valueQuantity: undefined, dataAbsentReason: { coding: [{ code: 'masked' }] } }, {}],
    ['of a test that nobody knows', { code: { text: 'Shoe size' } }, { code: { text: 'shoe size' } }],
  ])('may be of any day until the as-of date beside a dated one: %s', (_, undated, dated) => {
    const dates = datesOf('labs', result(7.2, undated), result(10.8, { ...recent, ...dated }))
    expect(dates).toEqual(['../2026-03-01', '2026-02-20'])
  })

  it.each<[string, readonly Json[]]>([
    ['where it stands alone', []],
    ['beside a dated one of another test', [result(62, { ...recent, code: coded(LOINC, '2160-0', 'Creatinine') })]],
    ['beside another of no day', [result(7.4)]],
  ])('stays without one %s', (_, others) => {
    expect(datesOf('labs', result(7.2), ...others)[0]).toBeUndefined()
  })

  it('is placed among the scores and the vital signs, too', () => {
    const score = { code: { text: 'ESSDAI' }, valueQuantity: undefined, valueInteger: 7 }
    expect(datesOf('scores', result(0, score), result(0, { ...score, ...recent }))[0]).toBe('../2026-03-01')
    const weight = {
      code: coded(LOINC, '29463-7', 'Body weight'),
      category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs')],
      valueQuantity: { value: 60, unit: 'kg' },
    }
    expect(datesOf('vitals', result(0, weight), result(0, { ...weight, ...recent }))[0]).toBe('../2026-03-01')
  })

  it('keeps where it stands', () => {
    const record = recordOf(bundleOf({}, result(7.2), result(10.8, recent)), '2026-03-01')
    expect(record.source.given(['labs', 0, 'date'])).toEqual(['entry', 1, 'resource'])
  })
})
