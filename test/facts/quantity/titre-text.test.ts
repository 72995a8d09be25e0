import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/facts/quantity/spelling.js'
import { readTitre } from '../../../src/facts/quantity/titre-text.js'
import { between, exactly } from '../../../src/kernel/range.js'

const below = (high: number) => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const above = (low: number) => ({ low, high: Infinity, lowOpen: true, highOpen: true })

describe('a titre is the range of its reciprocals', () => {
  it.each([
    ['1:160', exactly(160)],
    ['1/160', exactly(160)],
    ['1 : 160', exactly(160)],
    ['1：320', exactly(320)],
    ['1:160 speckled', exactly(160)],
    ['1:160, homogeneous', exactly(160)],
    ['1:320 fine speckled (AC-4)', exactly(320)],
    ['1:160 (+)', exactly(160)],
    ['1:160 positive', exactly(160)],
    ['positive 1:320', exactly(320)],
    ['阳性 1：320', exactly(320)],
    ['titre 1:160', exactly(160)],
    ['ANA: 1:160', exactly(160)],
    ['<1:80', below(80)],
    ['less than 1:80', below(80)],
    ['negative (<1:80)', below(80)],
    ['>1:640', above(640)],
    ['≥1:640', { ...above(640), lowOpen: false }],
    ['1:40–1:80', between(40, 80)],
    ['1:40-80', between(40, 80)],
    ['1:40 to 1:80', between(40, 80)],
  ])('%s', (text, range) => {
    expect(readTitre(plain(text))).toEqual({ range })
  })

  it('for every dilution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(':', '/'), (reciprocal, sign) => {
        expect(readTitre(`1${sign}${reciprocal}`)).toEqual({ range: exactly(reciprocal) })
      }),
    )
  })
})

describe('a titre that is set aside, and why', () => {
  it.each([
    ['negative 1:80', 'gives a word and a titre that contradict each other'],
    ['1:160 (negative)', 'gives a word and a titre that contradict each other'],
    ['1:40 (-)', 'gives a word and a titre that contradict each other'],
    ['positive <1:80', 'gives a word and a titre that contradict each other'],
    ['borderline 1:80', 'gives a word and a titre that contradict each other'],
    ['1:80-1:40', 'runs from the higher titre to the lower'],
    ['1:1,280', 'is no titre that can be read'],
    ['1:160.5', 'is no titre that can be read'],
    ['11:160 1:20', 'is no titre that can be read'],
    ['1:160 1:320', 'says more than a titre and a pattern'],
    ['1:160 not confirmed', 'says more than a titre and a pattern'],
    ['1:160 in 2019', 'says more than a titre and a pattern'],
    ['speckled 1:160', 'says more than a titre and a pattern'],
  ])('%s %s', (text, unreadable) => {
    expect(readTitre(plain(text))).toEqual({ unreadable })
  })
})

it.each(['160', '<80', 'positive', '18.2 g/L', '', '21:160'])('%j has no dilution in it', (text) => {
  expect(readTitre(text)).toBeUndefined()
})

it('a dilution is read as the same dilution under a name', () => {
  const comparator = fc.constantFrom('', '<', '<=', '>', '>=')
  fc.assert(
    fc.property(comparator, fc.nat({ max: 99_999_999 }), (sign, reciprocal) => {
      expect(readTitre(`${sign}1:${reciprocal}`)).toEqual(readTitre(`titre ${sign}1:${reciprocal}`))
    }),
  )
})
