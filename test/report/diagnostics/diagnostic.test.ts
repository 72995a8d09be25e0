import { describe, expect, it } from 'vitest'
import { placeAt, type Diagnostic } from '../../../src/kernel/diagnostic.js'
import { formatDiagnostic, formatDiagnostics } from '../../../src/report/diagnostics/diagnostic.js'
import { withColor, withoutColor } from '../../../src/report/terminal/paint.js'

function at(text: string, marked: string): Diagnostic {
  const start = text.indexOf(marked)
  return {
    file: 'patient.json',
    place: placeAt(text, start, start + marked.length),
    severity: 'error',
    message: 'this is wrong',
  }
}

describe('a diagnostic', () => {
  it('shows place, line, caret and remedy', () => {
    const text = '{\n    "start": "2023-02-30",\n}'
    const diagnostic: Diagnostic = {
      ...at(text, '"2023-02-30"'),
      message: '2023-02-30 is not a day of the calendar',
      remedy: 'write the date as YYYY-MM-DD, YYYY-MM or YYYY',
    }
    expect(formatDiagnostic(diagnostic).split('\n')).toEqual([
      'patient.json:2:14: error: 2023-02-30 is not a day of the calendar',
      '  2 |     "start": "2023-02-30",',
      '    |              ^^^^^^^^^^^^',
      '  write the date as YYYY-MM-DD, YYYY-MM or YYYY',
    ])
  })

  it('is one line where there is no place', () => {
    const diagnostic: Diagnostic = { file: 'p.json', severity: 'warning', message: 'begins with a byte-order mark' }
    expect(formatDiagnostic(diagnostic)).toBe('p.json: warning: begins with a byte-order mark')
  })

  it('shows no source where the line is empty', () => {
    const diagnostic: Diagnostic = { file: 'p.json', place: placeAt('', 0), severity: 'error', message: 'is empty' }
    expect(formatDiagnostic(diagnostic)).toBe('p.json:1:1: error: is empty')
  })

  it('puts the caret under the place behind wide characters, combining marks and tabs', () => {
    const [, source, caret] = formatDiagnostic(at('\t"狼疮": "Sjo\u0308gren" X', 'X')).split('\n')
    expect(source).toBe('  1 |  "狼疮": "Sjo\u0308gren" X')
    expect(caret).toBe(`    | ${' '.repeat(19)}^`)
  })

  it('underlines a wide character with two carets', () => {
    expect(formatDiagnostic(at('"狼"', '狼')).split('\n')[2]).toBe('    |  ^^')
  })

  it.each([
    ['in the middle', `${'a'.repeat(200)}WRONG${'b'.repeat(200)}`, `…${'a'.repeat(27)}WRONG${'b'.repeat(28)}…`],
    ['at the start', `WRONG${'b'.repeat(200)}`, `WRONG${'b'.repeat(55)}…`],
    ['near the end', `${'a'.repeat(200)}WRONGbb`, `…${'a'.repeat(53)}WRONGbb`],
    ['of a length that just fits', `${'a'.repeat(50)}WRONGbbbbb`, `${'a'.repeat(50)}WRONGbbbbb`],
  ])('cuts a long line around a place %s', (_where, line, expected) => {
    const [, source, caret] = formatDiagnostic(at(line, 'WRONG')).split('\n')
    expect(source).toBe(`  1 | ${expected}`)
    expect(caret?.indexOf('^')).toBe(source?.indexOf('WRONG'))
    expect(caret?.lastIndexOf('^')).toBe((source?.indexOf('WRONG') ?? 0) + 4)
  })

  it('cuts a place that is itself too long', () => {
    const [, source, caret] = formatDiagnostic(at(`"${'x'.repeat(300)}"`, 'x'.repeat(300))).split('\n')
    expect(source).toBe(`  1 | …${'x'.repeat(60)}…`)
    expect(caret).toBe(`    |  ${'^'.repeat(60)}`)
  })

  it('lets no control character through, from file name, message, source or remedy', () => {
    const diagnostic: Diagnostic = {
      file: 'p\u001B[2J.json',
      place: placeAt('"a\u202Eb" WRONG', 6, 11),
      severity: 'error',
      message: "'\u0007' is unknown",
      remedy: 'remove \u0007',
    }
    expect(formatDiagnostic(diagnostic).split('\n')).toEqual([
      "p\\u001B[2J.json:1:7: error: '\\u0007' is unknown",
      '  1 | "a\\u202Eb" WRONG',
      `    | ${' '.repeat(11)}^^^^^`,
      '  remove \\u0007',
    ])
  })

  it('colours the severity and the caret when asked', () => {
    const [first, , caret] = formatDiagnostic(at('WRONG', 'WRONG'), withColor()).split('\n')
    expect(first).toContain('\u001B[31merror:')
    expect(caret).toContain('\u001B[31m^^^^^')
  })

  it('comes in lists, each ending its line', () => {
    const one: Diagnostic = { file: 'a', severity: 'error', message: 'x' }
    expect(formatDiagnostics([one, { ...one, file: 'b' }])).toBe('a: error: x\nb: error: x\n')
    expect(formatDiagnostics([one, one, one], withoutColor, 2)).toBe('a: error: x\na: error: x\nand 1 more\n')
    expect(formatDiagnostics([one, one], withoutColor, 2)).toBe('a: error: x\na: error: x\n')
  })
})
