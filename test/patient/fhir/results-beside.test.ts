import { describe, expect, it } from 'vitest'
import { ResultsBeside } from '../../../src/patient/fhir/results-beside.js'
import type { Resource } from '../../../src/patient/fhir/resource.js'
import { vocabulary } from '../vocabulary.js'
import { coded, LOINC } from './made.js'

const AT = '2026-02-20T08:30:15Z'
const code = coded(LOINC, '2160-0', 'Creatinine')
const result = { resourceType: 'Observation', status: 'final', code, effectiveDateTime: AT, valueInteger: 62 }

function besideOf(...resources: readonly Resource[]): ResultsBeside {
  return new ResultsBeside(
    resources.map((resource) => ({ resource, path: [], url: undefined })),
    vocabulary,
  )
}

describe('the results that stand by themselves', () => {
  it.each([
    ['2026-02-20', true],
    ['2026-02-20T08:30:59Z', true],
    ['2026-02-20T08:30:15+01:00', false],
    ['2026-02-20T08:31:15Z', false],
    ['2026-02', false],
    [undefined, false],
  ])('are those of a report of one time, %s: %s', (at, isIt) => {
    expect(besideOf(result, result).tell({ concept: code, at })).toBe(isIt)
  })

  it('are found by the codes of a laboratory, too, and not without any', () => {
    const local = { coding: [{ system: 'urn:lab', code: 'X9' }, { code: 'X9' }, { system: 'urn:lab' }] }
    const own = besideOf({ ...result, code: local })
    expect(own.tell({ concept: local, at: AT })).toBe(true)
    expect(own.tell({ concept: { text: 'X9' }, at: AT })).toBe(false)
    expect(own.tell({ concept: undefined, at: AT })).toBe(false)
  })

  it.each([
    [{ status: 'entered-in-error' }],
    [{ valueInteger: undefined }],
    [{ effectiveDateTime: undefined }],
    [{ code: 5 }],
    [{ resourceType: 'Procedure' }],
  ])('are no others: %j', (given) => {
    expect(besideOf({ ...result, ...given }).tell({ concept: code, at: AT })).toBe(false)
  })

  it.each([
    ['62', true],
    ['normal, 62,5 before', false],
    ['61.5; 62', true],
    ['normal', true],
    ['positive', false],
    ['- 62 -', true],
    ['', true],
  ])('are not those of a text that says something else, %j: %s', (text, isIt) => {
    expect(besideOf(result).tell({ concept: code, at: AT, texts: [text] })).toBe(isIt)
  })

  it('are not repeated by another value, unit or time', () => {
    const own = besideOf(result)
    expect(own.repeats(result, undefined)).toBe(true)
    expect(own.repeats({ ...result, valueInteger: 63 }, undefined)).toBe(false)
    expect(own.repeats({ ...result, valueInteger: undefined, valueQuantity: { value: 62, unit: 'g' } }, AT)).toBe(false)
    expect(own.repeats({ ...result, effectiveDateTime: '2026-02-20' }, AT)).toBe(false)
  })
})
