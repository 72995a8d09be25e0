import { expect, it } from 'vitest'
import { timesIn, withoutTimes } from '../../../src/facts/names/times.js'

it.each([
  ['AFB x3', 'AFB', 3],
  ['QuantiFERON (2x)', 'QuantiFERON', 2],
  ['TIA × 2', 'TIA', 2],
  ['HHV6', 'HHV6', undefined],
  ['trisomy x', 'trisomy x', undefined],
])('%s is %s, so often: %s', (name, rest, times) => {
  expect([withoutTimes(name), timesIn(name)]).toEqual([rest, times])
})
