import { expect, it } from 'vitest'
import { withoutBillingMark, withoutMarkOrTumour } from '../../../src/facts/names/billing-mark.js'

it.each([
  ['Type 2 diabetes mellitus (HCC)', 'Type 2 diabetes mellitus'],
  ['Breast cancer (CMS/HCC) ', 'Breast cancer'],
  ['Cirrhosis of liver (HHS-HCC)', 'Cirrhosis of liver'],
  ['Cirrhosis of liver (HCC)', 'Cirrhosis of liver (HCC)'],
  ['(HCC) diabetes', '(HCC) diabetes'],
  ['asthma (hcc)', 'asthma (hcc)'],
])('%s without its mark is %s', (name, rest) => {
  expect(withoutBillingMark(name)).toBe(rest)
})

it.each([
  ['Leberzirrhose (HCC)', 'Leberzirrhose'],
  ['chronic HBV (HCC)', 'chronic HBV'],
  ['asthma (HCC)', undefined],
  ['Cirrhosis of liver (CMS/HCC)', undefined],
  ['cirrhosis', undefined],
])('%s may be of the tumour: %s', (name, rest) => {
  expect(withoutMarkOrTumour(name)).toBe(rest)
})
