import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError, placeAt, sortDiagnostics, type Diagnostic } from '../../src/kernel/diagnostic.js'

const error = (file: string, message: string, line?: number, column = 1): Diagnostic => ({
  file,
  message,
  severity: 'error',
  ...(line === undefined ? {} : { place: { line, column, length: 1, source: '' } }),
})

describe('placeAt', () => {
  const text = 'one\ntwo three\n\nfour'

  it.each([
    ['the first character', 0, 1, { line: 1, column: 1, length: 1, source: 'one' }],
    ['a word in the middle', 8, 13, { line: 2, column: 5, length: 5, source: 'two three' }],
    [
      'a stretch over several lines, up to the end of its first',
      4,
      19,
      { line: 2, column: 1, length: 9, source: 'two three' },
    ],
    ['a line break', 3, 4, { line: 1, column: 4, length: 1, source: 'one' }],
    ['an empty line', 14, 15, { line: 3, column: 1, length: 1, source: '' }],
    ['the last line, which nothing ends', 15, 19, { line: 4, column: 1, length: 4, source: 'four' }],
    ['the end of the text', 19, 20, { line: 4, column: 5, length: 1, source: 'four' }],
    ['beyond the end', 99, 100, { line: 4, column: 5, length: 1, source: 'four' }],
    ['before the start', -5, -1, { line: 1, column: 1, length: 1, source: 'one' }],
  ])('finds %s', (_what, start, end, place) => {
    expect(placeAt(text, start, end)).toEqual(place)
  })

  it('takes one character when no end is given', () => {
    expect(placeAt(text, 8)).toEqual({ line: 2, column: 5, length: 1, source: 'two three' })
  })

  it('shows a line of Windows without its carriage return', () => {
    expect(placeAt('one\r\ntwo\r\n', 5, 8)).toEqual({ line: 2, column: 1, length: 3, source: 'two' })
    expect(placeAt('one\rtwo\r\n', 0).source).toBe('one\rtwo')
  })

  it('counts an empty first line', () => {
    expect(placeAt('\none', 0)).toEqual({ line: 1, column: 1, length: 1, source: '' })
  })

  it('of nothing is its beginning', () => {
    expect(placeAt('', 0)).toEqual({ line: 1, column: 1, length: 1, source: '' })
  })

  it('leads back to the character, wherever it stands', () => {
    const texts = fc.array(fc.constantFrom('a', 'bc', '\n', ' '), { minLength: 1 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), (any, pick) => {
        const start = pick % any.length
        const { line, column, source } = placeAt(any, start)
        const lines = any.split('\n')
        expect(source).toBe(lines[line - 1])
        expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(start)
      }),
    )
  })
})

describe('sortDiagnostics', () => {
  it('goes by file, line and column, and what has no place comes first', () => {
    const sorted = [
      error('a.yaml', 'no place'),
      error('a.yaml', 'line 2', 2, 9),
      error('a.yaml', 'line 10, column 3', 10, 3),
      error('a.yaml', 'line 10, column 20', 10, 20),
      error('b.yaml', 'no place'),
      error('b.yaml', 'line 1', 1),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(sortDiagnostics(shuffled)).toEqual(sorted)
      }),
    )
  })

  it('leaves the order of what stands at one place, and the list that it was given', () => {
    const given = [error('b', '5', 1), error('a', '3', 1), error('a', '4', 1), error('a', '1'), error('a', '2')]
    expect(sortDiagnostics(given).map(({ message }) => message)).toEqual(['1', '2', '3', '4', '5'])
    expect(given.map(({ message }) => message)).toEqual(['5', '3', '4', '1', '2'])
  })
})

describe('InputError', () => {
  it('carries everything that is wrong, one line each', () => {
    const diagnostics = [error('a.yaml', 'no such drug', 3), error('b.yaml', 'is empty')]
    const thrown = new InputError(diagnostics)
    expect(thrown).toBeInstanceOf(Error)
    expect(thrown.name).toBe('InputError')
    expect(thrown.diagnostics).toBe(diagnostics)
    expect(thrown.message).toBe('a.yaml: no such drug\nb.yaml: is empty')
  })
})

describe('the line of a place', () => {
  it('is that of the text split at its line breaks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(12), (given, offset) => {
        const start = Math.min(offset, given.length)
        const lines = given.slice(0, start).split('\n')
        const { line, column, source } = placeAt(given, start)
        expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
        expect(source).toBe(given.split('\n')[line - 1]?.replace(/\r$/u, ''))
      }),
    )
  })
})
