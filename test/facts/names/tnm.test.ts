import { expect, it } from 'vitest'
import { withoutTnm } from '../../../src/facts/names/tnm.js'

it.each([
  ['Mammakarzinom pT1 N0 M0', 'Mammakarzinom'],
  ['breast cancer, pT1c pN0 (sn) M0 G2 R0', 'breast cancer'],
  ['Bronchialkarzinom (cT2a N1 M1)', 'Bronchialkarzinom'],
  ['Kolonkarzinom ypT3, N2b, L1 V0 R1', 'Kolonkarzinom'],
  ['breast cancer T1N0', 'breast cancer'],
  ['Mammakarzinom pTis N0', 'Mammakarzinom pTis N0'],
  ['lesion, T1', 'lesion, T1'],
  ['breast cancer', 'breast cancer'],
])('the TNM classification is taken off %s', (name, rest) => {
  expect(withoutTnm(name)).toBe(rest)
})
