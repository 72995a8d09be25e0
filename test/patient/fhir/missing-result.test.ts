import { describe, expect, it } from 'vitest'
import { coded, listsOf, LOINC } from './made.js'

const hemoglobin = { resourceType: 'Observation', id: 'hb', status: 'final', code: coded(LOINC, '718-7', 'Hemoglobin') }
const value = { valueQuantity: { value: 13, unit: 'g/dL' }, effectiveDateTime: '2026-02-20' }
const gone = { reference: 'Observation/gone', display: 'Hemoglobin' }
const missing = { name: 'Hemoglobin', value: 'not in the file', date: '2026-02-20' }

describe('a result that is named, and is not in the file', () => {
  const panel = { resourceType: 'Observation', status: 'final', code: { text: 'CBC' }, effectiveDateTime: '2026-02-20' }
  const report = { ...panel, resourceType: 'DiagnosticReport' }

  it.each([
    [{ ...panel, hasMember: [gone] }, [missing]],
    [{ ...report, result: [{ reference: 'Observation/x' }, gone] }, [missing]],
    [{ ...report, status: 'preliminary', result: [gone] }, undefined],
    [{ ...report, result: [{ ...gone, display: 'shoe size' }] }, undefined],
    [{ ...report, result: [{ display: 'Hemoglobin' }] }, [missing]],
  ])('is known to be there, where its name is known: %j', (given, labs) => {
    expect(listsOf(given)['labs']).toEqual(labs)
  })

  it('is none that stands elsewhere in the file', () => {
    const named = [{ reference: 'Observation/hb', display: 'Hemoglobin' }]
    expect(listsOf({ ...hemoglobin, ...value }, { ...report, result: named }, { ...panel, hasMember: named })).toEqual({
      labs: [{ name: 'Hemoglobin', code: 'loinc:718-7', value: 13, unit: 'g/dL', date: '2026-02-20' }],
    })
  })

  it.each([
    [{ display: 'Hemoglobin' }, report, true],
    [{ display: 'Hemoglobin' }, { ...report, effectiveDateTime: '2026-02-21' }, false],
    [{ display: 'Hemoglobin' }, { ...report, effectiveDateTime: undefined }, false],
    [{ display: 'Hemoglobin', identifier: { value: '7' } }, { ...report, effectiveDateTime: '2026-02-21' }, true],
    [{ display: 'Hemoglobin', identifier: { value: '8' } }, { ...report, effectiveDateTime: '2026-02-21' }, false],
    [gone, report, false],
  ])('is none that is named without an address, %j in %j, and stands there: %s', (named, given, isThere) => {
    const identified = { ...hemoglobin, ...value, identifier: [{ value: '7' }, { value: 7 }] }
    const labs = listsOf(identified, { ...given, result: [named] })['labs'] as { value: unknown }[]
    expect(labs.map((lab) => lab.value)).toEqual(isThere ? [13] : [13, 'not in the file'])
  })
})
