import { describe, expect, it } from 'vitest'
import { kinshipIn } from '../../../src/facts/names/family-history.js'

describe('of relatives alone speaks', () => {
  it.each([
    'Familienanamnese: Mammakarzinom',
    'Familienanamnese leer',
    'family history of tuberculosis',
    'Family Hx: tuberculosis',
    'FHx tuberculosis',
    'FH of tuberculosis',
    'FH: asthma',
    'Positive family history for lupus',
    'Family history of other endocrine, nutritional and metabolic diseases',
    'no family history of breast cancer',
    'denies any family history of lupus',
    'No family history',
    'Family history: negative',
    'tuberculosis runs in the family',
    'relative with tuberculosis',
    'mother had tuberculosis',
    'mother had kidney transplant',
    "patient's mother had tuberculosis",
    'his grandmother was diagnosed with tuberculosis',
    'two sisters with asthma',
    'tuberculosis in the father',
    'lupus in a first-degree relative',
    'lupus in relatives',
    "brother's tuberculosis",
    'breast cancer (maternal aunt)',
    'breast cancer (at 50, mother)',
    'breast cancer (in mother and sister)',
  ])('%s', (name) => {
    expect(kinshipIn(name)).toBe('theirs')
  })
})

describe('of the patient, too, may speak', () => {
  it.each([
    'SLE, mother with SLE',
    'SLE, family history of lupus',
    'family history of lupus; SLE',
    'Family history: lupus. SLE',
    'family history negative, SLE',
    'no family history of lupus but asthma',
    'asthma, runs in the family',
    'mother had tuberculosis, asthma',
    'mother had lupus and she has lupus',
    'kidney transplant (living donor: mother)',
    'kidney transplant (mother)',
    "mother's kidney transplant",
    'breast cancer (BRCA1, mother)',
    'depression after death of mother',
    'death of mother',
    'depression after cancer in mother',
    'living with relatives, depression',
    'tuberculosis of a relative',
    'vertically acquired HIV (mother)',
    'congenital syphilis (mother)',
    'gestational diabetes (daughter)',
    'postpartum depression (son)',
  ])('%s', (name) => {
    expect(kinshipIn(name)).toBe('open')
  })
})

describe('of no relative speaks', () => {
  it.each([
    'breast cancer',
    'breast cancer, no family history',
    'breast cancer, no known family history',
    'SLE (family history negative)',
    'SLE (FH: neg)',
    'SLE (FHx unremarkable)',
    'SLE without family history',
    'SLE, no family history of lupus',
    'relative adrenal insufficiency',
    'relative neutropenia',
    'familial Mediterranean fever',
    'Addison disease',
    '',
  ])('%j', (name) => {
    expect(kinshipIn(name)).toBeUndefined()
  })
})

it('is told of a long name in no time', () => {
  expect(kinshipIn(`asthma (${'1'.repeat(5000)} mother and mother)`)).toBe('theirs')
  expect(kinshipIn(`asthma (${'1'.repeat(5000)}x mother)`)).toBe('open')
})
