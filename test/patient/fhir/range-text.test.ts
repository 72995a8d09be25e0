import { describe, expect, it } from 'vitest'
import { readRangeText } from '../../../src/patient/fhir/range-text.js'

const unit = undefined

describe('a range of normal in words', () => {
  it.each([
    ['115 - 165', { low: 115, high: 165, unit }],
    ['0.6–1.2', { low: 0.6, high: 1.2, unit }],
    ['(3.5-5.1)', { low: 3.5, high: 5.1, unit }],
    ['[3.5 - 5.1]', { low: 3.5, high: 5.1, unit }],
    ['0.6 - 1.2 mg/dL', { low: 0.6, high: 1.2, unit: 'mg/dL' }],
    ['3 to 5', { low: 3, high: 5, unit }],
    ['3 bis 5', { low: 3, high: 5, unit }],
    ['< 5', { low: undefined, high: 5, unit }],
    ['<=5.0', { low: undefined, high: 5, unit }],
    ['≤ 40 U/L', { low: undefined, high: 40, unit: 'U/L' }],
    ['bis 40', { low: undefined, high: 40, unit }],
    ['up to 40', { low: undefined, high: 40, unit }],
    ['> 60', { low: 60, high: undefined, unit }],
    ['>= 60 mL/min', { low: 60, high: undefined, unit: 'mL/min' }],
    ['0.600 - 1.200', { low: 0.6, high: 1.2, unit }],
  ])('%s', (text, expected) => {
    expect(readRangeText(text)).toEqual(expected)
  })

  it.each([
    'NA',
    '(-)',
    'negativ',
    '5',
    '= 5',
    '0,6 - 1,2',
    '1,200 - 1,400',
    '150.000 - 400.000',
    '< 1.200',
    'm: 0.7-1.2, w: 0.5-0.9',
    '< 5 negativ, > 10 positiv',
    '9 - 3',
    '150 000 - 400 000',
    'ca. 5',
    '3.5 - 5.1 - 6',
  ])('%s cannot be read with certainty', (text) => {
    expect(readRangeText(text)).toBeUndefined()
  })
})
