import type { Analyte } from '../../src/facts/analyte.js'
import { between } from '../../src/kernel/range.js'
import { term } from './named-term.js'

function analyte(id: string, label: string, given: Partial<Analyte> = {}): Analyte {
  return {
    ...term(id, label),
    kind: 'quantity',
    unit: undefined,
    conversions: new Map(),
    unconvertible: new Set(),
    molarMass: undefined,
    plausible: undefined,
    usual: undefined,
    members: [],
    negativeWhen: 'every-member',
    notEquivalent: [],
    ...given,
  }
}

function quantity(
  id: string,
  label: string,
  units: Readonly<Record<string, number>>,
  given: Partial<Analyte> = {},
): Analyte {
  const factors = Object.entries(units)
  return analyte(id, label, {
    unit: factors[0]?.[0],
    conversions: new Map(factors.map(([unit, factor]) => [unit, { factor, offset: 0 }])),
    ...given,
  })
}

export const analytes: readonly Analyte[] = [
  quantity('platelets', 'platelets', { '10*9/L': 1, '10*3/uL': 1 }, { names: ['PLT'] }),
  quantity('igg', 'IgG', { 'g/L': 1, 'mg/dL': 0.01 }, { plausible: between(0, 150) }),
  quantity('alt', 'ALT', { 'U/L': 1 }),
  quantity('inr', 'INR', { '1': 1 }),
  quantity('creatinine', 'creatinine', { 'umol/L': 1, 'mg/dL': 88.4 }, { plausible: between(5, 3500) }),
  quantity('egfr', 'eGFR', { 'mL/min/{1.73_m2}': 1 }, { notEquivalent: ['creatinine-clearance'] }),
  quantity('creatinine-clearance', 'creatinine clearance', { 'mL/min': 1 }, { notEquivalent: ['egfr'] }),
  quantity('height', 'height', { cm: 1, m: 100 }, { plausible: between(30, 260) }),
  quantity('weight', 'weight', { kg: 1, g: 0.001 }),
  quantity('bmi', 'BMI', { 'kg/m2': 1 }),
  quantity(
    'urine-protein',
    '24-hour urine protein',
    { 'g/(24.h)': 1, 'mg/(24.h)': 0.001 },
    { notEquivalent: ['upcr'] },
  ),
  quantity('upcr', 'UPCR', { 'g/g': 1 }),
  quantity('lvef', 'LVEF', { '%': 1 }),
  quantity('weight', 'weight', { kg: 1 }),
  // NGSP per cent to IFCC mmol/mol: a conversion with an offset
  analyte('hba1c', 'HbA1c', {
    unit: 'mmol/mol',
    conversions: new Map([
      ['mmol/mol', { factor: 1, offset: 0 }],
      ['%', { factor: 10.93, offset: -23.5 }],
    ]),
  }),
  analyte('anti-dsdna', 'anti-dsDNA', { kind: 'limit-relative' }),
  analyte('ana', 'ANA', {
    kind: 'titre',
    unit: '{titer}',
    conversions: new Map([['{titer}', { factor: 1, offset: 0 }]]),
  }),
  analyte('hbsag', 'HBsAg', { kind: 'qualitative', neverIn: ['cells', 'substances'] }),
  quantity('hbv-dna', 'HBV DNA', { '[IU]/mL': 1 }, { kind: 'qualitative', positiveAbove: 0 }),
  analyte('anti-hbc', 'anti-HBc', { kind: 'qualitative' }),
  analyte('hepatitis-b', 'hepatitis B serology', {
    kind: 'panel',
    members: ['hbsag', 'anti-hbc'],
    negativeWhen: 'every-member',
  }),
  analyte('tspot', 'T-SPOT', { kind: 'qualitative' }),
  analyte('igra', 'IGRA', { kind: 'qualitative' }),
  analyte('tb-test', 'tuberculosis test', { kind: 'panel', members: ['tspot', 'igra'], negativeWhen: 'one-member' }),
  analyte('hcg-urine', 'urine pregnancy test', { kind: 'qualitative' }),
  analyte('hcg-blood', 'blood pregnancy test', { kind: 'qualitative' }),
  analyte('pregnancy-test', 'pregnancy test', {
    kind: 'panel',
    members: ['hcg-urine', 'hcg-blood'],
    negativeWhen: 'one-member',
  }),
]
