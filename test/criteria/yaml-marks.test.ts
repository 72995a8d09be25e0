import { Lexer } from 'yaml'
import { describe, expect, it } from 'vitest'
import { findControls, findRefusedMarks } from '../../src/criteria/yaml-marks.js'
import { tokensOf } from '../../src/criteria/yaml-tokens.js'

const marks = (text: string): ReturnType<typeof findRefusedMarks> => findRefusedMarks(tokensOf(new Lexer().lex(text)))

describe('marks that a criteria file does not need', () => {
  it.each([
    ['a: !!set {x}', '!!set', 'a tag (!!set) is not allowed here', 'leave the tag out'],
    ['a: &b 1', '&b', 'an anchor (&b) is not allowed here', 'write the value out where it is needed'],
    ['a: *b', '*b', 'an alias (*b) is not allowed here', 'write the value out'],
  ])('are found: %s', (text, mark, message, remedy) => {
    expect(marks(text)).toEqual([{ start: 3, end: 3 + mark.length, message, remedy }])
  })

  it('are directives, too', () => {
    expect(marks('%TAG ! x # why\n---\na: 1')).toEqual([
      { start: 0, end: 8, message: 'a directive (%TAG ! x) is not allowed here', remedy: 'leave the line out' },
    ])
  })

  it('are none within a text', () => {
    expect(marks('a: x & y * z ! %\nb: "&a"\nc: |\n  *b\n')).toEqual([])
  })
})

describe('control characters', () => {
  it('are found wherever they stand, and a lonely carriage return with them', () => {
    expect(findControls('a\u0000b\r\u001fc\u007f\u0080').map(({ start, message }) => `${start} ${message}`)).toEqual([
      '1 a control character (U+0000) is not allowed here',
      '3 a control character (U+000D) is not allowed here',
      '4 a control character (U+001F) is not allowed here',
      '6 a control character (U+007F) is not allowed here',
      '7 a control character (U+0080) is not allowed here',
    ])
  })

  it('are those that nobody sees, too, and halves of characters', () => {
    const found = findControls('\uFEFFa\u202Eb\u200Bc\uFEFF\uD83D')
    expect(found.map(({ start, message }) => `${start} ${message}`)).toEqual([
      '2 an invisible character (U+202E) is not allowed here',
      '4 an invisible character (U+200B) is not allowed here',
      '6 an invisible character (U+FEFF) is not allowed here',
      '7 half a character (U+D83D) is not allowed here',
    ])
  })

  it.each([
    ['emoji that are joined, and a flag of tags', '👩‍⚕️ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['accents, combining marks', 'Sjögren, e\u0301, ç'],
    ['spaces of print, soft hyphens', '5\u00A0mg, 1\u2009000, 1\u202F000, hydroxy\u00ADchloroquine'],
    ['scripts from right to left, with joiners', 'مَرَض, מַחֲלָה, می\u200Cخواهم'],
    ['scripts that form their letters by joiners', 'क्\u200Dष, 狼疮'],
  ])('are not %s', (_what, text) => {
    expect(findControls(text)).toEqual([])
  })

  it('are not tabs, newlines and what lies beyond', () => {
    expect(findControls('a\tb\r\nc\n\u0085é\u{1F600}')).toEqual([])
  })

  it('are to be removed', () => {
    expect(findControls('\u0007')).toEqual([
      { start: 0, end: 1, message: 'a control character (U+0007) is not allowed here', remedy: 'remove it' },
    ])
  })
})
