import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measurable, readQuantity } from '../../../src/facts/quantity/quantity-text.js'
import { plain } from '../../../src/facts/quantity/spelling.js'
import { between, exactly } from '../../../src/kernel/range.js'

const below = (high: number) => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const above = (low: number) => ({ low, high: Infinity, lowOpen: true, highOpen: true })

describe('what can be read', () => {
  it.each([
    ['18.2', exactly(18.2), undefined],
    ['18.2 g/L', exactly(18.2), 'g/L'],
    ['18.2g/L', exactly(18.2), 'g/L'],
    ['.5', exactly(0.5), undefined],
    ['-3.5', exactly(-3.5), undefined],
    ['=5', exactly(5), undefined],
    ['1e-5', exactly(0.00001), undefined],
    ['5E9/L', exactly(5e9), '/L'],
    ['210 10*9/L', exactly(210), '10*9/L'],
    ['210 ×10⁹/L', exactly(210), '×10^9/L'],
    ['5.2 1000/uL', exactly(5.2), '1000/uL'],
    ['0.8 mL/15 min', exactly(0.8), 'mL/15 min'],
    ['60 mL/min/1.73 m²', exactly(60), 'mL/min/1.73 m^2'],
    ['<0.5 mg/L', below(0.5), 'mg/L'],
    ['less than 5 g/L', below(5), 'g/L'],
    ['> 90', above(90), undefined],
    ['≥60', { ...above(60), lowOpen: false }, undefined],
    ['<= .5', { ...below(0.5), highOpen: false }, undefined],
    ['55-60', between(55, 60), undefined],
    ['50–60 %', between(50, 60), '%'],
    ['50 % – 60 %', between(50, 60), '%'],
    ['50%-60%', between(50, 60), '%'],
    ['3.5~5.5 mmol/L', between(3.5, 5.5), 'mmol/L'],
    ['5 to 10 mg', between(5, 10), 'mg'],
    ['0-2/hpf', between(0, 2), '/hpf'],
    ['-5--3', between(-5, -3), undefined],
  ])('%s', (text, range, unit) => {
    expect(readQuantity(plain(text))).toEqual({ range, unit })
  })
})

describe('what cannot be read, and why', () => {
  it.each([
    ['~5', 'is approximate: what was measured, or a range, can be used'],
    ['ca. 5', 'is approximate: what was measured, or a range, can be used'],
    ['approx 5 g/L', 'is approximate: what was measured, or a range, can be used'],
    ['5 ± 1', 'is approximate: what was measured, or a range, can be used'],
    ['18,2', "has a comma for its decimals: write '18.2'"],
    ['0,06', "has a comma for its decimals: write '0.06'"],
    ['0,065 g/L', "has a comma for its decimals: write '0.065'"],
    ['12,3456', "has a comma for its decimals: write '12.3456'"],
    ['1234,567', "has a comma for its decimals: write '1234.567'"],
    ['123,456', "has a comma, which can separate decimals or thousands: write '123.456' or '123456'"],
    ['1,200 mg/dL', "has a comma, which can separate decimals or thousands: write '1.200' or '1200'"],
    ['500 to 10,000 IU/mL', "has a comma, which can separate decimals or thousands: write '10.000' or '10000'"],
    ['1,200,000', "has a comma, which can separate decimals or thousands: write '1200000'"],
    ['10,000.5', "has a comma, which can separate decimals or thousands: write '10000.5'"],
    ['1 200 mg/dL', 'has a gap between digits: write the digits of one number together'],
    ["1'200", 'has a gap between digits: write the digits of one number together'],
    ['250 109/L', 'has a gap between digits: write the digits of one number together'],
    ['60-50', 'runs from the higher number to the lower'],
    ['5 g/L - 6 mg/L', 'has a unit at one end only, or two units'],
    ['50 % - 60', 'has a unit at one end only, or two units'],
    ['1e999', 'is no number that can be measured'],
    ['9999999999999999', 'is no number that can be measured'],
    ['9999999999999999 g/L', 'is no number that can be measured'],
    ['1e16-2e16', 'is no number that can be measured'],
    ['1-2e16', 'is no number that can be measured'],
    ['', 'is no result that can be read'],
    ['.', 'is no result that can be read'],
    ['pending', 'is no result that can be read'],
    ['2024-05-01', 'is no result that can be read'],
    ['120/80', 'is no result that can be read'],
    ['1:40', 'is no result that can be read'],
    ['1.2.3', 'is no result that can be read'],
    ['10-20-30', 'is no result that can be read'],
    ['> 5 - < 10', 'is no result that can be read'],
    ['g/L', 'is no result that can be read'],
    ['NaN', 'is no result that can be read'],
    ['Infinity', 'is no result that can be read'],
  ])('%j %s', (text, unreadable) => {
    expect(readQuantity(plain(text))).toEqual({ unreadable })
  })
})

it('takes every decimal as it is printed', () => {
  const decimal = fc.tuple(fc.nat(999_999), fc.integer({ min: 0, max: 5 })).map(([digits, places]) => {
    return (digits / 10 ** places).toFixed(places)
  })
  fc.assert(
    fc.property(decimal, (text) => {
      expect(readQuantity(`${text} g/L`)).toEqual({ range: exactly(Number(text)), unit: 'g/L' })
    }),
  )
})

it('keeps the direction of a comparator', () => {
  fc.assert(
    fc.property(fc.constantFrom('<', '<=', '>', '>='), fc.nat(1000), (comparator, value) => {
      expect(readQuantity(`${comparator}${value}`)).toMatchObject({
        range: comparator.startsWith('<') ? { low: -Infinity, high: value } : { low: value, high: Infinity },
      })
    }),
  )
})

it('gives every text an answer', () => {
  const piece = fc.constantFrom(
    '1',
    '5.5',
    '-',
    '–',
    ' ',
    '<',
    '≥',
    'g/L',
    '%',
    ',',
    ':',
    '/',
    '~',
    'to',
    'e9',
    '10^9/L',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const read = readQuantity(plain(pieces.join('')))
      expect('unreadable' in read || read.range.low <= read.range.high).toBe(true)
    }),
  )
})

it.each([
  [18.2, true],
  [-1e15, true],
  [1.1e15, false],
  [Infinity, false],
  [-Infinity, false],
  [Number.NaN, false],
])('%d can be measured: %s', (value, can) => {
  expect(measurable(value) === undefined).toBe(can)
})

it('a number is read as the same number with a unit behind it', () => {
  const comparator = fc.constantFrom('', '<', '<=', '>', '>=', '< ', '>= ')
  const number = fc.oneof(
    fc.nat().map(String),
    fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `${a}.${b}`),
  )
  fc.assert(
    fc.property(comparator, number, (sign, digits) => {
      const withUnit = readQuantity(`${sign}${digits} g/L`)
      expect(readQuantity(`${sign}${digits}`)).toEqual({ ...withUnit, unit: undefined })
    }),
  )
})
