import { describe, expect, it } from 'vitest'
import { deniedIn, isUnsaid } from '../../../src/facts/names/condition-denial.js'

describe('a condition that never was', () => {
  it.each([
    ['no history of tuberculosis', 'tuberculosis'],
    ['No known history of TB', 'TB'],
    ['no prior personal history of cancer', 'cancer'],
    ['no hx of asthma', 'asthma'],
    ['no h/o asthma', 'asthma'],
    ['denies any history of depression', 'depression'],
    ['never had hepatitis B', 'hepatitis B'],
    ['never diagnosed with lupus', 'lupus'],
    ['no tuberculosis', undefined],
    ['denies tuberculosis', undefined],
    ['no significant history of tuberculosis', undefined],
    ['history of tuberculosis', undefined],
    ['no history of', undefined],
  ])('%s denies %s', (name, condition) => {
    expect(deniedIn(name)).toBe(condition)
  })
})

describe('a name that does not say that the condition is there', () => {
  it.each([
    'no hepatitis B',
    'No history of hepatitis B',
    'denies hepatitis B',
    'negative for hepatitis B',
    'at risk for hepatitis B',
    'high risk of suicide',
    'screening for hepatitis B',
    'Encounter for screening for malignant neoplasm of breast',
    'exposure to tuberculosis',
    'vaccination against hepatitis B',
    'Ausschluss Hepatitis B',
    'keine Hepatitis B',
    'pas de tuberculose',
    'hepatitis B ruled out',
    'hepatitis B (excluded)',
    'hepatitis B: negative',
    'hepatitis B (negative)',
  ])('%s', (name) => {
    expect(isUnsaid(name)).toBe(true)
  })

  it.each([
    'hepatitis B',
    'non-Hodgkin lymphoma',
    'nonalcoholic steatohepatitis',
    'no-reflow phenomenon',
    'Nocardia infection',
    'breast cancer, HER2 negative',
    'rheumatoid arthritis (RF negative)',
    'calculus of gallbladder without cholecystitis',
    'single kidney',
  ])('nor is this one: %s', (name) => {
    expect(isUnsaid(name)).toBe(false)
  })
})
