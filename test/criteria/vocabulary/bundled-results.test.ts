import { describe, expect, it } from 'vitest'
import { measure, measureLimit } from '../../../src/facts/quantity/measure.js'
import { within, type Bounds } from '../../../src/kernel/range.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { analyteNamed, bundled, units } from './bundled.js'

function held(name: string, value: string | number, unit: string | undefined, bounds: Bounds): Truth | string {
  const { value: measured } = measure({ value, unit }, analyteNamed(name), units)
  if (measured.kind === 'set-aside') return `set aside: ${measured.why}`
  return measured.kind === 'word' ? measured.word : within(measured.range, bounds)
}

function amountOf(name: string, value: number, unit: string | undefined): number | string {
  const { value: measured } = measure({ value, unit }, analyteNamed(name), units)
  return measured.kind === 'quantity' ? measured.range.low : measured.kind
}

describe('the worked cases of comparators, boundaries, units and titres', () => {
  it.each([
    ['S10.1', 'CRP', '<0.5 mg/L', undefined, { moreThan: 10 }, FALSE],
    ['S10.2', 'IgA', '<0.07 g/L', undefined, { below: 0.1 }, TRUE],
    ['S10.3', 'IgA', '<0.26 g/L', undefined, { below: 0.1 }, UNKNOWN],
    ['S10.4', 'LVEF', '50–60 %', undefined, { atLeast: 55 }, UNKNOWN],
    ['S11.1', 'Hb', 8.0, 'g/dL', { atLeast: 80 }, TRUE],
    ['S11.2', 'Hb', 79.6, 'g/L', { atLeast: 80 }, FALSE],
    ['S11.3', '24 h proteinuria', '1.0 g', undefined, { moreThan: 1 }, FALSE],
    [
      'S12.1',
      'Hb',
      120,
      'g/dL',
      { atLeast: 80 },
      'set aside: 120 g/dL is 1200 g/L, which is implausible; g/L would make sense',
    ],
    ['S12.2', 'PLT', 210, 'K/uL', { atLeast: 75 }, TRUE],
    ['S12.3', 'CD19+ B cell count', 0.03, '10^9/L', { atLeast: 25 }, TRUE],
    ['S16.1', 'ANA', '1:160 speckled', undefined, { atLeast: 80 }, TRUE],
    ['S16.2', 'ANA', '<1:80', undefined, { atLeast: 80 }, FALSE],
    ['S16.3', 'ANA', 'positive', undefined, { atLeast: 80 }, 'positive'],
    ['S16.4', 'ANA', '1:100', undefined, { atLeast: 80 }, TRUE],
  ])('%s: %s %s %s', (_case, name, value, unit, bounds, expected) => {
    expect(held(name, value, unit, bounds)).toBe(expected)
  })

  it('S12.4: a protein/creatinine ratio is no 24-hour protein', () => {
    expect(bundled.analytes.find('UPCR')?.notEquivalent).toContain('proteinuria-24h')
    expect(held('24-hour urine protein', 2.4, 'g/g', { moreThan: 1 })).toContain("'g/g' is not a unit of")
  })
})

describe('the same amount in several units', () => {
  it.each([
    ['hemoglobin', 80, [[8, 'g/dL']]],
    ['IgG', 4, [[400, 'mg/dL']]],
    ['IgA', 0.1, [[10, 'mg/dL']]],
    [
      'platelets',
      75,
      [
        [75, '×10⁹/L'],
        [75, '×10³/µL'],
        [75, 'K/uL'],
        [75_000, '/µL'],
      ],
    ],
    [
      'ALC',
      75,
      [
        [75, '10^9/L'],
        [75, '10^3/mm³'],
        [75, 'thou/uL'],
      ],
    ],
    [
      'ANC',
      0.5,
      [
        [500, 'cells/uL'],
        [0.5, 'G/L'],
      ],
    ],
    [
      'CD19+ B cells',
      25,
      [
        [0.025, '10^9/L'],
        [25, '10^6/L'],
        [25, '个/μL'],
      ],
    ],
    [
      'CD19',
      25,
      [
        [0.025, '10^9/L'],
        [25, 'cells/mm3'],
      ],
    ],
    ['total bilirubin', 17.1, [[1, 'mg/dL']]],
    ['creatinine', 88.4, [[1, 'mg/dL']]],
    [
      'UPCR',
      1000,
      [
        [1, 'g/g'],
        [1000, 'mg/g'],
        [1, 'mg/mg Cr'],
      ],
    ],
    [
      'AST',
      60,
      [
        [1, 'µkat/L'],
        [60, 'IU/L'],
      ],
    ],
    [
      'ALT',
      60,
      [
        [1, 'ukat/L'],
        [1000, 'nkat/L'],
      ],
    ],
    ['CK', 60, [[1, 'μkat/L']]],
    ['C3', 0.9, [[90, 'mg/dL']]],
    ['C4', 0.9, [[90, 'mg/dL']]],
    ['CRP', 10, [[1, 'mg/dL']]],
    [
      'ESR',
      48,
      [
        [48, 'mm'],
        [48, 'mm/1st h'],
      ],
    ],
    [
      'Schirmer',
      4,
      [
        [4, 'mm'],
        [4, 'mm/(5.min)'],
      ],
    ],
    ['salivary flow', 0.1, [[1.5, 'mL/(15.min)']]],
    [
      'blood pregnancy test',
      5,
      [
        [5, 'IU/L'],
        [5, 'mIU/mL'],
      ],
    ],
    [
      'temperature',
      38,
      [
        [100.4, '°F'],
        [38, 'C'],
      ],
    ],
    ['height', 160, [[1.6, 'm']]],
    ['sodium', 140, [[140, 'mEq/L']]],
    ['INR', 2.5, [[2.5, undefined]]],
  ] as const)('%s %d', (name, amount, written) => {
    expect(written.map(([value, unit]) => amountOf(name, value, unit))).toEqual(written.map(() => amount))
  })

  it('by an equation, too: HbA1c 53 mmol/mol is 7 %', () => {
    expect(amountOf('HbA1c', 53, 'mmol/mol')).toBeCloseTo(7, 3)
  })

  it('holds for limits, too: hemoglobin 4.96 mmol/L is close to 80 g/L, and 1 g/g to 113 mg/mmol', () => {
    expect(measureLimit(4.96, 'mmol/L', analyteNamed('Hb'), units)).toBeCloseTo(80, 0)
    expect(measureLimit(113, 'mg/mmol', analyteNamed('UPCR'), units)).toBeCloseTo(1000, -1)
  })
})

describe('what plausibility catches', () => {
  it.each([
    ['IgG', 1100, 'g/L', 'mg/dL or mg/L would make sense'],
    ['platelets', 210_000, '10*9/L', '/µL or ×10⁶/L would make sense'],
    ['platelets', 300_000, '/mL', '/µL or ×10⁶/L would make sense'],
    ['creatinine', 62, 'mg/dL', 'µmol/L or mg/L would make sense'],
    ['height', 1.6, 'cm', 'm would make sense'],
    ['SpO2', 0.97, '%', 'a fraction of 1 would make sense'],
  ])('%s %d %s', (name, value, unit, remedy) => {
    expect(held(name, value, unit, {})).toContain(`implausible; ${remedy}`)
  })

  it.each([
    ['IgG', 11, 'mg/dL'],
    ['hemoglobin', 25, 'g/L'],
  ])('and what it can only call unusual: %s %d %s', (name, value, unit) => {
    const { value: measured, warning } = measure({ value, unit }, analyteNamed(name), units)
    expect(measured.kind).toBe('quantity')
    expect(warning).toContain('is unusual')
  })
})
