import { expect, it } from 'vitest'
import { plainlyMeasured } from '../../../src/facts/quantity/measure.js'
import { exactly } from '../../../src/kernel/range.js'
import { analyteNamed } from '../../criteria/vocabulary/bundled.js'

const SAME = { factor: 1, offset: 0 }

it.each([
  ['is what it says', 11, { kind: 'quantity', range: exactly(11) }],
  ['is read with care where nothing can measure it', Infinity, undefined],
  ['is read with care where nobody has so much', 1100, undefined],
])('a number %s', (_what, value, expected) => {
  expect(plainlyMeasured(value, 'g/L', analyteNamed('IgG'), SAME)).toEqual(expected)
})
