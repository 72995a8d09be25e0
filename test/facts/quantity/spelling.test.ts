import { describe, expect, it } from 'vitest'
import { compact, plain, quoted } from '../../../src/facts/quantity/spelling.js'

describe('plain characters', () => {
  it.each([
    ['×10⁹/L', '×10^9/L', 'raised digits stay powers'],
    ['mm³', 'mm^3', 'one raised digit'],
    ['＜０．５', '<0.5', 'full-width characters are folded'],
    ['50–60', '50-60', 'an en dash'],
    ['−3', '-3', 'a minus sign'],
    ['1\u00a0200', '1 200', 'a space that does not break'],
    ['  a \t b ', 'a b', 'white space'],
  ])('%j are %j: %s', (written, expected) => {
    expect(plain(written)).toBe(expected)
  })
})

describe('a unit without spaces', () => {
  it('has u for both micro signs', () => {
    expect(compact('\u00b5mol/L')).toBe('umol/L')
    expect(compact('\u03bcmol/L')).toBe('umol/L')
  })

  it('has one sign of multiplication', () => {
    expect(compact('× 10⁹/L')).toBe('x10^9/L')
  })

  it('has no spaces left', () => {
    expect(compact('mL / min / 1.73 m²')).toBe('mL/min/1.73m^2')
  })
})

describe('a text within a message', () => {
  it('is quoted', () => {
    expect(quoted('g/L')).toBe("'g/L'")
  })

  it('is cut after 60 characters', () => {
    expect(quoted('a'.repeat(60))).toBe(`'${'a'.repeat(60)}'`)
    expect(quoted('a'.repeat(61))).toBe(`'${'a'.repeat(60)}…'`)
  })
})
