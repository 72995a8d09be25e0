import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analyte } from '../../../src/facts/analyte.js'
import { isProblem, Units } from '../../../src/facts/quantity/unit.js'
import {
  aliases,
  ana,
  analyte,
  antiDsdna,
  hbvDna,
  hemoglobin,
  igg,
  inr,
  lvef,
  platelets,
  temperature,
} from '../invented-analytes.js'

const units = new Units(aliases)
const creatinine = analyte({ label: 'creatinine', unit: 'umol/L', factors: { 'mg/dL': 88.4 } })
const ast = analyte({ label: 'AST', unit: 'U/L', factors: { '[IU]/L': 1 } })
const hcg = analyte({ label: 'hCG', unit: 'm[IU]/mL', factors: { '[IU]/L': 1, '[IU]/mL': 1000 } })
const egfr = analyte({ label: 'eGFR', unit: 'mL/min/{1.73_m2}' })
const cells = analyte({ label: 'cells per field', unit: '/[HPF]' })
const ratio = analyte({ label: 'ratio', unit: 'mg/g{creat}', factors: { 'mg/mmol{creat}': 8.84 } })
const focus = analyte({ label: 'focus score', unit: '{foci}/(4.mm2)' })
const weight = analyte({ label: 'weight', unit: 'kg' })

const all = [creatinine, ast, hcg, egfr, cells, ratio, focus, weight, igg, platelets, lvef, ana, hbvDna, inr, antiDsdna]
const byLabel: ReadonlyMap<string, Analyte> = new Map(all.map((one) => [one.label, one]))

function named(label: string): Analyte {
  const found = byLabel.get(label)
  if (found === undefined) throw new Error(`no analyte '${label}' in this test`)
  return found
}

describe('a unit that an analyte accepts', () => {
  it.each([
    ['g/L', 'IgG', 1, 'its own'],
    ['mg/dL', 'IgG', 0.01, 'of its table'],
    ['mg/dl', 'IgG', 0.01, 'UCUM knows both litres'],
    ['MG/DL', 'IgG', 0.01, 'in capitals'],
    [' mg / dL ', 'IgG', 0.01, 'with spaces'],
    ['ug/mL', 'IgG', 0.001, 'by UCUM'],
    ['umol/L', 'IgG', 0.15, 'by UCUM and the molar mass (rounded to 12 digits)'],
    ['G/L', 'IgG', 1, 'for a protein a sloppy g/L'],
    ['G/L', 'platelet count', 1, 'for cells giga per litre'],
    ['K/uL', 'platelet count', 1, 'never kelvin'],
    ['K/µL', 'platelet count', 1, 'the other micro sign'],
    ['k/ul', 'platelet count', 1, 'in small letters'],
    ['×10⁹/L', 'platelet count', 1, 'raised digits'],
    ['10*9/L', 'platelet count', 1, 'its own'],
    ['{cells}/uL', 'platelet count', 0.001, 'an annotation that only counts'],
    ['10*6/L', 'platelet count', 0.001, 'by UCUM'],
    ['IU/L', 'AST', 1, 'nominally the same'],
    ['IU/L', 'hCG', 1, 'though the table says U/L'],
    ['mIU/mL', 'hCG', 1, 'without brackets'],
    ['%', 'LVEF', 1, 'its own'],
    ['1', 'LVEF', 100, 'a fraction, of its table'],
    ['mg/mmol{creat}', 'ratio', 8.84, 'of its table'],
    ['ug/mg{creat}', 'ratio', 1, 'by UCUM, with the same annotation'],
    ['titer', 'ANA', 1, 'an alias'],
    ['foci/4 mm²', 'focus score', 1, 'as it is told which unit would make sense'],
    ['foci/4mm2', 'focus score', 1, 'as much in plain characters'],
  ])('%j for %s: %d (%s)', (written, of, factor) => {
    expect(units.conversion(written, named(of))).toEqual({ factor, offset: 0 })
  })

  it('may have an offset', () => {
    expect(units.conversion('°F', temperature)).toEqual({ factor: 0.5555555555555556, offset: -17.77777777777778 })
    expect(units.conversion('C', temperature)).toEqual({ factor: 1, offset: 0 })
  })

  it('need not stand in the table of the analyte if it is its own', () => {
    expect(units.conversion('g/L', { ...igg, conversions: new Map() })).toEqual({ factor: 1, offset: 0 })
  })
})

describe('a unit that an analyte does not accept', () => {
  it.each([
    ['mmHg', 'IgG', 'unknown-unit', 'no UCUM code'],
    ['mm[Hg]', 'IgG', 'another-quantity', 'pressure'],
    ['x10^9/L', 'IgG', 'another-quantity', 'known by an alias'],
    ['mL/min', 'eGFR', 'another-quantity', 'a clearance is not per body surface'],
    ['/[LPF]', 'cells per field', 'another-quantity', 'another field of view, the same dimension'],
    ['mg/g', 'LVEF', 'another-quantity', 'a share, the same dimension'],
    ['mg/g', 'ratio', 'another-quantity', 'of what?'],
    ['10*-2', 'INR', 'another-quantity', 'a plain number'],
    ['[IU]/mL', 'ANA', 'another-quantity', 'an immunoassay is no titre'],
    ['copies/mL', 'HBV DNA', 'assay-specific', ''],
    ['{copies}/mL', 'HBV DNA', 'assay-specific', ''],
    ['{COPIES}/ML', 'HBV DNA', 'assay-specific', 'in capitals'],
    ['109/L', 'platelet count', 'unknown-unit', 'a power that lost its raised digits'],
    ['mm', 'creatinine', 'another-quantity', 'mM is mmol/L, mm is not'],
    ['furlong', 'IgG', 'unknown-unit', ''],
    ['g/L', 'anti-dsDNA', 'another-quantity', 'nothing converts without a unit'],
    ['lb', 'weight', 'unknown-unit', 'neither UCUM nor an alias of this test'],
  ])('%j for %s: %s (%s)', (written, of, problem) => {
    expect(units.conversion(written, named(of))).toMatchObject({ problem })
  })

  it.each([
    ['x10^9/l L', 'x10^9/L'],
    ['10*9/LL', '10*9/L'],
    ['furlong', undefined],
  ])('%j: the nearest is %s', (written, nearest) => {
    expect(units.conversion(written, platelets)).toEqual({ problem: 'unknown-unit', nearest })
  })
})

describe('capitals', () => {
  it('make no difference to an alias of three characters or more', () => {
    expect(isProblem(units.conversion('X10^9/l', platelets))).toBe(false)
    expect(units.conversion('c', temperature)).toMatchObject({ problem: 'unknown-unit' })
  })

  it('decide where two aliases differ by them', () => {
    const two = new Units(
      new Map([
        ['abc', 'g/L'],
        ['ABC', 'mg/dL'],
      ]),
    )
    expect(two.conversion('abc', igg)).toMatchObject({ factor: 1 })
    expect(two.conversion('ABC', igg)).toMatchObject({ factor: 0.01 })
    expect(two.conversion('Abc', igg)).toMatchObject({ problem: 'unknown-unit' })
  })

  it('make no difference where the two mean the same', () => {
    const daily = analyte({ unit: 'g/d' })
    expect(units.conversion('Mg/24h', daily)).toMatchObject({ factor: 0.001 })
  })

  it('decide between units of the analyte that differ by them', () => {
    const odd = analyte({ unit: 'mg', factors: { Mg: 1e9 } })
    expect(units.conversion('Mg', odd)).toMatchObject({ factor: 1e9 })
    expect(units.conversion('MG', odd)).toMatchObject({ problem: 'another-quantity' })
  })
})

it('remembers what it found, for each analyte', () => {
  expect(units.conversion('ug/dL', igg)).toBe(units.conversion('ug/dL', igg))
  expect(units.conversion('mmol/L', hemoglobin)).not.toEqual(units.conversion('mmol/L', igg))
})

it('forgets after very many spellings, which are not all kept', () => {
  const few = new Units(aliases)
  const first = few.conversion('ug/dL', igg)
  for (let i = 0; i < 501; i += 1) few.conversion(`!${i}`, igg)
  expect(few.conversion('ug/dL', igg)).toEqual(first)
})

it.each([
  ['K/uL', 'mK/uL', 'kelvin'],
  ['K/µL', 'mK/uL', 'kelvin'],
  ['K / µL', 'mK/uL', 'kelvin'],
  ['G/L', 'mG/L', 'gauss'],
  ['C', 'mC', 'coulomb'],
])('%j is never read as UCUM would read it, even where %s is measured: %s', (written, unit) => {
  expect(units.conversion(written, analyte({ unit }))).toEqual({ problem: 'another-quantity' })
})

it('gives every text an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(igg, platelets, lvef, ana, hbvDna), (written, of) => {
      const answer = units.conversion(written, of)
      expect(isProblem(answer) || answer.factor > 0).toBe(true)
    }),
  )
})

it.each([
  ['Tsd./µl', '10*3/uL'],
  ['MG/DL', 'mg/dL'],
  ['mg / dL', 'mg/dL'],
  ['unheard-of', 'unheard-of'],
])('%s is written for %s, whatever was measured', (written, code) => {
  expect(new Units(new Map([...aliases, ['Tsd./uL', '10*3/uL'], ['mg/dl', 'mg/dL']])).codeOf(written)).toBe(code)
})
