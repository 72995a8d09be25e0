import { expect, it } from 'vitest'
import { outline } from '../../src/language/outline.js'

it('puts each part on a line of its own, and the lines of a part below its first', () => {
  expect(outline('all of:', ['one', outline('any of:', ['two', 'three']), 'four'])).toBe(
    ['all of:', '- one', '- any of:', '  - two', '  - three', '- four'].join('\n'),
  )
})
