import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, exactly } from '../../../src/kernel/range.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Measurement } from '../../../src/facts/fact.js'
import type { MeasuredValue, ResultWord } from '../../../src/facts/measured-value.js'
import {
  compareTitre,
  compareValue,
  compareWithLimit,
  isPositive,
  labelOf,
  limitInWords,
  quantityInWords,
  referenceOf,
  resultInWords,
  type Limit,
} from '../../../src/language/measurement/measured.js'
import { span } from '../patient.js'
import { vocabulary } from '../vocabulary.js'

const word = (said: ResultWord): MeasuredValue => ({ kind: 'word', word: said })
const number = (value: number): MeasuredValue => ({ kind: 'quantity', range: exactly(value) })
const titre = (low: number, high = low): MeasuredValue => ({ kind: 'titre', range: between(low, high) })
const below80: MeasuredValue = {
  kind: 'titre',
  range: { low: -Infinity, high: 80, lowOpen: true, highOpen: true },
}
const setAside: MeasuredValue = { kind: 'set-aside', why: 'why' }

function result(value: MeasuredValue, given: Partial<Pick<Measurement, 'low' | 'high' | 'flag'>> = {}): Measurement {
  const analyte = vocabulary.analytes.get('alt')
  if (analyte === undefined) throw new Error('no ALT')
  return {
    path: '/labs/0',
    label: 'ALT',
    analyte,
    value,
    written: 'as written',
    on: undefined,
    low: undefined,
    high: undefined,
    flag: undefined,
    ...given,
  }
}

describe('a value against bounds', () => {
  it.each<[MeasuredValue, Truth]>([
    [number(80), TRUE],
    [number(79.99), FALSE],
    [titre(160), TRUE],
    [titre(40, 160), UNKNOWN],
    [word('positive'), UNKNOWN],
    [word('negative'), UNKNOWN],
    [setAside, UNKNOWN],
  ])('%j of at least 80: %i', (value, truth) => {
    expect(compareValue(result(value), { atLeast: 80 })).toBe(truth)
  })

  it('is compared as a titre in the same way, but for the word negative, which lies below 1:80', () => {
    const dilutions = fc.constantFrom(20, 40, 80, 100, 160, 320)
    const values = fc.constantFrom(titre(80), titre(160), word('positive'), word('indeterminate'), below80, setAside)
    fc.assert(
      fc.property(values, dilutions, (value, atLeast) => {
        expect(compareTitre(result(value), { atLeast })).toBe(compareValue(result(value), { atLeast }))
        expect(compareTitre(result(word('negative')), { atLeast })).toBe(atLeast >= 80 ? FALSE : UNKNOWN)
        expect(compareTitre(result(word('negative')), { below: atLeast })).toBe(atLeast >= 80 ? TRUE : UNKNOWN)
      }),
    )
  })
})

describe('a value against a limit of normal', () => {
  const three = { atMost: 3 }
  const one = { moreThan: 1 }

  it.each<[MeasuredValue, Partial<Measurement>, object, Limit, Truth]>([
    [number(120), { high: 40 }, three, 'ULN', TRUE],
    [number(120.1), { high: 40 }, three, 'ULN', FALSE],
    [number(120), { high: 40, flag: 'high' }, three, 'ULN', TRUE],
    [number(120), { flag: 'normal' }, three, 'ULN', TRUE],
    [number(120), { flag: 'low' }, three, 'ULN', TRUE],
    [number(120), { flag: 'low' }, { atLeast: 1 }, 'ULN', FALSE],
    [number(120), { flag: 'high' }, three, 'ULN', UNKNOWN],
    [number(120), { flag: 'high' }, one, 'ULN', TRUE],
    [number(120), {}, three, 'ULN', UNKNOWN],
    [word('positive'), {}, one, 'ULN', UNKNOWN],
    [word('negative'), {}, one, 'ULN', UNKNOWN],
    [word('normal'), {}, three, 'ULN', TRUE],
    [word('indeterminate'), {}, one, 'ULN', UNKNOWN],
    [titre(160), { high: 80 }, one, 'ULN', UNKNOWN],
    [setAside, { flag: 'high' }, one, 'ULN', UNKNOWN],
    [number(5), { low: 7 }, { below: 1 }, 'LLN', TRUE],
    [number(7), { low: 7 }, { below: 1 }, 'LLN', FALSE],
    [number(5), { flag: 'low' }, { below: 1 }, 'LLN', TRUE],
    [number(5), { flag: 'normal' }, { below: 1 }, 'LLN', FALSE],
    [number(5), { flag: 'high' }, { atMost: 1 }, 'LLN', FALSE],
    [word('normal'), {}, { atLeast: 1 }, 'LLN', TRUE],
    [word('negative'), {}, { below: 1 }, 'LLN', UNKNOWN],
    [number(5), {}, { below: 1 }, 'LLN', UNKNOWN],
  ])('%j with %j, of %j × %s: %i', (value, given, bounds, limit, truth) => {
    expect(compareWithLimit(result(value, given), bounds, limit)).toBe(truth)
  })

  // of an antibody; of bilirubin, "negative" is the word of a test strip
  it.each<[ResultWord, object, Limit, Truth]>([
    ['positive', one, 'ULN', TRUE],
    ['positive', three, 'ULN', UNKNOWN],
    ['negative', one, 'ULN', FALSE],
    ['negative', { below: 1 }, 'LLN', UNKNOWN],
  ])('%s, of what has no amount in everybody, of %j × %s: %i', (said, bounds, limit, truth) => {
    const analyte = vocabulary.analytes.get('anti-dsdna')
    if (analyte === undefined) throw new Error('no anti-dsDNA')
    expect(compareWithLimit({ ...result(word(said)), analyte }, bounds, limit)).toBe(truth)
  })
})

describe('a result is positive', () => {
  it.each<[MeasuredValue, Partial<Measurement>, Truth]>([
    [word('positive'), {}, TRUE],
    [word('negative'), {}, FALSE],
    [word('normal'), {}, FALSE],
    [word('indeterminate'), {}, UNKNOWN],
    [below80, {}, FALSE],
    [titre(160), {}, UNKNOWN],
    [titre(160), { flag: 'high' }, TRUE],
    [titre(160), { flag: 'normal' }, FALSE],
    [number(130), { high: 100 }, TRUE],
    [number(100), { high: 100 }, FALSE],
    [number(100), { high: 100, flag: 'high' }, FALSE],
    [number(130), {}, UNKNOWN],
    [number(130), { flag: 'high' }, TRUE],
    [number(130), { flag: 'normal' }, FALSE],
    [setAside, { flag: 'high' }, UNKNOWN],
  ])('%j with %j: %i', (value, given, truth) => {
    expect(isPositive(result(value, given))).toBe(truth)
  })
})

describe('what should not be there at all', () => {
  const viral = vocabulary.analytes.get('hbv-dna')

  it.each<[MeasuredValue, Partial<Measurement>, Truth]>([
    [number(1200), {}, TRUE],
    [number(0), {}, FALSE],
    [{ kind: 'quantity', range: { low: -Infinity, high: 20, lowOpen: true, highOpen: true } }, {}, UNKNOWN],
    [{ kind: 'quantity', range: { low: 20, high: Infinity, lowOpen: true, highOpen: true } }, {}, TRUE],
    [number(1200), { high: 2000 }, FALSE],
    [number(1200), { high: 20 }, TRUE],
    [number(1200), { flag: 'normal' }, TRUE],
    [word('negative'), {}, FALSE],
  ])('is positive above 0, but for a limit on the same result: %j with %j, %i', (value, given, truth) => {
    if (viral === undefined) throw new Error('no HBV DNA')
    expect(isPositive({ ...result(value, given), analyte: viral })).toBe(truth)
  })
})

describe('a limit', () => {
  it('is the upper or the lower one of the same result', () => {
    const both = result(number(5), { low: 7, high: 16 })
    expect([referenceOf(both, 'ULN'), referenceOf(both, 'LLN')]).toEqual([16, 7])
  })

  it.each<[MeasuredValue, Partial<Measurement>, string]>([
    [number(5), { high: 40 }, 'ULN (40 U/L)'],
    [number(5), {}, 'ULN (not recorded)'],
    [number(5), { flag: 'normal' }, 'ULN (not recorded; flagged normal)'],
    [word('positive'), {}, 'ULN'],
  ])('of %j with %j reads %s', (value, given, words) => {
    expect(limitInWords(result(value, given), 'ULN', 'U/L')).toBe(words)
  })
})

describe('a result in words', () => {
  const { written } = result(number(5))

  it('is as the file writes it, with its day', () => {
    expect(resultInWords({ ...result(number(5)), on: span('2026-02') })).toBe(`${written} in 2026-02`)
    expect(resultInWords({ ...result(number(5)), on: undefined })).toBe(written)
  })
})

describe('a quantity in words', () => {
  it.each([
    [40, 'U/L', '40 U/L'],
    [1.2345, '10*9/L', '1.23 ×10⁹/L'],
    [1.2, '1', '1.2'],
    [100, undefined, '100'],
  ])('%d in %s is %s', (value, unit, words) => {
    expect(quantityInWords(value, unit)).toBe(words)
  })

  it('has no word for the unit of a plain number', () => {
    expect([labelOf('1'), labelOf(undefined), labelOf('g/L')]).toEqual(['', '', 'g/L'])
  })
})
