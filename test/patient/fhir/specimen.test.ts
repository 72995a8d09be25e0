import { describe, expect, it } from 'vitest'
import { fluidsOf, strayOf, type Specimen } from '../../../src/patient/fhir/specimen.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { coded, LOINC, made, recordOf, bundleOf, type Made } from './made.js'

const effectiveDateTime = '2026-02-20'
const quantity = { valueQuantity: { value: 34, unit: 'mg/L' } }

function result(given: object): Made {
  return made({ resourceType: 'Observation', status: 'final', code: { text: 'IgG' }, effectiveDateTime, ...given })
}

describe('a result of another specimen than blood', () => {
  it.each([
    ['unsatisfactory', ['is of a specimen that is unsatisfactory']],
    ['entered-in-error', ['is of a specimen that is entered in error']],
    ['available', undefined],
  ])('of a specimen that is %s', (status, out) => {
    const contained = [{ resourceType: 'Specimen', id: 's', status }]
    expect(result({ ...quantity, contained, specimen: { reference: '#s' } }).out).toEqual(out)
  })

  it.each([
    'Cerebrospinal fluid',
    'CSF',
    'Liquor cerebrospinalis',
    'Pleural fluid',
    'Ascites',
    'Urine',
    'Bone marrow',
    'Saliva',
    '脑脊液',
  ])('is left out: %s', (display) => {
    const { list, out } = result({ ...quantity, specimen: { display } })
    expect(list).toBeUndefined()
    expect(out).toEqual([`is of another specimen than IgG: '${display}'`])
  })

  it.each(['Serum', 'Venous blood', 'Plasma or serum', 'Heparinised blood'])('counts where that is %s', (display) => {
    expect(result({ ...quantity, specimen: { display } })).toMatchObject({ list: 'labs', entry: { name: 'IgG' } })
  })

  it('is known by the Specimen that it refers to', () => {
    const contained = [
      { resourceType: 'Specimen', id: 's', type: { coding: [{ display: 'Cerebrospinal fluid sample' }] } },
    ]
    expect(result({ ...quantity, contained, specimen: { reference: '#s' } }).out).toEqual([
      "is of another specimen than IgG: 'Cerebrospinal fluid sample'",
    ])
  })

  it.each([
    [{ code: { text: 'IgG' } }, undefined],
    [{ code: coded(LOINC, '2465-3', 'IgG') }, '34 mg/L (CSF)'],
  ])('is known by the site that it was taken from: %j', (given, value) => {
    const { entry } = result({ ...quantity, ...given, bodySite: { text: 'CSF' } })
    if (value === undefined) expect(entry).toBeUndefined()
    else expect(entry).toMatchObject({ value })
  })

  it.each([
    [{ ...coded(LOINC, '2464-6', 'IgG [Mass/volume] in Cerebral spinal fluid'), text: 'IgG' }],
    [{ ...coded(LOINC, '725-2', 'Hemoglobin [Presence] in Urine'), text: 'Hb' }],
  ])('is known by the name of its code: %j', (code) => {
    const { list, out } = result({ ...quantity, code })
    expect(list).toBeUndefined()
    expect(out?.[0]).toContain('is of another specimen than')
  })

  it.each([
    ['urine protein 24 h', 'Urine', undefined],
    ['focus score', 'Labial gland biopsy', undefined],
    ['IgG', 'Serum', undefined],
    ['hemoglobin', 'Venous blood', undefined],
    ['oxygen saturation', 'Venous blood', { isOpen: false }],
    ['free light chains', 'Urine', { isOpen: false }],
    ['HIV test', 'Oral swab', { isOpen: true }],
    ['fecal calprotectin', 'Stool', undefined],
    ['tissue transglutaminase antibodies', 'Serum', undefined],
    ['anything', 'Urine', undefined],
  ])('depends on what was measured: %s in %s', (text, fluid, expected) => {
    const stray = strayOf({ text }, [fluid], bundled)
    if (expected === undefined) expect(stray).toBeUndefined()
    else expect(stray).toMatchObject({ fluid, ...expected })
  })

  it('is set aside, and not passed over, where it looks for an infection', () => {
    const code = { text: 'HBsAg' }
    const { entry } = result({ code, valueString: 'detected', specimen: { display: 'BAL' } })
    expect(entry).toMatchObject({ name: 'HBsAg', value: 'detected (BAL)' })
  })

  it.each([
    [{ code: coded(LOINC, '2465-3', 'IgG (CSF)') }, 'IgG (CSF)'],
    [{ code: { ...coded(LOINC, '2465-3', 'IgG in urine'), text: 'IgG' } }, 'IgG in urine'],
    [{ code: coded(LOINC, '2465-3', 'IgG'), specimen: { display: 'CSF' } }, 'CSF'],
  ])('is set aside, and not passed over, where its code is one of blood: %j', (given, fluid) => {
    expect(result({ ...quantity, ...given }).entry).toMatchObject({ code: 'loinc:2465-3', value: `34 mg/L (${fluid})` })
    expect(result({ valueString: '1:80', ...given }).entry).toMatchObject({ value: `1:80 (${fluid})` })
  })

  it('leaves the Observation out of those that were used', () => {
    const one = { resourceType: 'Observation', status: 'final', code: { text: 'IgG' }, specimen: { display: 'CSF' } }
    const record = recordOf(bundleOf({}, { subject: { reference: 'Patient/p1' }, ...one, ...quantity }))
    expect(record.source.value).not.toHaveProperty('labs')
  })
})

describe('the words of specimens that tell of another fluid', () => {
  const called = (...displays: readonly string[]): Specimen[] =>
    displays.map((display) => ({ resource: undefined, display }))

  it('are the first of one, and the first of venous blood', () => {
    const specimens = called('Serum', 'Venous blood', 'CSF', 'Mixed venous blood', 'Urine')
    expect(fluidsOf(specimens)).toEqual(['CSF', 'Venous blood'])
    expect(fluidsOf(called('Serum'))).toEqual([])
    expect(fluidsOf([])).toEqual([])
  })

  it('are looked for once for all results of a report', () => {
    const specimens = called('CSF')
    expect(fluidsOf(specimens)).toBe(fluidsOf(specimens))
  })
})
