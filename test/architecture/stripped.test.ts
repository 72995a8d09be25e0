import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripped } from './stripped.js'

describe('stripped', () => {
  it.each([
    ['a // b', 'a     ', 'a     '],
    ['a /* b\nc */ d', 'a     \n     d', 'a     \n     d'],
    ["f('b // c')", "f('b // c')", "f('      ')"],
    [String.raw`f('\'b', "\"")`, String.raw`f('\'b', "\"")`, `f('   ', "  ")`],
    ['`a${b}c`', '`a${b}c`', '`  {b} `'],
    ['`${`${a}`}`', '`${`${a}`}`', '` {` {a}`}`'],
    ['`${{ a: 1 }}`', '`${{ a: 1 }}`', '` {{ a: 1 }}`'],
    ['a = /[/"]/u', 'a = /[/"]/u', 'a = /    /u'],
    ["a / b / 'c'", "a / b / 'c'", "a / b / ' '"],
    ["'a' / b // c", "'a' / b     ", "' ' / b     "],
    ['return /"/u', 'return /"/u', 'return / /u'],
    ["'never closed\nb", "'never closed\nb", "'            \nb"],
  ])('%s', (text, code, bare) => {
    expect(stripped(text)).toEqual({ code, bare })
  })

  it('keeps every line where it was, whatever the text', () => {
    const pieces = fc.constantFrom(
      "'",
      '"',
      '`',
      '${',
      '}',
      '{',
      '//',
      '/*',
      '*/',
      '/',
      '\\',
      '\n',
      'a',
      ' ',
      '[',
      ']',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const { code, bare } = stripped(text)
        expect([code.length, bare.length]).toEqual([text.length, text.length])
        expect(code.split('\n').map(({ length }) => length)).toEqual(text.split('\n').map(({ length }) => length))
      }),
    )
  })
})
