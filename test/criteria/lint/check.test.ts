import { expect, it } from 'vitest'
import { found } from '../../../src/criteria/lint/check.js'
import { readInvented } from './checked.js'

it('what a check finds has a place in the file', () => {
  const reading = readInvented({ inclusion: ['{ sex: female }'] })
  expect(found(reading, ['inclusion', 0, 'rule', 'sex'], 'warning', 'so it is', 'do that')).toEqual({
    file: 'f.yaml',
    place: {
      line: 16,
      column: 55,
      length: 6,
      source: '    { id: I1, item: 1, text: text of I1, rule: { sex: female } },',
    },
    severity: 'warning',
    message: 'so it is',
    remedy: 'do that',
  })
})
