import { expect, it } from 'vitest'
import { whyNotCounted } from '../../../src/patient/fhir/result-status.js'

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
