import { describe, expect, it } from 'vitest'
import { namesOfSpecimenCodes } from '../../../src/patient/fhir/specimen-codes.js'
import { tellsOtherFluid } from '../../../src/facts/specimen-fluid.js'
import { coded, made, SNOMED } from './made.js'

describe('codes of specimens without words', () => {
  it.each([
    [coded(SNOMED, '122575003'), ['urine']],
    [coded(SNOMED, '122575003', 'Harn'), []],
    [coded(SNOMED, '119364003'), []],
    [{ text: 'x', coding: [{ system: SNOMED }] }, []],
    [undefined, []],
  ])('%j are called %j', (type, expected) => {
    expect(namesOfSpecimenCodes(type)).toEqual(expected)
    for (const name of expected) expect(tellsOtherFluid(name)).toBe(true)
  })

  it('tell that a result is of no blood', () => {
    const contained = [{ resourceType: 'Specimen', id: 's', type: coded(SNOMED, '122575003') }]
    const valueQuantity = { value: 5000, unit: 'umol/L' }
    const code = { text: 'creatinine' }
    const given = { status: 'final', code, valueQuantity, contained, specimen: { reference: '#s' } }
    expect(made({ resourceType: 'Observation', ...given }).out).toEqual([
      "is of another specimen than creatinine: 'urine'",
    ])
  })
})
