import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText, terminalText } from '../../../src/report/terminal/terminal-text.js'

describe('text for a terminal', () => {
  it.each([
    ['an escape sequence', '\u001B[31mred', '\\u001B[31mred'],
    ['a C1 control', 'a\u009B2J', 'a\\u009B2J'],
    ['delete', 'a\u007F', 'a\\u007F'],
    ['a newline', 'a\nb', 'a\\u000Ab'],
    ['a bidirectional override', 'a\u202Eb', 'a\\u202Eb'],
    ['an isolate', '\u2066a\u2069', '\\u2066a\\u2069'],
    ['a right-to-left mark', '\u200Fa', '\\u200Fa'],
    ['a zero-width space', 'a\u200Bb', 'a\\u200Bb'],
    ['a byte-order mark', '\uFEFFa', '\\uFEFFa'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a tag character', '\u{E0041}', '\\u{E0041}'],
    ['half a surrogate pair', 'a\uD83D', 'a\\uD83D'],
  ])('shows %s', (_what, text, expected) => {
    expect(terminalText(text)).toBe(expected)
  })

  it('leaves what a clinician writes as it is', () => {
    const written = "Sjögren's syndrome – ≥ 4 µmol/L · 狼疮 · × ULN 😀"
    expect(terminalText(written)).toBe(written)
  })

  it('never lets an unsafe character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(terminalText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
})

describe('JSON', () => {
  it('may be as long as the results of many patients', () => {
    const written = '≥'.repeat(17_000_000)
    expect(jsonText(written, 2).length).toBe(written.length + 2)
    expect(terminalText(written).length).toBe(written.length)
  })

  it('escapes unsafe characters inside strings and keeps its own line breaks', () => {
    expect(jsonText({ id: 'a\u202Eb\u009B' }, 2)).toBe('{\n  "id": "a\\u202eb\\u009b"\n}')
  })

  it('means the same as without the escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(jsonText({ text }, 0))).toEqual({ text })
      }),
    )
  })
})
