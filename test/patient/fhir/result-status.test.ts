import { expect, it } from 'vitest'
import { isPending, whyNotCounted } from '../../../src/patient/fhir/result-status.js'

it.each([
  ['final', undefined],
  ['amended', undefined],
  ['corrected', undefined],
  ['preliminary', 'is preliminary'],
  ['entered-in-error', 'is entered in error'],
  ['done', "has the status 'done'"],
  [undefined, 'has no status'],
])('a result that is %s counts, or says why not', (status, why) => {
  expect(whyNotCounted(status)).toBe(why)
})

it.each([
  ['final', false],
  ['preliminary', true],
  ['unknown', true],
  [undefined, true],
  ['cancelled', false],
  ['entered-in-error', false],
])('a result that is %s may count later: %j', (status, expected) => {
  expect(isPending(status)).toBe(expected)
})
