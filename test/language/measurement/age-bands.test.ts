import { describe, expect, it } from 'vitest'
import {
  agesInWords,
  bandAt,
  bandsInWords,
  bandsOf,
  bandsSchema,
  type Band,
} from '../../../src/language/measurement/age-bands.js'
import { seekAnalyte } from '../../../src/language/measurement/analyte.js'
import { compilerOf } from '../evaluate.js'

const compiler = compilerOf()

function read(bands: readonly object[]): readonly Band[] {
  return bandsOf(bandsSchema.parse(bands), 'g/L', seekAnalyte('IgG', 'lab', 'lab', compiler), compiler)
}

const bands = read([
  { from: 9, below: 6 },
  { from: 5, to: 8, below: 4.5 },
])

describe('bands of age', () => {
  it.each([
    [4, undefined],
    [5, 4.5],
    [8, 4.5],
    [9, 6],
    [90, 6],
  ])('at %i have the limit %s', (age, limit) => {
    const test = bandAt(age, bands)?.test
    expect(test?.kind === 'bounds' ? test.bounds.below : undefined).toBe(limit)
  })

  it('have words', () => {
    expect(bandsInWords(bands)).toBe('below 6 g/L from 9 years, below 4.5 g/L from 5 to 8 years')
    expect(agesInWords({ from: 7, to: 7 })).toBe('from 7 to 7 years')
  })

  it.each<[object[], string]>([
    [[{ from: 9, to: 8, below: 6 }], 'a band from 9 to 8 years has no age'],
    [
      [
        { from: 5, to: 8, below: 6 },
        { from: 8, below: 4 },
      ],
      'the bands from 5 to 8 years and from 8 years overlap',
    ],
    [
      [
        { from: 5, below: 6 },
        { from: 0, to: 5, below: 4 },
      ],
      'the bands from 5 years and from 0 to 5 years overlap',
    ],
    [[{ from: 5 }], 'say what the result must be'],
  ])('are refused: %j', (written, message) => {
    expect(() => read(written)).toThrow(message)
  })
})
