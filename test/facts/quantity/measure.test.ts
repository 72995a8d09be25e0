import { describe, expect, it } from 'vitest'
import { measure, measureLimit } from '../../../src/facts/quantity/measure.js'
import { Units } from '../../../src/facts/quantity/unit.js'
import { between, exactly } from '../../../src/kernel/range.js'
import {
  aliases,
  ana,
  analyte,
  antiDsdna,
  hbsag,
  hbvDna,
  igg,
  inr,
  lvef,
  platelets,
  temperature,
} from '../invented-analytes.js'

const units = new Units(aliases)
const below = (high: number) => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const panel = analyte({ label: 'pregnancy test', kind: 'panel', unit: undefined })

function why(value: string | number | boolean, unit: string | undefined, of = igg): string | undefined {
  const { value: measured } = measure({ value, unit }, of, units)
  return measured.kind === 'set-aside' ? measured.why : undefined
}

describe('a quantity', () => {
  it.each([
    [18.2, 'g/L', igg, exactly(18.2)],
    ['18.2', 'g/L', igg, exactly(18.2)],
    ['18.2 g/L', undefined, igg, exactly(18.2)],
    ['18.2 g/L', ' ', igg, exactly(18.2)],
    ['18.2 g/L', 'g/L', igg, exactly(18.2)],
    ['18.2 g/L', 'G/L', igg, exactly(18.2)],
    [400, 'mg/dL', igg, exactly(4)],
    ['<7 mg/dL', undefined, igg, below(0.07)],
    ['50–60 %', undefined, lvef, between(50, 60)],
    [100, 'K/µL', platelets, exactly(100)],
    [2.5, undefined, inr, exactly(2.5)],
    [100.4, '°F', temperature, exactly(38)],
    [98.6, '°F', temperature, exactly(37)],
  ])('%s %s', (value, unit, of, range) => {
    expect(measure({ value, unit }, of, units).value).toEqual({ kind: 'quantity', range })
  })

  it('names the unit that it used, for its limits', () => {
    expect(measure({ value: '400 mg/dL' }, igg, units).unit).toBe('mg/dL')
    expect(measure({ value: 400, unit: 'mg/dL' }, igg, units).unit).toBe('mg/dL')
    expect(measure({ value: 2.5 }, inr, units).unit).toBeUndefined()
  })

  it('is used with a warning when it is unusual', () => {
    expect(measure({ value: 11, unit: 'mg/dL' }, igg, units)).toEqual({
      value: { kind: 'quantity', range: exactly(0.11) },
      unit: 'mg/dL',
      warning: '11 mg/dL is 0.11 g/L, which is unusual (0.5–60 g/L is usual): check value and unit',
    })
    expect(measure({ value: 11, unit: 'g/L' }, igg, units).warning).toBeUndefined()
  })

  it('has no point between thousands where it would be no more usual without', () => {
    expect(measure({ value: '0.011', unit: 'mg/dL' }, igg, units)).toEqual(
      measure({ value: 0.011, unit: 'mg/dL' }, igg, units),
    )
    expect(measure({ value: '90.000', unit: 'g/L' }, igg, units)).toEqual(
      measure({ value: 90, unit: 'g/L' }, igg, units),
    )
  })
})

describe('a quantity that is set aside, and why', () => {
  it.each([
    ['1.100', 'mg/dL', "'1.100' may have a point between thousands: without it the value would be usual"],
    ['1.100 mg/dL', undefined, "'1.100 mg/dL' may have a point between thousands: without it the value would be usual"],
    [18.2, undefined, 'no unit; g/L, mg/dL or mg/L would make sense'],
    ['<0.5', undefined, 'no unit; g/L, mg/dL or mg/L would make sense'],
    [18.2, 'g/l/', "'g/l/' is not a unit that is known here; did you mean 'g/L'?"],
    [18.2, 'x10^9/L', "'x10^9/L' is not a unit of IgG; g/L, mg/dL or mg/L would make sense"],
    ['18.2 g/L', 'mg/dL', "'18.2 g/L' has another unit than 'mg/dL', which stands beside it"],
    ['18.2 foo', 'g/L', "'18.2 foo' has another unit than 'g/L', which stands beside it"],
    ['18.2 g/L', 'foo', "'18.2 g/L' has another unit than 'foo', which stands beside it"],
    ['18,2', 'g/L', "'18,2' has a comma for its decimals: write '18.2'"],
    ['~5', 'g/L', "'~5' is approximate: what was measured, or a range, can be used"],
    ['1:40', 'g/L', "'1:40' is no result that can be read"],
    ['pending', 'g/L', "'pending' is no result that can be read"],
    ['', 'g/L', "'' is no result that can be read"],
    [Infinity, 'g/L', 'Infinity is no number that can be measured'],
    [Number.NaN, 'g/L', 'NaN is no number that can be measured'],
    [true, 'g/L', 'true is no quantity'],
    [1100, 'g/L', '1100 g/L is implausible; mg/dL or mg/L would make sense'],
    ['a'.repeat(201), undefined, `'${'a'.repeat(60)}…' is longer than a result`],
  ])('%s %s', (value, unit, expected) => {
    expect(why(value, unit)).toBe(expected)
  })

  it('has no warning besides', () => {
    expect(measure({ value: 1100, unit: 'g/L' }, igg, units)).not.toHaveProperty('warning')
  })
})

describe('a titre', () => {
  it.each([
    ['1:160 speckled', undefined, exactly(160)],
    ['1:100', undefined, exactly(100)],
    ['1:160', 'titer', exactly(160)],
    ['160', undefined, exactly(160)],
    [160, undefined, exactly(160)],
    ['<1:80', undefined, below(80)],
    ['<80', undefined, below(80)],
    ['1:40–1:80', undefined, between(40, 80)],
  ])('%s', (value, unit, range) => {
    expect(measure({ value, unit }, ana, units).value).toEqual({ kind: 'titre', range })
  })

  it('may be a word', () => {
    expect(measure({ value: 'positive' }, ana, units).value).toEqual({ kind: 'word', word: 'positive' })
  })

  it.each([
    ['negative 1:80', undefined, "'negative 1:80' gives a word and a titre that contradict each other"],
    [45, '[IU]/mL', "'[IU]/mL' is not a unit of ANA; titre would make sense"],
    ['1:160', '[IU]/mL', "'[IU]/mL' is not a unit of ANA; titre would make sense"],
    [5, undefined, '5 is implausible; check the value and its unit'],
    [false, undefined, 'false is no titre'],
  ])('%s %s is set aside', (value, unit, expected) => {
    expect(why(value, unit, ana)).toBe(expected)
  })
})

describe('an antibody, comparable with the limit on the same result only', () => {
  it.each([
    [96, 'IU/mL', exactly(96)],
    [96, undefined, exactly(96)],
    ['96 RU/mL', undefined, exactly(96)],
    ['<10', 'AU', below(10)],
  ])('%s %s keeps the number as it is written', (value, unit, range) => {
    expect(measure({ value, unit }, antiDsdna, units).value).toEqual({ kind: 'quantity', range })
  })

  it('keeps a dilution as a titre', () => {
    expect(measure({ value: '1:40' }, antiDsdna, units).value).toEqual({ kind: 'titre', range: exactly(40) })
  })

  it.each([
    [true, 'positive'],
    [false, 'negative'],
    ['negative', 'negative'],
  ] as const)('%s is a word', (value, word) => {
    expect(measure({ value }, antiDsdna, units).value).toEqual({ kind: 'word', word })
  })

  it('has two units in one result set aside', () => {
    expect(why('96 IU/mL', 'RU/mL', antiDsdna)).toBe("'96 IU/mL' has another unit than 'RU/mL', which stands beside it")
  })
})

describe('a qualitative test', () => {
  it.each([
    ['negative', { kind: 'word', word: 'negative' }],
    ['阳性', { kind: 'word', word: 'positive' }],
    [true, { kind: 'word', word: 'positive' }],
    ['0.02 COI', { kind: 'quantity', range: exactly(0.02) }],
    [0.02, { kind: 'quantity', range: exactly(0.02) }],
  ])('%s', (value, expected) => {
    expect(measure({ value }, hbsag, units).value).toEqual(expected)
    expect(measure({ value }, panel, units).value).toEqual(expected)
  })

  it('with a unit of its own converts, or is set aside', () => {
    expect(measure({ value: 250, unit: '[IU]/mL' }, hbvDna, units).value).toMatchObject({ range: exactly(250) })
    expect(why(250, undefined, hbvDna)).toBe('no unit; IU/mL would make sense')
    expect(why(250, 'foo', hbvDna)).toBe("'foo' is not a unit that is known here; IU/mL would make sense")
  })

  it('in copies is detected when it is above zero, whatever the amount', () => {
    expect(measure({ value: 250, unit: 'copies/mL' }, hbvDna, units)).toEqual({
      value: { kind: 'word', word: 'positive' },
      unit: 'copies/mL',
      warning:
        "what 'copies/mL' amounts to depends on the assay, so it cannot be converted; IU/mL would make sense; " +
        'used as detected',
    })
    expect(why('<20', 'copies/mL', hbvDna)).toContain('depends on the assay')
    expect(why(0, 'copies/mL', hbvDna)).toContain('depends on the assay')
  })
})

describe('a diameter with a cut-off that depends on who is tested', () => {
  const ppd = analyte({ label: 'PPD', kind: 'qualitative', unit: 'mm', negativeBelow: 5, positiveFrom: 15 })

  it.each([
    [3, { kind: 'word', word: 'negative' }],
    ['<5', { kind: 'word', word: 'negative' }],
    [5, { kind: 'quantity', range: exactly(5) }],
    ['4-6', { kind: 'quantity', range: between(4, 6) }],
    [15, { kind: 'word', word: 'positive' }],
  ])('%s mm', (value, expected) => {
    expect(measure({ value, unit: 'mm' }, ppd, units).value).toEqual(expected)
  })
})

describe('a limit of normal', () => {
  it('is converted as its result is', () => {
    expect(measureLimit(700, 'mg/dL', igg, units)).toBe(7)
    expect(measureLimit(99, '°F', temperature, units)).toBeCloseTo(37.222, 3)
  })

  it('of an antibody stays as it is', () => {
    expect(measureLimit(100, 'IU/mL', antiDsdna, units)).toBe(100)
    expect(measureLimit(100, undefined, antiDsdna, units)).toBe(100)
  })

  it('is none where the result is none', () => {
    expect(measureLimit(7, undefined, igg, units)).toBeUndefined()
    expect(measureLimit(7, 'foo', igg, units)).toBeUndefined()
    expect(measureLimit(Infinity, 'g/L', igg, units)).toBeUndefined()
  })
})
