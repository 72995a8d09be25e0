import { expect, it } from 'vitest'
import { withTightSchedules } from '../../../src/facts/names/tight-schedules.js'

it.each([
  ['Decortin H 5 mg 1 - 0 - 0', 'Decortin H 5 mg 1-0-0'],
  ['5 mg ½ – 0 – 0 – 1', '5 mg ½–0–0–1'],
  ['5 mg Tbl N3 1 - 0 - 0', '5 mg Tbl N3 1-0-0'],
  ['5 mg 1 - 0', '5 mg 1 - 0'],
  ['10 - 0 - 0', '10 - 0 - 0'],
  ['1 - 0 - 0 - 0 - 1', '1 - 0 - 0 - 0 - 1'],
])('%j is read as %j', (text, tight) => {
  expect(withTightSchedules(text)).toBe(tight)
})
