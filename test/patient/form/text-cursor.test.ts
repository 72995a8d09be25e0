import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOT_PLAIN, TextCursor } from '../../../src/patient/form/text-cursor.js'

function cursorAt(text: string): TextCursor {
  return new TextCursor(new TextEncoder().encode(text))
}

/** What JSON makes of a text; a symbol where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return NOT_PLAIN
  }
}

describe('a cursor in a text', () => {
  it.each(['true', 'false', 'null', '0', '-0', '7', '18.2', '-0.25', '0.1', '123456789012345', '0.0000000000001'])(
    'takes %s as it is meant',
    (text) => {
      const cursor = cursorAt(` \t\r\n${text} `)
      expect(cursor.takeScalar()).toBe(parsed(text))
      expect(cursor.isAtEnd()).toBe(true)
    },
  )

  it.each(['', 'tru', 'falsy', 'nul', '-', '+1', '01', '1.', '.5', '1e5', '2.5E1', '1234567890123456', '[', '"a"'])(
    'takes no plain value from %s',
    (text) => {
      expect(cursorAt(text).takeScalar()).toBe(NOT_PLAIN)
    },
  )

  it.each([
    '""',
    '"IgG"',
    '"µmol/L"',
    '"10⁹/L 😀"',
    '"a\\"b"',
    '"\\u00b5g"',
    '"\\\\"',
    `"${'x'.repeat(64)}"`,
    `"${'x'.repeat(65)}"`,
  ])('takes the text %s, whether it has come before or not', (text) => {
    expect([cursorAt(text).takeText(), cursorAt(` ${text}`).takeText()]).toEqual([parsed(text), parsed(text)])
  })

  it.each(['', 'a', '"', '"a', '"a\\', '"a\\"', '"\\x"', '"\\u12"', '"a\nb"', '"\u0000"', '"\\n\n"'])(
    'takes no text from %j',
    (text) => {
      expect(cursorAt(text).takeText()).toBe(NOT_PLAIN)
    },
  )

  it.each([
    ['"a"', ' "a": 1', true],
    ['"a"', '"ab"', false],
    ['"ab"', '"a"', false],
    ['"a"', '"a', false],
    ['"a"', '', false],
  ])('takes the bytes of %s from %s: %s', (wanted, text, isTaken) => {
    const cursor = cursorAt(text)
    expect(cursor.takesBytes(new TextEncoder().encode(wanted))).toBe(isTaken)
    expect(cursor.takes(':'.charCodeAt(0))).toBe(isTaken)
  })

  it('takes no text that is not UTF-8', () => {
    expect(new TextCursor(Uint8Array.of(0x22, 0xb5, 0x22)).takeText()).toBe(NOT_PLAIN)
  })

  it('takes the very number that is written', () => {
    const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,9})(?:\.\d{1,9})?$/u)
    fc.assert(
      fc.property(digits, (text) => {
        const taken = cursorAt(text).takeScalar()
        if (taken !== NOT_PLAIN) expect(taken).toBe(parsed(text))
        else expect(text.replace('-', '').length).toBeGreaterThan(15)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a text of its own from many that share the places where texts are kept', () => {
    const texts = Array.from({ length: 40_000 }, (_none, index) => `name ${index % 30_000}`)
    expect(texts.filter((text) => cursorAt(JSON.stringify(text)).takeText() !== text)).toEqual([])
  })

  it('takes what is a text, and nothing else', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '\\', '\\u00b5', '\\n', '\n', '\t'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `"${pieces.join('')}"`
        const cursor = cursorAt(text)
        const taken = cursor.takeText()
        if (taken === NOT_PLAIN || !cursor.isAtEnd()) expect(parsed(text)).toBe(NOT_PLAIN)
        else expect(taken).toBe(parsed(text))
      }),
      { numRuns: 1000 },
    )
  })
})
