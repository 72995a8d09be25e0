import { expect, it } from 'vitest'
import { idleReadings } from '../../../src/criteria/lint/idle-readings.js'
import { checked } from './checked.js'

it.each<[string, string, string, boolean]>([
  ['the same', '{ sex: female }', '{ sex: female }', true],
  [
    'the same with its keys in another order',
    '{ any: [{ score: ESSDAI, at-least: 4 }] }',
    '{ any: [{ at-least: 4, score: ESSDAI }] }',
    true,
  ],
  ['another', '{ sex: female }', '{ sex: male }', false],
  [
    'the same with its parts in another order',
    '{ any: [{ sex: female }, { sex: male }] }',
    '{ any: [{ sex: male }, { sex: female }] }',
    false,
  ],
])('of another reading it is told where its rule is the first one: %s', (_what, rule, otherwise, told) => {
  const found = checked(idleReadings, { inclusion: [rule], more: { I1: `reading: so, otherwise: ${otherwise}` } })
  const column = `    { id: I1, item: 1, text: text of I1, rule: ${rule}, reading: so, otherwise: `.length + 1
  const message = 'the other reading is the same rule as the first | correct one of them, or leave out otherwise'
  expect(found).toEqual(told ? [`16:${column} ${message}`] : [])
})
