import { describe, expect, it } from 'vitest'
import { besideLimit, unitOf, valueOf, type WrittenValue } from '../../../src/patient/fhir/result-value.js'

const UCUM = 'http://unitsofmeasure.org'

describe('the value of a result', () => {
  it.each<[WrittenValue, unknown, string | undefined]>([
    [{ valueQuantity: { value: 11.5, unit: 'mmol/l', code: 'mmol/L', system: UCUM } }, 11.5, 'mmol/L'],
    [{ valueQuantity: { value: '10.7', unit: 'mg/dL' } }, '10.7', 'mg/dL'],
    [{ valueQuantity: { value: 0.5, comparator: '<', unit: 'mg/L' } }, '<0.5', 'mg/L'],
    [{ valueQuantity: { value: 15 } }, 15, undefined],
    [{ valueQuantity: { value: 15, unit: 'tablet', code: 'TAB' } }, 15, 'tablet'],
    [{ valueCodeableConcept: { text: 'Negative (qualifier value)' } }, 'Negative', undefined],
    [{ valueCodeableConcept: { coding: [{ code: '260385009' }] } }, 'negative', undefined],
    [{ valueCodeableConcept: { coding: [{ code: '11214006' }] } }, 'positive', undefined],
    [{ valueCodeableConcept: { coding: [{ code: '131194007' }] } }, 'negative', undefined],
    [{ valueCodeableConcept: { coding: [{ code: '425389002' }] } }, 'the code 425389002', undefined],
    [{ valueCodeableConcept: { coding: [{ code: '1' }] } }, 'the code 1', undefined],
    [{ valueCodeableConcept: { coding: [{ code: '1', display: '2' }] } }, '2', undefined],
    [{ valueCodeableConcept: { coding: [{ code: 'LA9633-4' }] } }, 'positive', undefined],
    [{ valueCodeableConcept: { text: 'Cloudy' } }, 'Cloudy', undefined],
    [{ valueString: '< 0.04 g/L' }, '< 0.04 g/L', undefined],
    [{ valueBoolean: false }, false, undefined],
    [{ valueInteger: 0 }, 0, undefined],
    [{ valueRange: { low: { value: 60, unit: '%' }, high: { value: 65, unit: '%' } } }, '60-65', '%'],
    [{ valueRange: { low: { value: 30 } } }, '>=30', undefined],
    [{ valueRange: { high: { value: 60, unit: 'mL/min' } } }, '<=60', 'mL/min'],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 320 } } }, '1:320', undefined],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 80, comparator: '<' } } }, '<1:80', undefined],
    [{ interpretation: [{ coding: [{ code: 'POS' }] }] }, 'positive', undefined],
    [{ interpretation: [{ coding: [{ code: 'ND' }] }] }, 'not detected', undefined],
    [{ valueString: 'Positive', interpretation: [{ coding: [{ code: 'POS' }] }] }, 'Positive', undefined],
    [
      { valueString: 'Positive', interpretation: [{ coding: [{ code: 'NEG' }] }] },
      'Positive, interpreted as negative',
      undefined,
    ],
    [{ interpretation: [{ coding: [{ code: 'POS' }] }, { coding: [{ code: 'A' }] }] }, 'positive', undefined],
    [{ interpretation: [{ coding: [{ code: 'POS' }] }, { coding: [{ code: 'DET' }] }] }, 'positive', undefined],
    [
      { interpretation: [{ coding: [{ code: 'POS' }] }, { coding: [{ code: 'NEG' }] }] },
      'positive, but also negative',
      undefined,
    ],
    [
      { valueString: 'Negative', interpretation: [{ coding: [{ code: 'POS' }] }, { coding: [{ code: 'NEG' }] }] },
      'Negative, interpreted as positive, but also negative',
      undefined,
    ],
    [
      { valueCodeableConcept: { text: 'Negative', coding: [{ code: '10828004', display: 'Positive' }] } },
      'positive, but also Negative, but also Positive',
      undefined,
    ],
    [
      { valueCodeableConcept: { coding: [{ code: '260385009' }, { code: '10828004' }] } },
      'positive, but also negative',
      undefined,
    ],
    [
      { valueCodeableConcept: { text: 'grenzwertiger Befund, bitte wiederholen', coding: [{ code: '260385009' }] } },
      'negative, but also grenzwertiger Befund, bitte wiederholen',
      undefined,
    ],
    [
      { valueCodeableConcept: { text: 'borderline (0.9)', coding: [{ code: '10828004', display: 'Positive' }] } },
      'positive, but also borderline (0.9), but also Positive',
      undefined,
    ],
    [
      { valueCodeableConcept: { text: 'negative, not equivocal', coding: [{ code: '260385009' }] } },
      'negative',
      undefined,
    ],
    [{ valueCodeableConcept: { text: 'Normal', coding: [{ code: '260385009' }] } }, 'negative', undefined],
    [{ valueCodeableConcept: { text: 'Detected', coding: [{ code: '10828004' }] } }, 'positive', undefined],
    [
      { valueRatio: { numerator: { value: 1, unit: '1' }, denominator: { value: 80, unit: '{titer}' } } },
      '1:80',
      undefined,
    ],
  ])('%j is %s %s', (written, value, unit) => {
    expect(valueOf(written)).toMatchObject({ value, unit })
  })

  it.each<WrittenValue>([
    {},
    { valueQuantity: { unit: 'mg/dL' } },
    { valueString: ' ' },
    { valueRange: {} },
    { valueRatio: { numerator: { value: 5 }, denominator: { value: 10 } } },
    { valueRatio: { numerator: { value: 1 } } },
    { interpretation: [{ text: 'H' }] },
    { valueRatio: { numerator: { value: 1, unit: 'g' }, denominator: { value: 1, unit: 'g' } } },
    { valueRange: { low: { value: 9, unit: 'g/dL' }, high: { value: 95, unit: 'g/L' } } },
    { valueRange: { low: { value: 9, comparator: '<' } } },
    { interpretation: [{ coding: [{ code: 'A' }] }, { text: 'H' }] },
    { interpretation: [{ text: 'POS' }, { text: 'H' }] },
  ])('is not there: %j', (written) => {
    expect(valueOf(written)).toBeUndefined()
  })
})

describe('a number beside its upper limit and an interpretation', () => {
  const beside = (value: number | string, high: number | undefined, code: string | undefined): unknown => {
    const interpretation = code === undefined ? undefined : [{ coding: [{ code }] }]
    return besideLimit({ value, unit: 'S/CO' }, high, interpretation)
  }

  it.each([
    [0.2, 'POS', '0.2 S/CO, interpreted as positive'],
    [0.2, 'DET', '0.2 S/CO, interpreted as positive'],
    [5, 'NEG', '5 S/CO, interpreted as negative'],
    [5, 'ND', '5 S/CO, interpreted as negative'],
    ['<0.1', 'POS', '<0.1 S/CO, interpreted as positive'],
  ])('%s above 1, %s: it contradicts itself', (value, code, expected) => {
    expect(beside(value, 1, code)).toEqual({ value: expected, unit: undefined })
  })

  it('is told without a unit where it has none', () => {
    const interpretation = [{ coding: [{ code: 'POS' }] }]
    expect(besideLimit({ value: 0.2, unit: undefined }, 1, interpretation).value).toBe('0.2, interpreted as positive')
  })

  it.each([
    [5, 1, 'POS'],
    [0.2, 1, 'NEG'],
    ['>=10', 1, 'POS'],
    [0.2, 1, 'E'],
    [0.2, 1, 'H'],
    [0.2, 1, undefined],
    [0.2, undefined, 'POS'],
    ['1:80', 1, 'NEG'],
  ])('%s with a limit of %s, %s, is what it is', (value, high, code) => {
    expect(beside(value, high, code)).toEqual({ value, unit: 'S/CO' })
  })
})

describe('a unit that is printed and coded', () => {
  it.each([
    ['mmHg', 'mm[Hg]', 'mm[Hg]'],
    ['x10*9/L', '10*9/L', '10*9/L'],
    ['K/uL', '10*3/uL', '10*3/uL'],
    ['percent', '%', '%'],
    ['umol/L', 'nmol/mL', 'nmol/mL'],
  ])('as %s and %s is %s', (unit, code, expected) => {
    expect(valueOf({ valueQuantity: { value: 1, unit, code, system: UCUM } })?.unit).toBe(expected)
  })

  it('in two ways that contradict each other is none', () => {
    expect(valueOf({ valueQuantity: { value: 11.5, unit: 'g/L', code: 'g/dL', system: UCUM } })).toMatchObject({
      unit: undefined,
      warning: "the unit is printed as 'g/L' and coded as 'g/dL'; neither was used",
    })
  })
})

describe('a unit', () => {
  it.each([
    [{ unit: 'percent', code: '%', system: UCUM }, '%'],
    [{ unit: 'T', code: 'T', system: 'urn:oid:1.2.3' }, 'T'],
    [{ code: 'mg' }, 'mg'],
    [{ unit: 'tablet', code: 'TAB' }, 'tablet'],
    [{ unit: ' ' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (quantity, expected) => {
    expect(unitOf(quantity)).toBe(expected)
  })
})
