import { expect, it } from 'vitest'
import { categoriesOf, isRange } from '../../../src/criteria/vocabulary/icd10.js'

it.each([
  ['C18-C20', ['C18', 'C19', 'C20']],
  ['A98-B01', ['A98', 'A99', 'B00', 'B01']],
  ['Z94.5-Z94.7', ['Z94.5', 'Z94.6', 'Z94.7']],
  ['M32', ['M32']],
  ['M32.14', ['M32.14']],
])('%s stands for %s', (text, codes) => {
  expect(categoriesOf(text)).toEqual(codes)
})

it.each(['C20-C18', 'C18-C18', 'Z94.5-Z95.7', 'Z94.5-Z94', 'Z94-Z94.5', 'Z94.7-Z94.5', 'C1-C2', 'M32'])(
  '%s is no range',
  (text) => {
    expect(isRange(text)).toBe(false)
  },
)
