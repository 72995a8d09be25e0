import { describe, expect, it } from 'vitest'
import { otherValueIn, whyNoValue } from '../../../src/patient/fhir/no-value.js'
import type { WrittenValue } from '../../../src/patient/fhir/result-value.js'

describe('a result without a value that can be used', () => {
  it.each<[WrittenValue & { readonly valuePeriod?: object }, string, string | undefined]>([
    [{}, 'has no value', undefined],
    [{ dataAbsentReason: { text: 'error' } }, 'has no value: error', undefined],
    [{ dataAbsentReason: { text: 'not-performed' } }, 'has no value: not-performed', undefined],
    [{ dataAbsentReason: { coding: [{ code: 'masked' }] } }, 'has no value: masked', 'masked'],
    [{ dataAbsentReason: { coding: [{ code: 'as-text' }] } }, 'has no value: as-text', 'as-text'],
    [{ interpretation: [] }, 'has no value', undefined],
    [{ interpretation: [{ coding: [{ code: 'A' }] }] }, 'has no value', 'A, without a value'],
    [
      { interpretation: [{ coding: [{ code: 'A' }] }], dataAbsentReason: { text: 'not-performed' } },
      'has no value: not-performed',
      undefined,
    ],
    [{ valueString: ' ' }, 'has a value that is no result: valueString', undefined],
    [{ valueRatio: {} }, 'has a value that is no result: valueRatio', 'valueRatio'],
    [{ valuePeriod: {} }, 'has a value that is no result: valuePeriod', 'valuePeriod'],
    [
      { valueRatio: {}, dataAbsentReason: { text: 'error' } },
      'has a value, and a reason for having none: error',
      'valueRatio',
    ],
    [
      { valueQuantity: { value: 7 }, dataAbsentReason: { text: 'error' } },
      'has a value, and a reason for having none: error',
      'valueQuantity',
    ],
    [
      { valueString: '', dataAbsentReason: { text: 'error' } },
      'has a value, and a reason for having none: error',
      undefined,
    ],
  ])('%j %s; there is one in another form: %s', (written, why, element) => {
    expect([whyNoValue(written), otherValueIn(written)]).toEqual([why, element])
  })
})
