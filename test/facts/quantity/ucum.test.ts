import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { factorByUcum, isUcum } from '../../../src/facts/quantity/ucum.js'

describe('the factor between two units', () => {
  it.each([
    ['10*3/uL', '10*9/L', 1, 'the library says 0.9999999999999999'],
    ['/uL', '10*3/uL', 0.001, 'the library says 0.0009999999999999998'],
    ['mg/dL', 'g/L', 0.01, ''],
    ['g/(24.h)', 'g/d', 1, ''],
    ['ukat/L', 'U/L', 60, ''],
    ['mm', 'm', 0.001, 'UCUM functional test 3-102'],
    ['mm', 'cm', 0.1, 'UCUM functional test 3-103'],
    ['[in_i]', 'cm', 2.54, 'UCUM functional test 3-119'],
    ['s/mm', 's/m', 1000, 'UCUM functional test 3-116'],
    ['10*-7.s', 's', 1e-7, 'UCUM functional test 3-121'],
    ['m[Hg]', 'Pa', 133_322, 'UCUM functional test 3-125'],
  ])('%s to %s is %d (%s)', (from, to, factor) => {
    expect(factorByUcum(from, to, undefined)).toEqual({ factor, offset: 0 })
  })

  it('goes between mass and amount of substance by the molar mass', () => {
    expect(factorByUcum('mg/dL', 'umol/L', 584.66)).toEqual({ factor: 17.1039578558, offset: 0 })
    expect(factorByUcum('mg/dL', 'umol/L', undefined)).toBeUndefined()
  })

  it('has an offset where the scales begin at different points', () => {
    expect(factorByUcum('K', 'Cel', undefined)).toEqual({ factor: 1, offset: -273.15 })
  })

  it.each([
    ['K/uL', '10*9/L', 'K is kelvin'],
    ['G/L', '10*9/L', 'G is gauss'],
    ['[IU]/mL', '[IU]/mL', 'arbitrary units convert into nothing'],
    ['g/L', 'mg/d', 'another dimension'],
    ['foo', 'g/L', 'no unit'],
    ['g/L', 'foo', 'no unit'],
    ['degF', 'Cel', 'the library would guess [degF]'],
    ['B[V]', 'V', 'a logarithm is no straight line'],
    ['', 'g/L', 'nothing'],
    ['m'.repeat(61), 'g/L', 'longer than any unit'],
  ])('%s to %s has none: %s', (from, to) => {
    expect(factorByUcum(from, to, undefined)).toBeUndefined()
  })

  it('is asked of the library once', () => {
    const first = factorByUcum('mg/mL', 'g/L', undefined)
    expect(factorByUcum('mg/mL', 'g/L', undefined)).toBe(first)
  })

  it('is asked again after very many others, which are not all kept', () => {
    const first = factorByUcum('mg/mL', 'g/L', undefined)
    for (let i = 0; i < 2001; i += 1) factorByUcum(`!${i}`, 'g/L', undefined)
    const again = factorByUcum('mg/mL', 'g/L', undefined)
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })

  it('comes back the same way', () => {
    const masses = fc.constantFrom('kg', 'g', 'mg', 'ug', 'ng', '[lb_av]', '[oz_av]')
    fc.assert(
      fc.property(masses, masses, (from, to) => {
        const there = factorByUcum(from, to, undefined)?.factor ?? Number.NaN
        const back = factorByUcum(to, from, undefined)?.factor ?? Number.NaN
        expect(there * back).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('whether a text is a UCUM code', () => {
  // valid and invalid codes of the UCUM functional tests (section validation), as far as laboratories use the like
  it.each(['10*3/ul', '10*-3/ul', 'm[H2O]', '/m', 'mm[Hg]', 'mg/g{creat}', 'mL/min/{1.73_m2}', '[IU]/mL', '%', 'K/uL'])(
    '%s is one',
    (unit) => {
      expect(isUcum(unit)).toBe(true)
    },
  )

  it.each([
    'm/',
    '10+3/ul',
    '{a}rad2{b}',
    'iU',
    'molv',
    '[iIU]/L',
    'g/12h',
    'mL/10h',
    'mmol/kg[H20]',
    'cm[H20]',
    'mmHg',
    'mcg',
    'x10E3/uL',
    'cells/uL',
    'mL/min/1.73m2',
    'g / L',
    '',
    'constructor',
    '__proto__',
    'toString/L',
    'mvalueOf',
    'u()',
    'braces_placeholder1braces_placeholder',
  ])('%j is none', (unit) => {
    expect(isUcum(unit)).toBe(false)
  })
})

it('never throws and never writes to standard output, whatever the text', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const piece = fc.constantFrom(
    ...'g L m K u / . ( ) { } {cells} [ ] [IU] 10* 10^ 9 - + % ^ * constructor __proto__ toString é & $1'.split(' '),
    ' ',
    "'",
    '"',
    'braces_placeholder1',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string({ maxLength: 70 }),
  )
  fc.assert(
    fc.property(text, (unit) => {
      factorByUcum(unit, 'g/L', 100)
      factorByUcum('g/L', unit, undefined)
      isUcum(unit)
    }),
    { numRuns: 2000 },
  )
  expect(log).not.toHaveBeenCalled()
  log.mockRestore()
})
