import { describe, expect, it } from 'vitest'
import { hasOtherValue, whyNoValue } from '../../../src/patient/fhir/no-value.js'
import type { WrittenValue } from '../../../src/patient/fhir/result-value.js'

describe('a result without a value that can be used', () => {
  it.each<[WrittenValue & { readonly valuePeriod?: object }, string, boolean]>([
    [{}, 'has no value', false],
    [{ dataAbsentReason: { text: 'error' } }, 'has no value: error', false],
    [{ valueString: ' ' }, 'has a value that is no result: valueString', false],
    [{ valueRatio: {} }, 'has a value that is no result: valueRatio', true],
    [{ valuePeriod: {} }, 'has a value that is no result: valuePeriod', true],
    [
      { valueRatio: {}, dataAbsentReason: { text: 'error' } },
      'has a value, and a reason for having none: error',
      false,
    ],
  ])('%j %s; there is one in another form: %s', (written, why, isThere) => {
    expect([whyNoValue(written), hasOtherValue(written)]).toEqual([why, isThere])
  })
})
