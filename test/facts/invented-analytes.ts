import { between } from '../../src/kernel/range.js'
import type { Analyte, Conversion } from '../../src/facts/analyte.js'

type Written = Partial<Omit<Analyte, 'conversions'>> & { readonly factors?: Readonly<Record<string, number>> }

/** An analyte of a test: a quantity in g/L unless told otherwise. */
export function analyte({ factors = {}, ...own }: Written = {}): Analyte {
  const unit = 'unit' in own ? own.unit : 'g/L'
  const conversions = new Map<string, Conversion>(unit === undefined ? [] : [[unit, { factor: 1, offset: 0 }]])
  for (const [code, factor] of Object.entries(factors)) conversions.set(code, { factor, offset: 0 })
  return {
    id: 'protein',
    label: 'protein',
    names: [],
    codes: [],
    parents: [],
    kind: 'quantity',
    conversions,
    unconvertible: new Set(),
    molarMass: undefined,
    plausible: undefined,
    usual: undefined,
    members: [],
    negativeWhen: 'one-member',
    notEquivalent: [],
    ...own,
    unit,
  }
}

export const igg = analyte({
  id: 'igg',
  label: 'IgG',
  factors: { 'mg/dL': 0.01, 'mg/L': 0.001 },
  molarMass: 150_000,
  plausible: between(0, 150),
  usual: between(0.5, 60),
})

export const hemoglobin = analyte({
  id: 'hemoglobin',
  label: 'hemoglobin',
  factors: { 'g/dL': 10, 'mg/dL': 0.01, 'mmol/L': 16.114 },
  plausible: between(10, 260),
  usual: between(30, 220),
})

export const platelets = analyte({
  id: 'platelets',
  label: 'platelet count',
  unit: '10*9/L',
  factors: { '10*3/uL': 1, '/uL': 0.001 },
  plausible: between(0, 3000),
})

export const ana = analyte({ id: 'ana', label: 'ANA', kind: 'titre', unit: '{titer}', plausible: between(10, 200_000) })

export const antiDsdna = analyte({ id: 'anti-dsdna', label: 'anti-dsDNA', kind: 'limit-relative', unit: undefined })

export const hbsag = analyte({ id: 'hbsag', label: 'HBsAg', kind: 'qualitative', unit: undefined })

export const hbvDna = analyte({
  id: 'hbv-dna',
  label: 'HBV DNA',
  kind: 'qualitative',
  unit: '[IU]/mL',
  unconvertible: new Set(['{copies}/mL']),
})

export const lvef = analyte({ id: 'lvef', label: 'LVEF', unit: '%', factors: { 1: 100 }, plausible: between(5, 90) })

export const inr = analyte({ id: 'inr', label: 'INR', unit: '{INR}' })

export const temperature: Analyte = {
  ...analyte({ id: 'temperature', label: 'temperature', unit: 'Cel', plausible: between(25, 45) }),
  conversions: new Map([
    ['Cel', { factor: 1, offset: 0 }],
    ['[degF]', { factor: 0.5555555555555556, offset: -17.77777777777778 }],
  ]),
}

/** A few everyday spellings. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['K/µL', '10*3/uL'],
  ['x10^9/L', '10*9/L'],
  ['×10⁹/L', '10*9/L'],
  ['G/L', '10*9/L'],
  ['C', 'Cel'],
  ['°F', '[degF]'],
  ['mM', 'mmol/L'],
  ['IU/L', 'U/L'],
  ['titer', '{titer}'],
  ['copies/mL', '{copies}/mL'],
  ['mg/24h', 'mg/d'],
  ['MG/24H', 'mg/d'],
])
