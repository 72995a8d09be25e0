import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { wrap } from '../../../src/report/terminal/wrap.js'

const linesOf = (text: string, columns: number): string[] =>
  wrap(text, columns).map(([start, end]) => text.slice(start, end))

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['one two', 10, ['one two']],
    ['one two three', 7, ['one two', 'three']],
    ['one  two', 10, ['one  two']],
    ['  one two  ', 5, ['one', 'two']],
    ['electroencephalography', 8, ['electroe', 'ncephalo', 'graphy']],
    ['an electroencephalography', 8, ['an', 'electroe', 'ncephalo', 'graphy']],
    ['an electroencep', 8, ['an elect', 'roencep']],
    ['ANA ≥ 1:80 in Sjögren', 8, ['ANA ≥', '1:80 in', 'Sjögren']],
    ['日本語の文', 4, ['日本', '語の', '文']],
    ['cafe\u0301s', 4, ['cafe\u0301', 's']],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(linesOf(text, columns)).toEqual(lines)
  })

  it('breaks lines where the library wrap-ansi does', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', '.', '-', '(', 'ö', '≥', 'µ', '✗'),
      maxLength: 30,
    })
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (given, columns) => {
        expect(linesOf(given, columns)).toEqual(wrapAnsi(given, columns, { hard: true }).split('\n'))
      }),
      { numRuns: 1000 },
    )
  })
})
