import { expect, it } from 'vitest'
import { conditional, outline } from '../../../src/language/rule/outline.js'

it('puts each part on a line of its own, and the lines of a part below its first', () => {
  expect(outline('all of:', ['one', outline('any of:', ['two', 'three']), 'four'])).toBe(
    ['all of:', '- one', '- any of:', '  - two', '  - three', '- four'].join('\n'),
  )
})

it('puts a rule below its condition, which stands in lines of its own where it has several', () => {
  expect(conditional('if', 'one', 'then', 'two')).toBe('if one, then:\n- two')
  expect(conditional('if', outline('any of:', ['one', 'two']), 'then', 'three')).toBe(
    ['if any of:', '- one', '- two', 'then:', '- three'].join('\n'),
  )
})
