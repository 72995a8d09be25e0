import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compiledText, linesOf } from '../../../src/criteria/compiled/compiled-lines.js'

/** Of every character of ASCII, the end of a line among them. */
const line = fc.string({ unit: 'binary-ascii' })

it('gives each line by its number, wherever in memory the text stands', () => {
  fc.assert(
    fc.property(fc.array(line), line, (lines, before) => {
      const { bytes, lengths } = compiledText(lines)
      const whole = Buffer.concat([Buffer.from(before), bytes])
      const read = linesOf({ bytes: whole.subarray(before.length), lengths })
      expect(lines.map((_line, number) => read.at(number))).toEqual(lines)
      expect(read.at(lines.length)).toBeUndefined()
    }),
  )
})
